package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringBootstrapTest {

    private static final String RESOURCES = "src/main/resources/";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} with Spring Boot {1}")
    @CsvSource({
        "spring-cloud-starter, 2.3.12.RELEASE, 8765", "spring-cloud-starter-netflix-eureka-client, 2.1.0.RELEASE, 8765",
                "spring-cloud-starter, 2.4.0, 8080",
        "spring-cloud-starter-config, 3.5.0, 8080", "spring-cloud-starter-bootstrap, 3.5.0, 8765",
                "other, 2.3.12.RELEASE, 8080"
    })
    void thePortOfBootstrapCountsWhereSpringCloudReadsIt(String library, String boot, int port) {
        Projects.write(folder.resolve(RESOURCES + "bootstrap.yml"), "server:\n  port: 8765\n");

        assertThat(service(library, boot, Given.NOTHING).ports()).containsExactly(Port.tcp(port));
    }

    @Test
    void applicationWinsOverBootstrapAndItsProfiles() {
        Projects.write(
                folder.resolve(RESOURCES + "bootstrap.yml"),
                "spring.profiles.active: prod\nserver.port: 1001\nmanagement.server.port: 1002\n");
        Projects.write(
                folder.resolve(RESOURCES + "bootstrap-prod.properties"),
                "server.port=1003\nmanagement.server.port=1004\n");
        Projects.write(folder.resolve(RESOURCES + "application.properties"), "server.port=1005\n");

        assertThat(service("spring-cloud-starter-bootstrap", "3.5.0", Given.NOTHING)
                        .ports())
                .containsExactly(Port.tcp(1004), Port.tcp(1005));
    }

    @Test
    void theSwitchOfTheEnvironmentCounts() {
        Projects.write(folder.resolve(RESOURCES + "bootstrap.properties"), "server.port=8765\n");
        var given = new Given(Map.of("SPRING_CLOUD_BOOTSTRAP_ENABLED", "on"));

        assertThat(service("spring-cloud-starter", "3.5.0", given).ports()).containsExactly(Port.tcp(8765));
    }

    @Test
    void aFileThatNothingReadsIsSaid() {
        Projects.write(folder.resolve(RESOURCES + "bootstrap.properties"), "server.port=8765\n");

        assertThat(service("spring-cloud-starter", "3.5.0", Given.NOTHING).decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.what().equals(RESOURCES + "bootstrap.properties is not read")
                        && decision.because().contains("spring-cloud-starter-bootstrap"));
    }

    private Listening service(String library, String boot, Given given) {
        var dependency =
                "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>";
        return new SpringBoot()
                .listening(
                        Projects.facts(
                                folder,
                                Projects.pom("<dependencies>"
                                        + dependency.formatted("org.springframework.cloud", library, "1")
                                        + dependency.formatted(
                                                "org.springframework.boot", "spring-boot-starter-web", boot)
                                        + dependency.formatted("org.springframework.boot", "spring-boot-starter", boot)
                                        + "</dependencies>")),
                        given)
                .orElseThrow();
    }
}
