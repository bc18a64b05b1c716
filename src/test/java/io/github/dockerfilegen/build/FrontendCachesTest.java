package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestFacts;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plan.BuilderStage.CacheMount;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontendCachesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "frontend-maven-plugin, npm, /root/.npm",
        "frontend-maven-plugin, npx, /root/.npm",
        "frontend-maven-plugin, yarn, /usr/local/share/.cache/yarn",
        "frontend-maven-plugin, pnpm, /root/.local/share/pnpm/store",
        "frontend-maven-plugin, bun, /root/.bun/install/cache"
    })
    void whatAPackageManagerDownloadsStaysOnTheBuilder(String plugin, String goal, String target) {
        assertThat(FrontendCaches.of(facts(plugin, goal)))
                .containsExactly(
                        new CacheMount(new PlainWord(goal.equals("npx") ? "npm" : goal), new PlainWord(target)));
    }

    @Test
    void vaadinInstallsNodeByItself() {
        assertThat(FrontendCaches.of(facts("vaadin-maven-plugin", "build-frontend")))
                .containsExactly(
                        new CacheMount(new PlainWord("npm"), new PlainWord("/root/.npm")),
                        new CacheMount(new PlainWord("vaadin"), new PlainWord("/root/.vaadin")));
    }

    @Test
    void nodeAloneNeedsNoCacheOfItsOwn() {
        assertThat(FrontendCaches.of(facts("frontend-maven-plugin", "install-node-and-npm")))
                .isEmpty();
    }

    @Test
    void theCompileStepBehindALayerOfDependenciesHasThemToo() {
        Projects.mainClass(folder, "com.example.Main");
        var choices = TestChoices.of(Map.of("dependencyCache", "layer"));
        var facts = Projects.facts(folder, pom("frontend-maven-plugin", "npm"));
        var layout = new Planner().application(facts, choices).orElseThrow();

        assertThat(new BuilderPlanner(facts, choices, ImageCatalogue.OWN)
                        .plan(BuildGoals.of(List.of(layout)), 17)
                        .caches())
                .containsExactly(new CacheMount(new PlainWord("npm"), new PlainWord("/root/.npm")));
    }

    private static ProjectFacts facts(String plugin, String goal) {
        return TestFacts.jar().plugin(plugin, "1", "", goal).build();
    }

    private static String pom(String plugin, String goal) {
        return Projects.pom("<build><plugins><plugin><groupId>x</groupId><artifactId>" + plugin
                + "</artifactId><version>1</version><executions><execution><goals><goal>" + goal
                + "</goal></goals></execution></executions></plugin></plugins></build>");
    }
}
