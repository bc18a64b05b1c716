package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmokeStartPlannerTest {

    private static final String START = "RUN /jre/opt/java/openjdk/bin/java ";

    @TempDir
    Path folder;

    @BeforeEach
    void project() {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
    }

    @Test
    void theApplicationStartsAsInTheImage() throws IOException {
        assertThat(dockerfile(Map.of("ports", "8080", "arguments", "--verbose", "systemProperties.a", "b c")))
                .contains(START + "'-Da=b c' @class-path com.example.Main", " --verbose >/start.log 2>&1 & \\\n");
    }

    /** An application that is up and says that it is down, as without its database, has started. */
    @Test
    void itHasStartedWhenThePortOfItsHealthCheckIsOpen() throws IOException {
        assertThat(dockerfile(Map.of("ports", "9090,8080", "healthcheck", "/health")))
                .contains("if bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080' 2>/dev/null; then exit; fi;");
    }

    @Test
    void busyBoxAsksOnAlpine() throws IOException {
        assertThat(dockerfile(Map.of("ports", "8080", "runtimeImage", "registry.example.com/alpine:3.22")))
                .contains("if nc -z 127.0.0.1 8080 2>/dev/null; then exit; fi;");
    }

    /** What ends does its work when it starts, which is not for the build to do. */
    @Test
    void whatListensNowhereDoesNotStartInTheBuild() throws IOException {
        assertThat(dockerfile(Map.of())).doesNotContain(START);
    }

    @ParameterizedTest
    @CsvSource({"smokeStart, false", "aotCache, true", "runtime, distroless"})
    void nothingStartsWhereItIsOffOrTheTrainingDoesSo(String setting, String value) throws IOException {
        assertThat(dockerfile(Map.of("ports", "8080", setting, value))).doesNotContain(START);
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.NoClassDefFoundError: java/sql/Driver, true",
        "java.lang.ClassNotFoundException: javax.xml.stream.XMLInputFactory, true",
        "java.lang.ClassNotFoundException: com.sun.net.httpserver.HttpServer, true",
        "java.lang.NoClassDefFoundError: org/w3c/dom/Document, true",
        "java.lang.module.FindException: Module java.sql not found, true",
        "java.lang.ClassNotFoundException: javax.xml.bind.JAXBContext, false",
        "java.lang.NoClassDefFoundError: com/example/Missing, false",
        "java.net.ConnectException: Connection refused, false"
    })
    void onlyWhatJavaItselfHasIsEvidence(String line, boolean evidence) throws IOException {
        var pattern = Pattern.compile("grep -E '([^']+)'");
        var matcher = pattern.matcher(dockerfile(Map.of("ports", "8080")));

        assertThat(matcher.find()).isTrue();
        assertThat(Pattern.compile(matcher.group(1)).matcher(line).find()).isEqualTo(evidence);
    }

    private String dockerfile(Map<String, String> settings) throws IOException {
        var all = new HashMap<>(Map.of("runtime", "jlink", "javaVersion", "21"));
        all.putAll(settings);
        Reactors.generate(folder, all);
        return Files.readString(folder.resolve("Dockerfile"));
    }
}
