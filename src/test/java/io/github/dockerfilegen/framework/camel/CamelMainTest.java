package io.github.dockerfilegen.framework.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an application of Camel's main listens, and where it is asked. */
class CamelMainTest {

    private static final String SERVER = "camel-platform-http-main";
    private static final String BUNDLE = "camel-observability-services";
    private static final String ON = "camel.server.enabled=true";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', ''",
        "camel.server.port=8083, ''",
        "camel.server.enabled=true, 8080",
        "camel.server.enabled = true\\ncamel.server.port = 8083, 8083",
        "camel.server.enabled=true\\ncamel.management.enabled=true\\ncamel.management.port=9876, 8080 9876",
        "camel.management.port=9876, ''"
    })
    void itListensWhereAServerIsSwitchedOn(String configuration, String ports) {
        assertThat(ports(service(configuration, "4.17.0", SERVER))).isEqualTo(ports);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "4.11.0, 8080, 8080, /observe/health",
        "4.13.0, 8080 9876, 9876, /observe/health",
        "4.14.0, 8080, 8080, /observe/health"
    })
    void theBundleBringsServerAndHealthByItsVersion(String version, String ports, int port, String path) {
        var service = service("", version, BUNDLE);

        assertThat(ports(service)).isEqualTo(ports);
        assertThat(service.probe()).contains(HealthProbe.http(port, path, "Camel's health endpoint"));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "camel.management.port=9876, 9876, /observe/health",
        "camel.management.health-path=/alive, 8080, /alive",
        "camel.server.path=/shop\\ncamel.management.path=/ops, 8080, /shop/observe/health",
        "camel.server.path=/shop\\ncamel.management.path=/ops\\ncamel.management.port=9876, 9876, /ops/observe/health"
    })
    void theManagementServerIsAsked(String configuration, int port, String path) {
        assertThat(service(ON + "\n" + configuration, "4.17.0", BUNDLE).probe())
                .contains(HealthProbe.http(port, path, "Camel's health endpoint"));
    }

    @Test
    void beforeItTheOwnServerIsAsked() {
        assertThat(service(ON + "\ncamel.server.path=/shop\ncamel.server.healthCheckEnabled=true", "4.8.0", SERVER)
                        .probe())
                .contains(HealthProbe.http(8080, "/shop/q/health", "Camel's health endpoint"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "camel.management.health-check-enabled=false, camel.management.healthCheckEnabled is not true",
        "camel.management.useGlobalSslContextParameters=true, the server uses TLS",
        "camel.management.authentication-enabled=true, the server requires authentication",
        "camel.management.port=0, the port of the health endpoint is not known"
    })
    void anEndpointThatDoesNotAnswerIsNotAsked(String configuration, String because) {
        assertThat(service(ON + "\ncamel.management.port=9876\n" + configuration, "4.17.0", BUNDLE)
                        .probe())
                .contains(HealthProbe.tcp(8080, because));
    }

    @Test
    void anApplicationWithoutTheServerIsNotItsBusiness() {
        assertThat(new CamelMain().listening(Projects.facts(folder, pom("4.17.0", "camel-main"))))
                .isEmpty();
    }

    private static String ports(Listening service) {
        return String.join(
                " ",
                service.ports().stream().map(Port::number).map(String::valueOf).toList());
    }

    private Listening service(String configuration, String version, String... libraries) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), configuration.replace("\\n", "\n"));
        return Optional.of(Projects.facts(folder, pom(version, libraries)))
                .flatMap(new CamelMain()::listening)
                .orElseThrow();
    }

    private static String pom(String version, String... libraries) {
        var dependencies = Stream.of(libraries)
                .map(library ->
                        "<dependency><groupId>org.apache.camel</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                                .formatted(library, version))
                .reduce("", String::concat);
        return Projects.pom("<dependencies>" + dependencies + "</dependencies>");
    }
}
