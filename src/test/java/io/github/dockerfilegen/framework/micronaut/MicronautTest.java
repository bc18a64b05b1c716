package io.github.dockerfilegen.framework.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a Micronaut application listens, and where it is asked. */
class MicronautTest {

    private static final String NETTY = "micronaut-http-server-netty";
    private static final String MANAGEMENT = "micronaut-management";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'', 8080, /health",
        "micronaut.server.port=${PORT:9000}, 9000, /health",
        "micronaut.server.context-path=/shop, 8080, /shop/health",
        "endpoints.all.path=/ops/, 8080, /ops/health",
        "micronaut.server.context-path=shop\\nendpoints.all.path=/ops, 8080, /shop/ops/health",
        "micronaut.server.context-path=/shop\\nendpoints.all.context-path=/inside, 8080, /inside/health",
        "endpoints.all.port=8085, 8085, /health",
        "endpoints.all.enabled=false\\nendpoints.health.enabled=true, 8080, /health",
        "endpoints.all.sensitive=true\\nendpoints.health.sensitive=false, 8080, /health"
    })
    void theEndpointIsWhereConfigurationPutsIt(String configuration, int port, String path) {
        assertThat(service(configuration, NETTY, MANAGEMENT).probe())
                .contains(HealthProbe.http(port, path, "micronaut-management"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "endpoints.health.enabled=false, the health endpoint is disabled",
        "endpoints.health.enabled=NO, the health endpoint is disabled",
        "endpoints.health.enabled=disabled, the health endpoint is disabled",
        "endpoints.health.enabled=1, the health endpoint is disabled",
        "endpoints.all.enabled=false, the health endpoint is disabled",
        "endpoints.health.sensitive=true, the health endpoint is sensitive and answers 401",
        "endpoints.all.sensitive=true, the health endpoint is sensitive and answers 401",
        "endpoints.all.port=-1, the port of the endpoints is not known"
    })
    void anEndpointThatDoesNotAnswerIsNotAsked(String configuration, String because) {
        assertThat(service(configuration, NETTY, MANAGEMENT).probe()).contains(HealthProbe.tcp(8080, because));
    }

    @Test
    void withoutManagementThereIsAPortOnly() {
        assertThat(service("endpoints.all.port=8085", NETTY).probe())
                .contains(HealthProbe.tcp(8080, "micronaut-management is not a dependency"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "micronaut.server.ssl.enabled=true, 8443",
        "micronaut.server.ssl.enabled=true\\nmicronaut.server.port=9000, 8443",
        "micronaut.server.ssl.enabled=true\\nmicronaut.server.ssl.port=9443, 9443",
        "micronaut.server.ssl.enabled=true\\nmicronaut.server.dual-protocol=true, 8080 8443",
        "micronaut.server.netty.listeners.a.port=9000\\nmicronaut.server.netty.listeners.b.port=9001, 9000 9001",
        "micronaut.server.port=-1, ''",
        "micronaut.server.port=${random.port}, ''"
    })
    void portsAreThoseThatAreListenedOn(String configuration, String ports) {
        assertThat(ports(service(configuration, NETTY))).isEqualTo(ports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"micronaut-http-server-jetty", "micronaut-http-server-tomcat", "micronaut-http-server-undertow"})
    void everyServerHasTheSameDefault(String server) {
        assertThat(ports(service("", server))).isEqualTo("8080");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'', micronaut-grpc-runtime, 50051",
        "'', micronaut-grpc-server-runtime, 50051",
        "grpc.server.port=6565, micronaut-grpc-runtime, 6565",
        "grpc.server.enabled=false, micronaut-grpc-runtime, ''",
        "'', micronaut-grpc-client-runtime, ''"
    })
    void aServerForCallsHasAPortOfItsOwn(String configuration, String library, String ports) {
        assertThat(ports(service(configuration, library))).isEqualTo(ports);
    }

    @Test
    void aServerForCallsIsAskedByItsHealthService() {
        assertThat(service("", "micronaut-grpc-runtime", "grpc-services").probe())
                .contains(HealthProbe.grpc(50051, "grpc-services"));
        assertThat(service("grpc.server.health.enabled=false", "micronaut-grpc-runtime", "grpc-services")
                        .probe())
                .isEmpty();
        assertThat(service("", "micronaut-grpc-runtime").probe()).isEmpty();
        assertThat(service("", NETTY, MANAGEMENT, "micronaut-grpc-runtime", "grpc-services")
                        .probe())
                .contains(HealthProbe.http(8080, "/health", "micronaut-management"));
    }

    @Test
    void aFileOfAnEnvironmentIsNotRead() {
        Projects.write(folder.resolve("src/main/resources/application-prod.properties"), "micronaut.server.port=9999");

        assertThat(ports(service("", NETTY))).isEqualTo("8080");
    }

    @Test
    void aPortInJsonIsNotSeen() {
        Projects.write(
                folder.resolve("src/main/resources/application.json"),
                "{\"micronaut\": {\"server\": {\"port\": 9001}}}");

        assertThat(ports(service("", NETTY))).isEqualTo("9001");
    }

    @Test
    void aPortInTomlIsOverlookedWithoutAWord() {
        var file = "src/main/resources/application.toml";
        Projects.write(folder.resolve(file), "[micronaut.server]\nport = 9001\n");
        var toml = Projects.pom("""
                <dependencies>
                  <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-http-server-netty</artifactId><version>4.0.0</version></dependency>
                  <dependency><groupId>io.micronaut.toml</groupId><artifactId>micronaut-toml</artifactId><version>2.0.0</version></dependency>
                </dependencies>""");
        var facts = Projects.facts(folder, toml);
        var without =
                Projects.facts(folder.resolve("."), toml.replaceAll("<dependency><groupId>io.micronaut.toml.*", ""));

        new Micronaut().listening(facts);
        new Micronaut().listening(without);

        assertThat(facts.files().passedOver())
                .containsExactly(Decision.warning(
                        file + " is not read",
                        "TOML is not supported; if it configures ports or health, set <ports> and <healthcheck>"));
        assertThat(without.files().passedOver()).isEmpty();
    }

    @Test
    void otherApplicationsAreNotMicronauts() {
        assertThat(new Micronaut().listening(Projects.facts(folder, Projects.pom(""))))
                .isEmpty();
    }

    private static String ports(Listening service) {
        return String.join(
                " ",
                service.ports().stream().map(Port::number).map(String::valueOf).toList());
    }

    private Listening service(String configuration, String... artifactIds) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), configuration.replace("\\n", "\n"));
        var dependencies = Stream.of(artifactIds)
                .map(
                        "<dependency><groupId>io.micronaut</groupId><artifactId>%s</artifactId><version>4.0.0</version></dependency>"
                                ::formatted)
                .reduce("", String::concat);
        return Optional.of(Projects.facts(folder, Projects.pom("<dependencies>" + dependencies + "</dependencies>")))
                .flatMap(new Micronaut()::listening)
                .orElseThrow();
    }
}
