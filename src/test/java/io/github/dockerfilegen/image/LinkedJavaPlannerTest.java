package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedJavaPlannerTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
    }

    /** The smoke start runs on the image of the JDK, so the build would pass. */
    @Test
    void anImageWithoutACLibraryStartsNoJvm() {
        assertThatThrownBy(() -> dockerfile(
                        Map.of("javaVersion", "21", "runtimeImage", "gcr.io/distroless/static-debian13:nonroot")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("\"gcr.io/distroless/static-debian13:nonroot\", has no C library");
    }

    /** Since Java 22, java.base holds what jdk.crypto.ec held (JDK-8308398). */
    @ParameterizedTest
    @CsvSource({"17, true", "21, true", "22, false", "25, false"})
    void ellipticCurvesAreAModuleUntilJava21(String java, boolean listed) throws IOException {
        assertThat(dockerfile(Map.of("javaVersion", java)).contains("jdk.crypto.ec"))
                .isEqualTo(listed);
    }

    @Test
    void languagesAreThoseOfTheProjectAndTheUser() throws IOException {
        assertThat(dockerfile(Map.of())).doesNotContain("jdk.localedata", "--include-locales");

        Projects.write(folder.resolve("src/main/resources/messages_pt_BR.properties"), "");
        Projects.write(folder.resolve("src/main/resources/messages_en.properties"), "");
        assertThat(dockerfile(Map.of("locale", "de_DE.UTF-8", "locales", "fr")))
                .contains(",jdk.localedata,", "--include-locales=en,de-DE,fr,pt-BR \\\n");
    }

    @Test
    void anImageOfMuslGetsARuntimeForMusl() throws IOException {
        assertThat(dockerfile(Map.of("runtimeImage", "registry.example.com/alpine:3.22")))
                .contains(
                        "FROM eclipse-temurin:21-jdk-alpine AS jre\n",
                        "FROM registry.example.com/alpine:3.22 AS runtime\n")
                .contains(">>/etc/passwd");
    }

    /** The server is copied to the root of the image; jdeps looks below its working directory. */
    @Test
    void theServersJarsAreLookedThrough() throws IOException {
        Projects.write(folder.resolve("pom.xml"), Projects.pom("war", ""));

        assertThat(dockerfile(Map.of())).contains("WORKDIR /libraries\nCOPY --from=tomcat /server/ ./\n");
    }

    /** WildFly stopped with NoSuchElementException, and Payara Micro with "Server failed to start". */
    @Test
    void aServerThatAsksForModulesGetsThemAll() throws IOException {
        Projects.write(folder.resolve("pom.xml"), Projects.pom("war", """
                <build><plugins><plugin>
                  <groupId>fish.payara.maven.plugins</groupId><artifactId>payara-micro-maven-plugin</artifactId>
                  <version>2.4</version><configuration><payaraVersion>6.2025.10</payaraVersion></configuration>
                </plugin></plugins></build>"""));

        assertThat(dockerfile(Map.of()))
                .contains("\"$(xargs printf '%s,' </modules)\"java.instrument,java.naming,java.se,");
    }

    @Test
    void anAgentOfTheProjectIsLookedThrough() throws IOException {
        Projects.write(folder.resolve("agents/metrics.jar"), "");

        assertThat(dockerfile(Map.of("javaAgents", "agents/metrics.jar")))
                .contains("WORKDIR /libraries\nCOPY agents/metrics.jar agents/\n");
    }

    /** The linked runtime comes after what the base image is completed with, and has no keytool. */
    @Test
    void certificatesOfALinkedRuntimeComeFromTheBuilder() throws IOException {
        Projects.write(folder.resolve("ca.crt"), "-----BEGIN CERTIFICATE-----");

        assertThat(dockerfile(Map.of("runtimeImage", "example.com/alpine:3.22", "certificates", "ca.crt")))
                .contains("COPY --from=builder /opt/java/openjdk/lib/security/cacerts /certificates/cacerts\n")
                .satisfies(text ->
                        assertThat(text.substring(text.indexOf(" AS runtime"))).doesNotContain("keytool"));
    }

    @Test
    void jlinkCameWithJava9() {
        assertThatThrownBy(() -> dockerfile(Map.of("javaVersion", "8")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("There is no jlink image for Java 8: jlink images exist for [11, ");
        assertThatThrownBy(() -> dockerfile(Map.of("javaVersion", "8", "runtimeImage", "example.com/base:1")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("<runtime> is jlink, but Java 8 has no jlink: Java 9 was the first. ");
    }

    @ParameterizedTest
    @CsvSource({"addModules, jdk/x, the name of a module of Java", "locales, de_DE, a language tag with hyphens"})
    void aWrongNameIsAnError(String parameter, String value, String form) {
        assertThatThrownBy(() -> dockerfile(Map.of(parameter, value)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("\"" + value + "\" in <" + parameter + ">")
                .hasMessageContaining(form);
    }

    @Test
    void withoutJlinkTheModulesAreAWarning() {
        var result = (Generated) Reactors.generate(folder, Map.of("addModules", "jdk.jfr"));

        assertThat(result.decisions())
                .filteredOn(Decision::warning)
                .extracting(Decision::what)
                .contains("<addModules> and <locales> change nothing");
    }

    private String dockerfile(Map<String, String> options) throws IOException {
        var all = new HashMap<>(Map.of("runtime", "jlink", "javaVersion", "21"));
        all.putAll(options);
        Reactors.generate(folder, all);
        return Files.readString(folder.resolve("Dockerfile"));
    }
}
