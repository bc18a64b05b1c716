package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.TestChoices;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting that has not the form it needs is one error, before anything is planned. */
class UserChoicesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platforms | arm | a platform is written linux/architecture",
                "platforms | linux | a platform is written linux/architecture",
                "platforms | windows/amd64 | images of this plugin run on Linux",
                "platforms | darwin/arm64 | images of this plugin run on Linux",
                "platforms | linux/amd64v9 | Docker does not support the architecture \"amd64v9\"",
                "platforms | linux/x86_64 | Docker does not support the architecture \"x86_64\"",
                "platforms | Linux/amd64 | images of this plugin run on Linux",
                "platforms | linux/amd64/v9 | the architecture amd64 has no variant \"v9\"",
                "platforms | linux/arm/v7/x | a platform is written linux/architecture",
                "platforms | linux/ | Docker does not support the architecture \"\"",
                "mainClass | com example | is not the name of a class",
                "mainClass | com.example.Main.java; | is not the name of a class",
                "mainClass | com/example/Main | is not the name of a class",
                "mainClass | com.example. | is not the name of a class",
                "javaVersion | abc | Set <javaVersion>",
                "javaVersion | 17-ea | Set <javaVersion>",
                "builderJavaVersion | latest | Set <builderJavaVersion>",
                "ports | 0 | is not a port",
                "ports | 70000 | is not a port",
                "ports | abc | is not a port",
                "ports | 8080-8090 | is not a port",
                "ports | 8080:80 | is not a port",
                "registry | https://registry.example.com | without a scheme",
                "registry | / | is not a valid prefix of an image name",
                "registry | registry.example.com/Mirror | is not a valid prefix of an image name",
                "buildImage | my image:1 | is not the name of a container image",
                "buildImage | maven | has no tag",
                "runtimeImage | https://registry.example.com/jre:21 | is not the name of a container image",
                "runtimeImage | jre:21@sha256:12 | is not the name of a container image",
                "jvmOptions | Xss512k | is not an option of the JVM",
                "jvmOptions | -Xss512k UseZGC | is not an option of the JVM",
                "jvmOptions | -Xss1m -jar other.jar | selects what the JVM runs",
            })
    void aValueOfAnotherFormIsRefusedWithTheRemedy(String name, String value, String message) {
        assertThatThrownBy(() -> TestChoices.of(Map.of(name, value)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContainingAll("\"", "<" + name + ">", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platforms | linux/amd64,linux/arm64/v8,linux/arm/v7,linux/s390x,linux/amd64/v3",
                "mainClass | com.example.Main$Inner",
                "mainClass | com.example/com.example.Main",
                "mainClass | MainKt",
                "ports | 8080,8080/udp,8080",
                "registry | registry.example.com:5000/mirror/",
                "registry | localhost:5000",
                "runtimeImage | registry.example.com/jre:21",
                "jvmOptions | --add-opens java.base/java.lang=ALL-UNNAMED -cp lib",
                "jvmOptions | -XX:OnError=\"gcore %p\" @options",
            })
    void aValueOfTheRightFormIsTaken(String name, String value) {
        assertThat(TestChoices.of(Map.of(name, value))).isNotNull();
    }
}
