package io.github.dockerfilegen.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a Quarkus application listens and is asked. */
class QuarkusTest {

    private static final String HEALTH = "quarkus-smallrye-health";
    private static final String NO_HEALTH = HEALTH + " is not a dependency";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus-rest",
                "quarkus-rest-jackson",
                "quarkus-resteasy",
                "quarkus-resteasy-reactive",
                "quarkus-resteasy-reactive-jackson",
                "quarkus-reactive-routes",
                "quarkus-undertow",
                "quarkus-smallrye-graphql",
                HEALTH,
                "quarkus-qute-web",
                "quarkus-vertx-http",
                "quarkus-websockets-next",
                "quarkus-grpc",
                "quarkus-spring-web",
                "quarkus-oidc",
                "camel-quarkus-platform-http"
            })
    void anExtensionWithAServerListensOn8080(String extension) {
        assertThat(service("", extension).ports()).containsExactly(Port.tcp(8080));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus-arc",
                "quarkus-rest-client",
                "quarkus-rest-client-jackson",
                "quarkus-resteasy-client",
                "quarkus-resteasy-common",
                "quarkus-smallrye-graphql-client",
                "quarkus-oidc-client",
                "quarkus-websockets-client",
                "quarkus-kafka-client",
                "quarkus-picocli",
                "quarkus-opentelemetry"
            })
    void anExtensionWithoutAServerListensNowhere(String extension) {
        var service = service("quarkus.http.port=9090", extension);

        assertThat(service.ports()).isEmpty();
        assertThat(service.probe()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "quarkus.http.port=8181, 8181",
        "quarkus.http.port=8181\\n%prod.quarkus.http.port=8282, 8282",
        "%dev.quarkus.http.port=8181, 8080",
        "'%{dev,prod}.quarkus.http.port=8181', 8181",
        "quarkus.http.port=${PORT:8383}, 8383",
        "quarkus.http.ssl-port=8444, 8080",
        "quarkus.management.enabled=true, 8080 9000",
        "quarkus.management.enabled=true\\nquarkus.management.port=9005, 8080 9005",
        "quarkus.management.port=9005, 8080",
        "quarkus.http.ssl.certificate.files=a.pem, 8080 8443",
        "quarkus.http.tls-configuration-name=web\\nquarkus.http.ssl-port=8444, 8080 8444",
        "quarkus.http.insecure-requests=disabled\\nquarkus.http.ssl.certificate.files=a.pem, 8443"
    })
    void thePortsAreThoseOfTheConfiguration(String configuration, String ports) {
        assertThat(service(configuration, "quarkus-rest").ports())
                .extracting(Port::toString)
                .containsExactly(ports.split(" "));
    }

    @Test
    void camelsObservabilityServicesAnswerOnAPortOfTheirOwn() {
        var service = service("", "camel-quarkus-observability-services");

        assertThat(service.ports()).containsExactly(Port.tcp(8080), Port.tcp(9876));
        assertThat(service.probe())
                .hasValueSatisfying(
                        probe -> assertThat(probe.port() + probe.path()).isEqualTo("9876/observe/health"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "'', @GrpcService class A {}, 8080 9000", "quarkus.grpc.server.port=9100, @GrpcService class A {}, 8080 9100",
        "quarkus.grpc.server.use-separate-server=false, @GrpcService class A {}, 8080",
                "'', @GrpcClient class A {}, 8080"
    })
    void grpcHasAPortOfItsOwn(String configuration, String source, String ports) {
        Projects.write(folder.resolve("src/main/java/A.java"), source);

        assertThat(service(configuration, "quarkus-grpc").ports())
                .extracting(Port::toString)
                .containsExactly(ports.split(" "));
    }

    @Test
    void grpcIsAskedByItsHealthServiceWhereNothingElseIs() {
        Projects.write(folder.resolve("src/main/java/A.java"), "@GrpcService class A {}");

        assertThat(service("", "quarkus-grpc").probe()).contains(HealthProbe.grpc(9000, "quarkus-grpc"));
        assertThat(service("quarkus.grpc.server.grpc-health.enabled=false", "quarkus-grpc")
                        .probe())
                .hasValueSatisfying(probe -> assertThat(probe.port()).isEqualTo(8080));
        assertThat(service("", "quarkus-grpc", HEALTH).probe())
                .hasValueSatisfying(probe -> assertThat(probe.http()).isTrue());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'', 8080, /q/health",
        "quarkus.http.port=9090, 9090, /q/health",
        "quarkus.http.root-path=/shop, 8080, /shop/q/health",
        "quarkus.http.root-path=shop/, 8080, /shop/q/health",
        "quarkus.http.root-path=/, 8080, /q/health",
        "quarkus.http.root-path=/shop\\nquarkus.http.non-application-root-path=/q, 8080, /q/health",
        "quarkus.http.non-application-root-path=ops, 8080, /ops/health",
        "quarkus.http.non-application-root-path=/, 8080, /health",
        "quarkus.http.root-path=/shop\\nquarkus.smallrye-health.root-path=/well, 8080, /well",
        "quarkus.http.root-path=/shop\\nquarkus.smallrye-health.root-path=well, 8080, /shop/q/well",
        "quarkus.management.enabled=true\\nquarkus.http.root-path=/shop, 9000, /q/health",
        "quarkus.management.enabled=true\\nquarkus.management.root-path=/ops\\nquarkus.management.port=9001, 9001, /ops/health",
        "quarkus.management.enabled=true\\nquarkus.smallrye-health.root-path=/well, 9000, /well",
        "quarkus.http.non-application-root-path=/, 8080, /health",
        "quarkus.http.root-path=/shop\\nquarkus.http.non-application-root-path=ops/, 8080, /shop/ops/health",
        "quarkus.http.root-path=/shop\\nquarkus.http.non-application-root-path=/ops, 8080, /ops/health",
        "quarkus.http.root-path=/shop\\nquarkus.http.non-application-root-path=${quarkus.http.root-path}, 8080, /shop/health",
        "quarkus.management.enabled=true\\nquarkus.smallrye-health.management.enabled=false, 8080, /q/health",
        "quarkus.http.auth.permission.api.paths=/api/*\\nquarkus.http.auth.permission.api.policy=authenticated, 8080, /q/health",
        "quarkus.http.auth.permission.a.paths=/*\\nquarkus.http.auth.permission.a.policy=authenticated\\nquarkus.http.auth.permission.b.paths=/q*\\nquarkus.http.auth.permission.b.policy=permit, 8080, /q/health"
    })
    void theEndpointIsWhereConfigurationPutsIt(String configuration, int port, String path) {
        assertThat(service(configuration, "quarkus-rest", HEALTH).probe())
                .contains(HealthProbe.http(port, path, HEALTH));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "quarkus.http.insecure-requests=disabled\\nquarkus.http.ssl.certificate.files=a.pem, 8443",
        "quarkus.http.insecure-requests=redirect\\nquarkus.http.ssl.certificate.files=a.pem, 8443",
        "quarkus.management.enabled=true\\nquarkus.management.ssl.certificate.files=a.pem, 9000"
    })
    void anEndpointBehindTlsIsAskedOverTls(String configuration, int port) {
        assertThat(service(configuration, "quarkus-rest", HEALTH).probe())
                .contains(HealthProbe.http(port, "/q/health", HEALTH).overTls(true));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "quarkus.http.ssl.client-auth=required\\nquarkus.http.ssl.certificate.files=a.pem, 8443, the port requires a client certificate",
        "quarkus.management.enabled=true\\nquarkus.management.ssl.certificate.files=a.pem\\nquarkus.management.ssl.client-auth=required, 8080, the port requires a client certificate",
        "quarkus.smallrye-health.enabled=false, 8080, the health endpoint is disabled",
        "quarkus.smallrye-health.enabled=No, 8080, the health endpoint is disabled",
        "quarkus.smallrye-health.enabled=never, 8080, the health endpoint is disabled",
        "quarkus.management.enabled=true\\nquarkus.management.port=${MANAGEMENT}, 8080, the management port is not known",
        "quarkus.http.auth.permission.all.paths=/*\\nquarkus.http.auth.permission.all.policy=authenticated, 8080, the application's permissions may protect the health endpoint"
    })
    void anEndpointThatCannotBeAskedIsOnlyConnectedTo(String configuration, int port, String because) {
        assertThat(service(configuration, "quarkus-rest", HEALTH).probe()).contains(HealthProbe.tcp(port, because));
    }

    @Test
    void withoutTheExtensionThereIsAPortOnly() {
        assertThat(service("", "quarkus-rest").probe()).contains(HealthProbe.tcp(8080, NO_HEALTH));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1.10.5.Final, /shop/health", "1.11.7.Final, /shop/q/health", "2.16.12.Final, /shop/q/health"})
    void before111HealthHadNoRootOfItsOwn(String version, String path) {
        assertThat(service(version, "quarkus.http.root-path=/shop", List.of(HEALTH))
                        .probe())
                .contains(HealthProbe.http(8080, path, HEALTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarkus.http.port=0", "quarkus.http.port=${PORT}"})
    void whereNoPortIsKnownNothingIsAsked(String configuration) {
        assertThat(service(configuration, "quarkus-rest", HEALTH).probe()).isEmpty();
    }

    @Test
    void onlyApplicationsThatQuarkusBuildsAreMeant() {
        assertThat(new Quarkus()
                        .listening(
                                Projects.facts(folder, Projects.pom(dependencies("3.37.4", List.of("quarkus-rest"))))))
                .isEmpty();
    }

    private Listening service(String configuration, String... artifactIds) {
        return service("3.37.4", configuration, List.of(artifactIds));
    }

    private Listening service(String version, String configuration, List<String> artifactIds) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), configuration.replace("\\n", "\n"));
        var plugin =
                "<build><plugins><plugin><groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>"
                        + version
                        + "</version><executions><execution><goals><goal>build</goal></goals></execution></executions></plugin></plugins></build>";
        return new Quarkus()
                .listening(Projects.facts(folder, Projects.pom(dependencies(version, artifactIds) + plugin)))
                .orElseThrow();
    }

    private static String dependencies(String version, List<String> artifactIds) {
        var dependencies = new StringBuilder("<dependencies>");
        artifactIds.forEach(artifactId -> dependencies
                .append("<dependency><groupId>io.quarkus</groupId><artifactId>")
                .append(artifactId)
                .append("</artifactId><version>")
                .append(version)
                .append("</version></dependency>"));
        return dependencies.append("</dependencies>").toString();
    }
}
