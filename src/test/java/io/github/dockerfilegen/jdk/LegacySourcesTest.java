package io.github.dockerfilegen.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacySourcesTest {

    private static final String REMOVED = "the sources import packages that JDK 11 removed and no dependency provides";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import javax.xml.bind.JAXBContext;",
                "import javax.xml.bind.annotation.*;",
                "import javax.xml.ws.Service;",
                "import javax.jws.WebService;",
                "import javax.activation.DataHandler;",
                "import static javax.xml.bind.DatatypeConverter.printHexBinary;",
                "import sun.misc.BASE64Encoder;",
                "import javax.xml.soap.SOAPMessage;",
                "import javax.annotation.PostConstruct;",
                "import javax.annotation.Generated;",
                "import org.omg.CORBA.ORB;"
            })
    void packagesThatLeftTheJdkNeedJdk8(String line) {
        assertThat(reason(line, "")).contains(REMOVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List;",
                "import javax.sql.DataSource;",
                "import javax.xml.parsers.SAXParser;",
                "import jakarta.xml.bind.JAXB;",
                "import javax.annotation.Nullable;",
                "import javax.annotation.processing.Processor;",
                "import javax.transaction.xa.XAResource;"
            })
    void packagesThatStayedDoNot(String line) {
        assertThat(reason(line, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "javax.xml.bind:jaxb-api:2.3.1", "jakarta.xml.bind:jakarta.xml.bind-api:2.3.3",
                "org.glassfish.jaxb:jaxb-runtime:2.3.9",
        "javax:javaee-api:8.0.1", "javax.activation:activation:1.1.1",
                "org.springframework.boot:spring-boot-starter:2.7.18"
    })
    void aDependencyBringsThemBack(String coordinates) {
        assertThat(reason("import javax.xml.bind.JAXB;", coordinates)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"javax.annotation:javax.annotation-api:1.3.2", "jakarta.annotation:jakarta.annotation-api:1.3.5"})
    void theAnnotationsCanComeBackAsWell(String coordinates) {
        assertThat(reason("import javax.annotation.PostConstruct;", coordinates))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.16.22, true", "1.18.18, true", "1.18.20, false", "1.18.36, false"})
    void lombokBelow11820DoesNotKnowNewerCompilers(String version, boolean legacy) {
        var reason = reason("import java.util.List;", "org.projectlombok:lombok:" + version);

        assertThat(reason)
                .isEqualTo(
                        legacy
                                ? Optional.of("Lombok " + version + " does not work on JDK 16 and later")
                                : Optional.empty());
    }

    @Test
    void anOldLombokThatIsManagedButNotUsedIsNoReason() {
        var managed = Projects.pom(
                "<dependencyManagement><dependencies><dependency><groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>"
                        + "<version>1.16.20</version></dependency></dependencies></dependencyManagement>");

        assertThat(new LegacySources().reason(Projects.facts(folder, managed))).isEmpty();
    }

    @Test
    void aProjectWithoutSourcesIsNotLegacy() {
        assertThat(new LegacySources().reason(Projects.facts(folder, Projects.pom(""))))
                .isEmpty();
    }

    private Optional<String> reason(String line, String coordinates) {
        Projects.write(folder.resolve("src/main/java/p/A.java"), "package p;\n\n" + line + "\n\nclass A {}\n");
        var names = coordinates.split(":");
        var dependencies = coordinates.isEmpty()
                ? ""
                : "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                                .formatted((Object[]) names)
                        + "</dependency></dependencies>";
        return new LegacySources().reason(Projects.facts(folder, Projects.pom(dependencies)));
    }
}
