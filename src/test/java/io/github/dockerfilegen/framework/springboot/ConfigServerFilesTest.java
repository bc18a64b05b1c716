package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clients of a configuration server listen that is a module of the same repository. */
class ConfigServerFilesTest {

    private static final String WEB = dependency("org.springframework.boot", "spring-boot-starter-web")
            + dependency("org.springframework.boot", "spring-boot-starter-actuator");
    private static final String CLIENT = dependency("org.springframework.cloud", "spring-cloud-starter-config")
            + dependency("org.springframework.cloud", "spring-cloud-starter-bootstrap");

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void aServerAndAClient() {
        files = new TestReactor(folder);
        files.aggregator(".", "config", "shop/orders");
        files.jar(
                "config",
                "<dependencies>" + dependency("org.springframework.cloud", "spring-cloud-config-server")
                        + "</dependencies>");
        files.jar("shop/orders", "<dependencies>" + WEB + CLIENT + "</dependencies>");
        files.file("shop/orders/src/main/resources/bootstrap.yml", "spring.application.name: orders\n");
        server("classpath:/shared");
    }

    @Test
    void theServersFileIsThePortOfTheClient() {
        files.file(
                "config/src/main/resources/shared/orders.yml",
                "server: {port: 6000, servlet: {context-path: /orders}}\n");

        var service = service();

        assertThat(service.ports()).containsExactly(Port.tcp(6000));
        assertThat(service.probe())
                .hasValueSatisfying(
                        probe -> assertThat(probe.port() + probe.path()).isEqualTo("6000/orders/actuator/health"));
        assertThat(service.decisions())
                .contains(Decision.of(
                        "port 6000",
                        "server.port in config/src/main/resources/shared/orders.yml of the configuration server"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "classpath:/shared, shared/orders.yml", "classpath:shared/, shared/orders.properties",
                "classpath:/shared, shared/application.yml",
        "'classpath:/none, classpath:/shared', shared/orders.yaml",
                "'classpath:/shared/{application}', shared/orders/application.yml", "'', config/orders.yml"
    })
    void filesLieWhereTheServerLooks(String locations, String file) {
        server(locations);
        files.file(
                "config/src/main/resources/" + file,
                file.endsWith("properties") ? "server.port=6001" : "server:\n  port: 6001\n");
        files.file("shop/orders/src/main/resources/application.properties", "server.port=9000");

        assertThat(service().ports()).containsExactly(Port.tcp(6001));
    }

    @Test
    void aClientByImportAsksAsWell() {
        files.jar(
                "shop/orders",
                "<dependencies>" + WEB + dependency("org.springframework.cloud", "spring-cloud-starter-config")
                        + "</dependencies>");
        files.file(
                "shop/orders/src/main/resources/application.properties",
                "spring.application.name=orders\nspring.config.import=optional:configserver:");
        files.file("config/src/main/resources/shared/orders.yml", "server.port: 6000\n");

        assertThat(service().ports()).containsExactly(Port.tcp(6000));
    }

    @ParameterizedTest
    @CsvSource({
        "spring.cloud.config.enabled: false, classpath:/shared",
        "'', file:///srv/config",
        "'', https://example.org/config.git",
        "spring.cloud.config.name: other, classpath:/shared"
    })
    void whatTheServerDoesNotGiveIsNotRead(String client, String locations) {
        server(locations);
        files.file("shop/orders/src/main/resources/application.yml", client);
        files.file("config/src/main/resources/shared/orders.yml", "server.port: 6000\n");

        assertThat(service().ports()).containsExactly(Port.tcp(8080));
        assertThat(service().probe())
                .hasValueSatisfying(probe -> assertThat(probe.known()).isFalse());
    }

    @Test
    void aServerOfAnotherKindGivesNothingOfItsClassPath() {
        files.file(
                "config/src/main/resources/application.yml",
                "spring.cloud.config.server.git.uri: https://example.org/config.git\n");
        files.file("config/src/main/resources/config/orders.yml", "server.port: 6000\n");

        assertThat(service().ports()).containsExactly(Port.tcp(8080));
    }

    private void server(String locations) {
        files.file(
                "config/src/main/resources/application.yml",
                "spring:\n  profiles:\n    active: native\n  cloud:\n    config:\n      server:\n        native:\n          searchLocations: '"
                        + locations + "'\n");
    }

    private Listening service() {
        return new SpringBoot().listening(files.facts("shop/orders")).orElseThrow();
    }

    private static String dependency(String groupId, String artifactId) {
        return "<dependency><groupId>" + groupId + "</groupId><artifactId>" + artifactId
                + "</artifactId><version>3.0.0</version></dependency>";
    }
}
