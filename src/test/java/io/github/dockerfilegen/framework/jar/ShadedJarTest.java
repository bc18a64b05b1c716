package io.github.dockerfilegen.framework.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.LayerCopy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadedJarTest {

    private static final String MAIN =
            "<transformers><transformer implementation='Manifest'><mainClass>com.example.Main</mainClass></transformer></transformers>";

    @TempDir
    Path folder;

    @Test
    void theShadedJarStaysOneFile() {
        var layout =
                layout(bound("package", MAIN + "<finalName>server</finalName>")).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("jar/single-file");
        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.artifact().path()).hasToString("target/server.jar");
        assertThat(layout.layers()).containsExactly(LayerCopy.ofBuild("/workspace/application.jar", "./"));
        assertThat(layout.command().apply(21)).containsExactly("-jar", "application.jar");
        assertThat(layout.decisions())
                .containsExactly(Decision.of("shaded jar, main class com.example.Main", "maven-shade-plugin"));
    }

    @Test
    void aNameThatLeavesTheVersionOpenIsToldFromItsNeighbours() {
        var layout = layout(bound("package", MAIN + "<shadedClassifierName>all</shadedClassifierName>"))
                .orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("jar/single-file");
        assertThat(layout.artifact().exclusions()).extracting(Object::toString).contains("'*-all.jar'");
        assertThat(layout.layers()).containsExactly(LayerCopy.ofBuild("/workspace/application.jar", "./"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', target/app-*.jar",
        "<shadedArtifactAttached>true</shadedArtifactAttached>, target/app-*-shaded.jar",
        "<shadedArtifactAttached>true</shadedArtifactAttached><shadedClassifierName>all</shadedClassifierName>, target/app-*-all.jar",
        "<shadedArtifactAttached>true</shadedArtifactAttached><shadedArtifactId>fat</shadedArtifactId>, target/fat-*-shaded.jar",
        "<shadedClassifierName>all</shadedClassifierName>, target/app-*.jar",
        "<finalName>server</finalName>, target/server.jar",
        "<finalName>server-${project.version}</finalName>, target/server-*.jar",
        "<finalName>${project.build.finalName}</finalName>, target/app-*.jar",
        "<finalName>server</finalName><shadedArtifactAttached>true</shadedArtifactAttached>, target/server.jar",
        "<outputDirectory>${project.build.directory}/fat</outputDirectory>, target/fat/app-*.jar",
        "<outputFile>${project.build.directory}/server.jar</outputFile>, target/server.jar",
        "<outputFile>target/server.jar</outputFile><finalName>other</finalName>, target/server.jar",
        "<outputFile>${project.build.directory}/server-${project.version}.jar</outputFile>, target/server-*.jar"
    })
    void theNameFollowsThePluginsOwnRules(String configuration, String path) {
        assertThat(layout(bound("package", MAIN + configuration))
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(path);
    }

    @Test
    void aProjectInsideAnotherOnesBuildFolderKeepsItsPaths() {
        folder = folder.resolve("target/it/case");

        assertThat(layout(bound("package", MAIN + "<outputFile>${project.build.directory}/server.jar</outputFile>"))
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString("target/server.jar");
    }

    @ParameterizedTest
    @CsvSource({
        "'', package",
        "prepare-package, package",
        "package, package",
        "verify, verify",
        "install, install",
        "deploy, install"
    })
    void aPhaseAfterPackageIsNamed(String phase, String goal) {
        assertThat(layout(bound(phase, MAIN)).orElseThrow().goals()).containsExactly(goal);
    }

    @Test
    void anUnboundPluginIsNamed() {
        assertThat(layout("<configuration>" + MAIN + "</configuration>")
                        .orElseThrow()
                        .goals())
                .containsExactly("package", "shade:shade");
        assertThat(layout(bound("none", MAIN) + "<configuration>" + MAIN + "</configuration>")
                        .orElseThrow()
                        .goals())
                .containsExactly("package", "shade:shade");
    }

    @Test
    void whatIsSkippedIsNotShaded() {
        assertThat(layout(bound("package", MAIN + "<skip>true</skip>"))).isEmpty();
    }

    @Test
    void manifestEntriesNameTheClassAsWell() {
        var entries =
                "<transformers><transformer/><transformer><manifestEntries><Main-Class>a.B</Main-Class></manifestEntries></transformer></transformers>";

        assertThat(layout(bound("package", entries)).orElseThrow().command().apply(21))
                .containsExactly("-jar", "application.jar");
    }

    @Test
    void aJarWithoutMainClassIsStartedByName() {
        Projects.mainClass(folder, "com.example.Found");

        assertThat(layout(bound("package", "")).orElseThrow().command().apply(21))
                .containsExactly("-cp", "application.jar", "com.example.Found");
    }

    @Test
    void theUsersMainClassComesBeforeTheManifests() {
        assertThat(layout(bound("package", MAIN), "jar", Map.of("mainClass", "a.Other"))
                        .orElseThrow()
                        .command()
                        .apply(21))
                .containsExactly("-cp", "application.jar", "a.Other");
    }

    @Test
    void aShadedLibraryIsNoApplication() {
        assertThat(layout(bound("package", ""))).isEmpty();
    }

    @Test
    void onlyJarsAreShaded() {
        assertThat(layout(bound("package", MAIN), "war", Map.of())).isEmpty();
    }

    @Test
    void aSecondExecutionWithTheMainClassIsTheOneMeant() {
        var executions =
                "<executions><execution><id>lib</id><goals><goal>shade</goal></goals></execution><execution><id>app</id><goals><goal>shade</goal>"
                        + "</goals><configuration><finalName>server</finalName>" + MAIN
                        + "</configuration></execution></executions>";

        assertThat(layout(executions).orElseThrow().artifact().path()).hasToString("target/server.jar");
    }

    private Optional<Application> layout(String content) {
        return layout(content, "jar", Map.of());
    }

    private Optional<Application> layout(String content, String packaging, Map<String, String> choices) {
        var pom = Projects.pom(
                packaging,
                "<build><plugins><plugin><artifactId>maven-shade-plugin</artifactId>" + content
                        + "</plugin></plugins></build>");
        return new ShadedJar()
                .packaged(
                        Projects.facts(folder, pom),
                        new PackagingContext(TestChoices.of(choices), new ImageCatalogue()));
    }

    private static String bound(String phase, String configuration) {
        return "<executions><execution>" + (phase.isEmpty() ? "" : "<phase>" + phase + "</phase>")
                + "<goals><goal>shade</goal></goals><configuration>" + configuration
                + "</configuration></execution></executions>";
    }
}
