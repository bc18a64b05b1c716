package io.github.dockerfilegen.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsupportedVersionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-web, 4.2.0, Spring Boot",
        "org.springframework.boot:spring-boot-starter-web, 5.0.1, Spring Boot",
        "io.micronaut:micronaut-http-server-netty, 6.0.0, Micronaut",
        "io.helidon.webserver:helidon-webserver, 5.0.0, Helidon",
        "io.dropwizard:dropwizard-core, 6.1.0, Dropwizard",
        "io.vertx:vertx-web, 6.0.0, Vert.x",
        "io.quarkus:quarkus-rest, 4.0.0, Quarkus"
    })
    void newerThanWhatIsKnown(String key, String version, String name) {
        assertThat(Frameworks.unsupported(Projects.facts(folder, pom(key, version))))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.warning()).isTrue();
                    assertThat(decision.what()).isEqualTo(name + " " + version);
                    assertThat(decision.because()).startsWith("this plugin supports versions before ");
                });
    }

    @Test
    void olderThanWhatIsKnown() {
        assertThat(Frameworks.unsupported(Projects.facts(folder, pom("io.dropwizard:dropwizard-core", "1.3.29"))))
                .containsExactly(Decision.warning(
                        "Dropwizard 1.3.29",
                        "this plugin supports versions from 2; ports and health endpoint may be wrong"));
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-web, 4.1.9",
        "org.springframework.boot:spring-boot-starter-web, 1.5.22.RELEASE",
        "io.micronaut:micronaut-http, 5.1.0",
        "io.micronaut.serde:micronaut-serde-jackson, 7.0.0",
        "io.helidon.webserver:helidon-webserver, 4.3.0",
        "io.vertx:vertx-web, 5.0.0",
        "org.example:other, 99"
    })
    void whatIsKnownNeedsNoWord(String key, String version) {
        assertThat(Frameworks.unsupported(Projects.facts(folder, pom(key, version))))
                .isEmpty();
    }

    @Test
    void twoFrameworksThatPackageTheSameModule() {
        Projects.mainClass(folder, "com.example.Main");
        var facts = Projects.facts(
                folder,
                Projects.pom("<build><plugins>"
                        + plugin("org.springframework.boot:spring-boot-maven-plugin", "repackage", "")
                        + plugin("io.quarkus:quarkus-maven-plugin", "build", "") + "</plugins></build>"));

        assertThatThrownBy(() -> new Planner().application(facts, TestChoices.of(Map.of())))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "Both quarkus-maven-plugin and spring-boot-maven-plugin package app (pom.xml), but the image can start only one archive. "
                                + "Set <skip>true</skip> for the other one, or its <phase> to none.");
    }

    @Test
    void oneThatIsSkippedClaimsNothing() {
        Projects.mainClass(folder, "com.example.Main");
        var facts = Projects.facts(
                folder,
                Projects.pom("<build><plugins>"
                        + plugin("org.springframework.boot:spring-boot-maven-plugin", "repackage", "")
                        + plugin(
                                "fish.payara.maven.plugins:payara-micro-maven-plugin",
                                "bundle",
                                "<configuration><skip>true</skip></configuration>")
                        + "</plugins></build>"));

        assertThat(new Planner().application(facts, TestChoices.of(Map.of()))).isPresent();
    }

    private static String plugin(String key, String goal, String configuration) {
        var names = key.split(":");
        return "<plugin><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>3.0.0</version><executions><execution><goals><goal>" + goal + "</goal></goals>"
                + configuration + "</execution></executions></plugin>";
    }

    private static String pom(String key, String version) {
        var names = key.split(":");
        return Projects.pom("<dependencies><dependency><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>" + version + "</version></dependency></dependencies>");
    }
}
