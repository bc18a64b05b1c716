package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.HealthProbe.Protocol;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an application with the actuator is asked. */
class SpringActuatorTest {

    private static final String WEB = "spring-boot-starter-web";
    private static final String ACTUATOR = "spring-boot-starter-actuator";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'', 8080, /actuator/health",
        "server.port=9000, 9000, /actuator/health",
        "management.endpoints.web.base-path=/manage, 8080, /manage/health",
        "management.endpoints.web.base-path=/, 8080, /health",
        "management.endpoints.web.path-mapping.health=healthz, 8080, /actuator/healthz",
        "server.servlet.context-path=/shop, 8080, /shop/actuator/health",
        "server.servlet.context-path=/, 8080, /actuator/health",
        "spring.mvc.servlet.path=/api/, 8080, /api/actuator/health",
        "management.server.port=9001, 9001, /actuator/health",
        "management.server.port=9001\\nserver.servlet.context-path=/shop, 9001, /actuator/health",
        "management.server.port=9001\\nmanagement.server.base-path=/ops, 9001, /ops/actuator/health",
        "management.server.port=8080\\nserver.servlet.context-path=/shop, 8080, /shop/actuator/health",
        "'management.endpoints.web.exposure.include=info, health', 8080, /actuator/health",
        "management.endpoints.web.exposure.include=*, 8080, /actuator/health",
        "management.endpoints.enabled-by-default=false\\nmanagement.endpoint.health.enabled=true, 8080, /actuator/health"
    })
    void theEndpointIsWhereConfigurationPutsIt(String configuration, int port, String path) {
        assertThat(probe(configuration, WEB, ACTUATOR)).contains(HealthProbe.http(port, path, "spring-boot-actuator"));
    }

    @Test
    void aReactiveServerHasAnotherBasePath() {
        assertThat(probe(
                        "spring.webflux.base-path=/api\nserver.servlet.context-path=/no",
                        "spring-boot-starter-webflux",
                        ACTUATOR))
                .contains(HealthProbe.http(8080, "/api/actuator/health", "spring-boot-actuator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.endpoints.web.exposure.include=info",
                "management.endpoints.web.exposure.exclude=health",
                "management.endpoints.web.exposure.exclude=*",
                "management.endpoint.health.enabled=false",
                "management.endpoint.health.access=none",
                "management.endpoints.enabled-by-default=false",
                "management.endpoints.access.default=none",
                "management.endpoints.access.default=NONE",
                "management.endpoints.access.max-permitted=none",
                "management.endpoints.access.maxPermitted: None",
                "management.endpoint.health.enabled: OFF",
                "management.endpoint.health.enabled=No",
                "MANAGEMENT.ENDPOINT.HEALTH.ENABLED=0",
                "management.endpoints.enabledByDefault=no",
                "management.endpoints.web.exposure.exclude=info, health",
                "management.endpoints.web.exposure.exclude[0]=health"
            })
    void anEndpointThatIsOffIsNotAsked(String configuration) {
        assertThat(probe(configuration, WEB, ACTUATOR))
                .contains(HealthProbe.tcp(8080, "the actuator's health endpoint is disabled or not exposed"));
    }

    @Test
    void withoutTheActuatorThereIsAPortOnly() {
        assertThat(probe("", WEB)).contains(HealthProbe.tcp(8080, "spring-boot-starter-actuator is not a dependency"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "server.ssl.bundle=web, true",
        "server.ssl.key-store=a\\nserver.ssl.enabled=false, false",
        "management.server.port=9001\\nserver.ssl.bundle=a, false",
        "management.server.port=9001\\nmanagement.server.ssl.bundle=a, true"
    })
    void aPortThatSpeaksTlsIsAskedOverTls(String configuration, boolean tls) {
        assertThat(probe(configuration, WEB, ACTUATOR))
                .hasValueSatisfying(
                        probe -> assertThat(probe.protocol()).isEqualTo(tls ? Protocol.HTTPS : Protocol.HTTP));
    }

    @Test
    void aPortThatAsksForACertificateIsOnlyConnectedTo() {
        assertThat(probe("server.ssl.bundle=web\nserver.ssl.client-auth=need", WEB, ACTUATOR))
                .contains(HealthProbe.tcp(8080, "the port requires a client certificate"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "class A { SecurityFilterChain chain; } | false",
                "class A { SecurityFilterChain chain; EndpointRequest e; } | true",
                "class A {} | true",
                "class A { SecurityFilterChain chain = http.securityMatcher(EndpointRequest.toAnyEndpoint()).authorizeHttpRequests(r -> r.anyRequest().authenticated()); } | false",
                "class A { SecurityFilterChain chain = http.requestMatchers(\"/actuator/**\").hasRole(\"OPS\"); } | false",
                "class A { SecurityFilterChain chain = http.requestMatchers(EndpointRequest.to(HealthEndpoint.class)).permitAll().anyRequest().authenticated(); } | true",
                "class A { SecurityFilterChain chain = http.requestMatchers(\"/actuator/health\").permitAll().requestMatchers(\"/actuator/**\").hasRole(\"OPS\"); } | true"
            })
    void rulesThatMayKeepItClosedAreSeen(String source, boolean asked) {
        Projects.write(folder.resolve("src/main/java/A.java"), source);

        assertThat(probe("", WEB, ACTUATOR, "spring-boot-starter-security"))
                .hasValueSatisfying(probe -> assertThat(probe.http()).isEqualTo(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.port=0", "server.port=${PORT}", "spring.main.web-application-type=none"})
    void whereNoPortIsKnownNothingIsAsked(String configuration) {
        assertThat(probe(configuration, WEB, ACTUATOR)).isEmpty();
    }

    @Test
    void aResourceServerOfSpringCloudKeepsItClosed() {
        Projects.write(
                folder.resolve("src/main/java/A.java"),
                "@EnableResourceServer class A extends ResourceServerConfigurerAdapter { void configure(HttpSecurity http) { http.authorizeRequests().anyRequest().authenticated(); } }");

        assertThat(probe("", WEB, ACTUATOR, "spring-cloud-starter-oauth2"))
                .hasValueSatisfying(probe -> assertThat(probe.protocol()).isEqualTo(Protocol.TCP));
    }

    @Test
    void camelsStarterPutsItOnAPortOfItsOwn() {
        assertThat(probe("", WEB, "camel-observability-services-starter"))
                .contains(HealthProbe.http(9876, "/observe/health", "spring-boot-actuator"));
        assertThat(probe("management.server.port=9001", WEB, "camel-observability-services-starter"))
                .contains(HealthProbe.http(9001, "/observe/health", "spring-boot-actuator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring-cloud-config-server", "spring-cloud-starter-netflix-eureka-server"})
    void serversOfSpringCloudBringTheActuator(String artifactId) {
        assertThat(probe("server.port=8888\nmanagement.endpoints.web.base-path=/admin", artifactId))
                .contains(HealthProbe.http(8888, "/admin/health", "spring-boot-actuator"));
    }

    @Test
    void configurationFromAServerBringsThePortToo() {
        assertThat(probe("", WEB, ACTUATOR, "spring-cloud-starter-config"))
                .contains(HealthProbe.unknown("with spring-cloud-starter-config the port is known at run time only"));
        assertThat(probe("server.port=9000", WEB, ACTUATOR, "spring-cloud-starter-config"))
                .contains(HealthProbe.http(9000, "/actuator/health", "spring-boot-actuator"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PropertySource(\"classpath:shop.properties\") class A {}",
                "class A { { System.setProperty(\"spring.config.name\", \"shop\"); } }"
            })
    void configurationFilesOfTheSourcesOwnMayMoveIt(String source) {
        Projects.write(folder.resolve("src/main/java/A.java"), source);

        assertThat(probe("", WEB, ACTUATOR)).contains(HealthProbe.tcp(8080, "the sources set the configuration files"));
    }

    @Test
    void aPathThatAShellWouldReadIsNotAskedFor() {
        assertThat(probe("management.endpoints.web.base-path=/a$(reboot)", WEB, ACTUATOR))
                .contains(HealthProbe.tcp(
                        8080, "the path \"/a$(reboot)/health\" has characters that the health check does not support"));
    }

    private Optional<HealthProbe> probe(String configuration, String... artifactIds) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), configuration.replace("\\n", "\n"));
        var dependencies = new StringBuilder();
        for (var artifactId : artifactIds) {
            dependencies
                    .append("<dependency><groupId>org.springframework.boot</groupId><artifactId>")
                    .append(artifactId)
                    .append("</artifactId><version>")
                    .append(artifactId.startsWith("camel") ? "4.14.0" : "4.0.0")
                    .append("</version></dependency>");
        }
        return new SpringBoot()
                .listening(Projects.facts(folder, Projects.pom("<dependencies>" + dependencies + "</dependencies>")))
                .orElseThrow()
                .probe();
    }
}
