package io.github.dockerfilegen.framework.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a Micronaut application is laid out, and what is none. */
class MicronautArchiveTest {

    private static final String EXTENSION =
            "<plugin><groupId>io.micronaut.maven</groupId><artifactId>micronaut-maven-plugin</artifactId><extensions>true</extensions></plugin>";
    private static final String MAIN = "<exec.mainClass>com.example.Main</exec.mainClass>";

    @TempDir
    Path folder;

    @Test
    void theJarThatShadingLeavesHasItsDependenciesBesideIt() {
        var layout = layout("jar", MAIN, EXTENSION).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("jar/class-path");
        assertThat(layout.artifact().path()).hasToString("target/original-app-*.jar");
        assertThat(layout.decisions())
                .containsExactly(Decision.of(
                        "jar with its dependencies beside it, main class com.example.Main", "property exec.mainClass"));
    }

    @Test
    void withoutTheExtensionNothingIsShaded() {
        assertThat(layout("jar", MAIN, EXTENSION.replace("true", "false"))
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString("target/app-*.jar");
    }

    @Test
    void relocatedClassesStayInTheirOneJar() {
        var shade =
                "<plugin><artifactId>maven-shade-plugin</artifactId><executions><execution><goals><goal>shade</goal></goals></execution></executions>"
                        + "<configuration><relocations><relocation><pattern>a</pattern></relocation></relocations></configuration></plugin>";

        assertThat(layout("jar", MAIN, EXTENSION + shade)
                        .orElseThrow()
                        .unpacking()
                        .template())
                .asString()
                .isNotEqualTo("jar/class-path");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"docker", "docker-native", "native-image", "docker-crac"})
    void thePackagingThatAPropertyChoosesIsJar(String packaging) {
        var layout = layout("${packaging}", MAIN + "<packaging>" + packaging + "</packaging>", EXTENSION)
                .orElseThrow();

        assertThat(layout.options()).first().hasToString("-Dpackaging=jar");
        assertThat(layout.decisions())
                .contains(Decision.of(
                        "packaging jar", "the property packaging is " + packaging + ", which produces no jar"));
    }

    @Test
    void thePropertyThatSaysJarNeedsNoOption() {
        assertThat(layout("${packaging}", MAIN + "<packaging>jar</packaging>", EXTENSION)
                        .orElseThrow()
                        .options())
                .extracting(Object::toString)
                .doesNotContain("-Dpackaging=jar");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lambda, AWS Lambda",
        "oracle_function, Oracle Functions",
        "azure_function, Azure Functions",
        "google_function, Google Cloud Functions"
    })
    void aFunctionIsRefused(String runtime, String cloud) {
        var facts = Projects.facts(
                folder, pom("jar", MAIN + "<micronaut.runtime>" + runtime + "</micronaut.runtime>", EXTENSION));

        assertThat(new Planner().plan(facts, TestChoices.of(Map.of())))
                .isEqualTo(
                        new Plan.NoApplication(
                                "micronaut.runtime is " + runtime + ", and " + cloud
                                        + " starts functions itself; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)"));
        assertThat(new Planner().plan(facts, TestChoices.of(Map.of("mainClass", "com.example.Main"))))
                .isInstanceOf(Plan.Image.class);
    }

    @Test
    void aShadedJarWhosePropertyIsMissingNamesNoMainClass() {
        var shade =
                "<plugin><artifactId>maven-shade-plugin</artifactId><executions><execution><goals><goal>shade</goal></goals><configuration><transformers>"
                        + "<transformer><mainClass>${exec.mainClass}</mainClass></transformer></transformers></configuration></execution></executions></plugin>";

        assertThat(layout("jar", "", shade)).isEmpty();
    }

    private Optional<Application> layout(String packaging, String properties, String plugins) {
        return new Planner()
                .application(Projects.facts(folder, pom(packaging, properties, plugins)), TestChoices.of(Map.of()));
    }

    private static String pom(String packaging, String properties, String plugins) {
        return Projects.pom(
                packaging,
                "<properties>" + properties + "</properties><build><plugins>" + plugins + "</plugins></build>");
    }
}
