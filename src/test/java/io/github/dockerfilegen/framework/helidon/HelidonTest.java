package io.github.dockerfilegen.framework.helidon;

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

/** Where a Helidon application listens, and where it is asked. */
class HelidonTest {

    private static final String MP = "microprofile.bundles:helidon-microprofile";
    private static final String MP_CORE = "microprofile.bundles:helidon-microprofile-core";
    private static final String SE = "webserver:helidon-webserver";
    private static final String OBSERVE = "webserver.observe:helidon-webserver-observe-health";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'', 7001, /health",
        "server.port=8080, 8080, /health",
        "health.web-context=/alive, 7001, /alive",
        "server.features.observe.observers.health.endpoint=/alive, 7001, /alive",
        "server.sockets.0.name=admin\\nserver.sockets.0.port=8081\\nhealth.routing=admin, 8081, /health",
        "server.sockets.0.name=admin\\nserver.sockets.0.port=8081\\nserver.features.observe.sockets=admin, 8081, /health"
    })
    void microProfileHasItsOwnPath(String configuration, int port, String path) {
        assertThat(mp(configuration, MP).probe()).contains(HealthProbe.http(port, path, "MicroProfile Health"));
    }

    @Test
    void theCoreOfMicroProfileHasNoHealth() {
        assertThat(mp("", MP_CORE).probe())
                .contains(HealthProbe.tcp(7001, "Helidon's health endpoint is not a dependency"));
        assertThat(mp("", MP_CORE, "microprofile.health:helidon-microprofile-health")
                        .probe())
                .contains(HealthProbe.http(7001, "/health", "MicroProfile Health"));
    }

    @Test
    void theFileOfMicroProfileWins() {
        Projects.write(folder.resolve("src/main/resources/application.yaml"), "server:\n  port: 8080\n");

        assertThat(ports(mp("", MP))).isEqualTo("8080");
        assertThat(ports(mp("server.port=9000", MP))).isEqualTo("9000");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'{port: 8080}', 8080, /observe/health",
        "'{port: 8080, features: {observe: {endpoint: /ops}}}', 8080, /ops/health",
        "'{port: 8080, features: {observe: {observers: {health: {endpoint: alive}}}}}', 8080, /observe/alive",
        "'{port: 8080, features: {observe: {observers: {health: {endpoint: /alive}}}}}', 8080, /alive",
        "'{port: 8080, sockets: [{name: admin, port: 8081}], features: {observe: {sockets: [admin]}}}', 8081, /observe/health",
        "'{port: 8080, sockets: {admin: {port: 8081}}, features: {observe: {sockets: admin}}}', 8081, /observe/health"
    })
    void theObserverIsBelowTheRootOfItsFeature(String server, int port, String path) {
        assertThat(se(server, SE, OBSERVE).probe()).contains(HealthProbe.http(port, path, "Helidon's health endpoint"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'{port: 8080, features: {observe: {enabled: false}}}', the health endpoint is disabled",
        "'{port: 8080, features: {observe: {observers: {health: {enabled: false}}}}}', the health endpoint is disabled",
        "'{port: 8080, tls: {trust-all: true, client-auth: REQUIRED}}', the server requires a client certificate",
        "'{port: 8080, features: {observe: {sockets: [admin]}}}', the socket of the health endpoint is not known"
    })
    void anEndpointThatDoesNotAnswerIsNotAsked(String server, String because) {
        assertThat(se(server, SE, OBSERVE).probe()).contains(HealthProbe.tcp(8080, because));
    }

    @Test
    void aServerBehindTlsIsAskedOverTls() {
        assertThat(se("{port: 8080, tls: {trust-all: true}}", SE, OBSERVE).probe())
                .contains(HealthProbe.http(8080, "/observe/health", "Helidon's health endpoint")
                        .overTls(true));
    }

    @Test
    void codeThatMovesTheEndpointIsSeen() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "class A { Object o = HealthObserver.builder()\n.endpoint(\"/up\").build(); }");

        assertThat(se("{port: 8080}", SE, OBSERVE).probe())
                .contains(HealthProbe.tcp(8080, "the application's code configures the health endpoint"));
    }

    @Test
    void theThirdVersionIsAskedWhereCodeRegistersIt() {
        assertThat(se("{port: 8080}", SE, "health:helidon-health").probe())
                .hasValueSatisfying(probe -> assertThat(probe.http()).isFalse());

        Projects.write(folder.resolve("src/main/java/A.java"), "class A { Object o = HealthSupport.create(); }");

        assertThat(se("{port: 8080}", SE, "health:helidon-health").probe())
                .contains(HealthProbe.http(8080, "/health", "Helidon's health endpoint"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'{host: 0.0.0.0}', ''",
        "'{port: 0}', ''",
        "'{port: 8080}', 8080",
        "'{port: 8080, sockets: [{name: a, port: 8081}, {name: b, port: 8082, enabled: false}]}', 8080 8081"
    })
    void onlyConfigurationTellsThePortsOfSe(String server, String ports) {
        assertThat(ports(se(server, SE))).isEqualTo(ports);
    }

    @Test
    void hoconIsRead() {
        Projects.write(
                folder.resolve("src/main/resources/application.conf"),
                "server { port = 8080, features.observe.endpoint = ops }");

        assertThat(service(SE, OBSERVE).probe())
                .contains(HealthProbe.http(8080, "/ops/health", "Helidon's health endpoint"));
    }

    @Test
    void aPortInTheCodeIsSeenWhereNoneIsConfigured() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "import io.helidon.webserver.WebServer; class A { Object o = WebServer.builder().port(8082).build(); }");

        assertThat(ports(service(SE))).isEqualTo("8082");
        assertThat(ports(se("{port: 8080}", SE))).isEqualTo("8080");
        assertThat(ports(se("{port: 0}", SE))).isEmpty();
    }

    @Test
    void aClientIsNoServer() {
        assertThat(new Helidon().listening(Projects.facts(folder, pom("webclient:helidon-webclient"))))
                .isEmpty();
    }

    private static String ports(Listening service) {
        return String.join(
                " ",
                service.ports().stream().map(Port::number).map(String::valueOf).toList());
    }

    private Listening mp(String configuration, String... libraries) {
        Projects.write(
                folder.resolve("src/main/resources/META-INF/microprofile-config.properties"),
                configuration.replace("\\n", "\n"));
        return service(libraries);
    }

    private Listening se(String server, String... libraries) {
        Projects.write(folder.resolve("src/main/resources/application.yaml"), "server: " + server + "\n");
        return service(libraries);
    }

    private Listening service(String... libraries) {
        return Optional.of(Projects.facts(folder, pom(libraries)))
                .flatMap(new Helidon()::listening)
                .orElseThrow();
    }

    private static String pom(String... libraries) {
        var dependencies = Stream.of(libraries)
                .map(library -> library.split(":"))
                .map(key ->
                        "<dependency><groupId>io.helidon.%s</groupId><artifactId>%s</artifactId><version>4.0.0</version></dependency>"
                                .formatted(key[0], key[1]))
                .reduce("", String::concat);
        return Projects.pom("<dependencies>" + dependencies + "</dependencies>");
    }
}
