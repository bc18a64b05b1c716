package io.github.dockerfilegen.maven.inputs;

import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideInputsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration><inputSpec>${project.basedir}/../api/openapi.yaml</inputSpec></configuration></plugin></plugins></build>",
                "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration><workingDirectory>../api</workingDirectory></configuration></plugin></plugins></build>",
                "<build><resources><resource><directory>../api</directory></resource></resources></build>",
                "<properties><openapi.generator.maven.plugin.inputSpec>../api/openapi.yaml</openapi.generator.maven.plugin.inputSpec></properties>"
            })
    void whatASingleProjectReadsInItsRepositoryWidensTheContext(String elements) {
        var files = new TestReactor(folder);
        files.file("api/openapi.yaml", "x");
        files.jar("shop", elements);

        var facts = files.facts("shop");

        assertThat(facts.place().pom()).isEqualTo("shop/pom.xml");
        assertThat(facts.inputs()).extracting(BuildInput::path).anyMatch(path -> "api/openapi.yaml".startsWith(path));
        assertThat(facts.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<outputDirectory>../api</outputDirectory>",
                "<file>../api/missing.yaml</file>",
                "<directory>..</directory>",
                "<directory>../generated</directory>"
            })
    void whatItWritesThereOrWhatNoCloneHasDoesNot(String configuration) {
        var files = new TestReactor(folder);
        files.file(".gitignore", "/generated/\n");
        files.file("api/openapi.yaml", "x");
        files.file("generated/a.yaml", "x");
        files.jar("shop", plugin("g:p", "<configuration>" + configuration + "</configuration>"));

        assertThat(files.facts("shop").place().pom()).isEqualTo("pom.xml");
        assertThat(files.facts("shop").notes()).isEmpty();
    }

    @Test
    void withoutARepositoryNothingAboveIsTakenAndItIsSaid() {
        Projects.write(folder.resolve("api/openapi.yaml"), "x");

        assertThat(alone("<inputSpec>${project.basedir}/../api/openapi.yaml</inputSpec>")
                        .notes())
                .containsExactly(
                        Decision.warning(
                                "the image may not build",
                                "p names \"../api/openapi.yaml\", which lies outside the build context. Move it into the project, or list this project as a module in a POM above both"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><filters><filter>../api/shop.xml</filter></filters></build>",
                "<build><plugins><plugin><artifactId>maven-assembly-plugin</artifactId><version>3</version><configuration><descriptors><descriptor>../api/shop.xml</descriptor></descriptors></configuration></plugin></plugins></build>",
                "<build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId><version>3</version><configuration><configLocation>../api/shop.xml</configLocation></configuration><executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions></plugin></plugins></build>",
                "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration><a>../api</a><b>../api/shop.xml</b></configuration></plugin></plugins></build>",
                "<build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>3.5.0</version><configuration><layers><configuration>${project.basedir}/../api/shop.xml</configuration></layers></configuration></plugin></plugins></build>",
                "<dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version><scope>system</scope><systemPath>${project.basedir}/../api/shop.xml</systemPath></dependency></dependencies>"
            })
    void oneFileAboveIsWarnedAboutTwice(String elements) {
        Projects.write(folder.resolve("api/shop.xml"), "<a/>");
        Projects.mainClass(folder.resolve("shop"), "App");

        var facts = Projects.facts(folder.resolve("shop"), Projects.pom(elements));

        assertThat(((Plan.Image) new Planner().plan(facts, TestChoices.of(Map.of()))).decisions())
                .filteredOn(Decision::warning)
                .extracting(Decision::toString)
                .filteredOn(note -> note.contains("api"))
                .hasSize(1);
    }

    @Test
    void aReactorWhoseModuleReadsAboveItIsWarnedAbout() {
        var files = new TestReactor(folder);
        files.file("api/openapi.yaml", "x");
        files.aggregator("java", "app", "lib");
        files.jar("java/lib");
        files.jar(
                "java/app",
                plugin("g:p", "<configuration><inputSpec>../../api/openapi.yaml</inputSpec></configuration>"));

        assertThat(files.facts("java/app").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.because()).startsWith("p names \"../../api/openapi.yaml\""));
    }

    @Test
    void pathsOfTheMachineAreNoInputs() {
        assertThat(alone("<executable>/bin/sh</executable>").notes()).isEmpty();
    }

    private ProjectFacts alone(String configuration) {
        return Projects.facts(
                folder.resolve("shop"),
                Projects.pom(plugin("g:p", "<configuration>" + configuration + "</configuration>")));
    }
}
