package io.github.dockerfilegen.framework.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that the plugin of Vert.x makes. */
class VertxJarTest {

    private static final String VERTICLE = "<vertx.verticle>com.example.MainVerticle</vertx.verticle>";

    @TempDir
    Path folder;

    @Test
    void theJarStartsByItsManifest() {
        var layout = layout(VERTICLE, "", "initialize", "package").orElseThrow();

        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.command().apply(21)).containsExactly("-jar", "application.jar");
        assertThat(layout.service()).isEqualTo(Listening.NONE);
        assertThat(layout.decisions())
                .containsExactly(Decision.of("Vert.x jar, main class com.example.MainVerticle", "vertx-maven-plugin"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', target/app-*.jar",
        "<classifier>fat</classifier>, target/app-*-fat.jar",
        "<archive><outputFileName>server</outputFileName></archive>, target/server.jar",
        "<archive><outputFileName>server-${project.version}.jar</outputFileName></archive>, target/server-*.jar"
    })
    void theNameFollowsThePluginsOwnRules(String configuration, String path) {
        assertThat(layout(VERTICLE, configuration, "package")
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(path);
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource({
        "'', <verticle>a.V</verticle>, a.V", "'', <launcher>a.L</launcher><verticle>a.V</verticle>, a.L",
        "<vertx.launcher>a.L</vertx.launcher>, '', a.L",
                "'', <archive><manifest><Main-Class>a.M</Main-Class></manifest></archive>, a.M"
    })
    void whatStartsIsNamed(String properties, String configuration, String name) {
        assertThat(layout(properties, configuration, "package").orElseThrow().decisions())
                .extracting(Decision::what)
                .containsExactly("Vert.x jar, main class " + name);
    }

    @ParameterizedTest(name = "{0}{1} {2}")
    @CsvSource({"<vertx.skip>true</vertx.skip>, '', package", "'', <skip>true</skip>, package", "'', '', initialize"})
    void withoutItsGoalThereIsNoSuchJar(String properties, String configuration, String goal) {
        assertThat(layout(VERTICLE + properties, configuration, goal)).isEmpty();
    }

    private Optional<Application> layout(String properties, String configuration, String... goals) {
        var facts = Projects.facts(
                folder,
                Projects.pom("<properties>" + properties
                        + "</properties><build><plugins><plugin><groupId>io.reactiverse</groupId>"
                        + "<artifactId>vertx-maven-plugin</artifactId><executions><execution><goals><goal>"
                        + String.join("</goal><goal>", goals) + "</goal></goals></execution></executions>"
                        + "<configuration>" + configuration + "</configuration></plugin></plugins></build>"));
        return new VertxJar().packaged(facts, new PackagingContext(TestChoices.of(Map.of()), ImageCatalogue.OWN));
    }
}
