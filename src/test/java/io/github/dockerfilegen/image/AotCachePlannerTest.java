package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
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

class AotCachePlannerTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
    }

    @ParameterizedTest
    @CsvSource({
        "17, -XX:ArchiveClassesAtExit=/tmp/application.jsa, -XX:SharedArchiveFile=/app/application.jsa",
        "24, -XX:ArchiveClassesAtExit=/tmp/application.jsa, -XX:SharedArchiveFile=/app/application.jsa",
        "25, -XX:AOTCacheOutput=/tmp/application.aot, -XX:AOTCache=/app/application.aot"
    })
    void theJvmWritesWhatItsVersionReads(String java, String written, String read) throws IOException {
        assertThat(dockerfile(Map.of("javaVersion", java)))
                .contains("RUN [\"java\", \"" + written
                        + "\", \"-XX:+UseCompressedOops\", \"@class-path\", \"com.example.Main\"]\n")
                .contains("ENTRYPOINT [\"java\", \"" + read + "\", \"@class-path\", \"com.example.Main\"]\n");
    }

    /** The program that starts the application must not take its options, nor a port of JMX in them. */
    @Test
    void theTrainingHasTheOptionsThatItIsGiven() throws IOException {
        assertThat(dockerfile(Map.of("javaVersion", "25", "ports", "8080", "trainingEnv.JDK_JAVA_OPTIONS", "-Xmx1g")))
                .contains("ENV JDK_JAVA_OPTIONS=\"-Xmx1g\"\nCOPY --from=probe /training/ /training/\n"
                        + "ENV TRAINING_OPTIONS=\"$JDK_JAVA_OPTIONS\"\nENV JDK_JAVA_OPTIONS=\"\"\nRUN ");
    }

    /** Without a port it runs to its end; with one, a program asks it and stops it. */
    @Test
    void anApplicationWithAPortIsAskedAndStopped() throws IOException {
        assertThat(dockerfile(Map.of("javaVersion", "25", "ports", "8080", "arguments", "--serve")))
                .contains("COPY --from=probe /training/ /training/\n")
                .contains(
                        "RUN [\"java\", \"-cp\", \"/training\", \"Training\", \"/tmp/application.aot\", \"8080\", \"/\", "
                                + "\"java\", \"-XX:AOTCacheOutput=/tmp/application.aot\", \"-XX:+UseCompressedOops\", \"@class-path\", "
                                + "\"com.example.Main\", \"--serve\"]\n");
        assertThat(dockerfile(Map.of("javaVersion", "25"))).doesNotContain("/training/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javaVersion=11 | Java 11 makes no cache of an application's classes: Java 13 was the first. Set <javaVersion>",
                "javaAgents=a:b:1 | it changes classes when they are loaded, so that the JVM refuses a cache. Set <aotCache>",
                "jvmOptions=-agentlib:jdwp=transport=dt_socket | so is an agent",
                "env.JAVA_TOOL_OPTIONS=-XX:+UseZGC | with -XX:+UseZGC Java 25 uses no cache",
                "trainingEnv.JAVA_TOOL_OPTIONS=-javaagent:/a.jar | so is an agent",
                "trainingEnv.A B=c | \"A B\" in <trainingEnv> is not the name of an environment variable",
                "jvmOptions=-Xss1m -XX:+UseZGC | with -XX:+UseZGC Java 25 uses no cache"
            })
    void whatTheJvmWouldNotUseIsRefused(String option, String message) {
        var options = new HashMap<>(Map.of("javaVersion", "25"));
        options.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));

        assertThatThrownBy(() -> dockerfile(options))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message);
    }

    @Test
    void java26UsesACacheWithZgc() throws IOException {
        assertThat(dockerfile(Map.of("javaVersion", "26", "jvmOptions", "-XX:+UseZGC")))
                .contains("-XX:AOTCache=");
    }

    @Test
    void aServerLoadsItsClassesItself() {
        Projects.write(folder.resolve("pom.xml"), Projects.pom("war", ""));

        assertThatThrownBy(() -> dockerfile(Map.of("javaVersion", "25")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("<aotCache> is set, but a server loads its classes with a class loader of its own, which a "
                        + "cache does not serve. Set <aotCache> (or -Ddockerfile-gen.aotCache) to false.");
    }

    private String dockerfile(Map<String, String> options) throws IOException {
        var all = new HashMap<>(options);
        all.put("aotCache", "true");
        Reactors.generate(folder, all);
        return Files.readString(folder.resolve("Dockerfile"));
    }
}
