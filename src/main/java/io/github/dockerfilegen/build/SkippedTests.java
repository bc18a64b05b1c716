package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.stream.Stream;

/** The options that skip tests, which run before the image build and whose sources are not in the build context. */
final class SkippedTests {

    private SkippedTests() {}

    /** Test classes are made only where another module needs them. */
    static Stream<String> options(ProjectFacts facts) {
        return Stream.concat(
                facts.testsNeeded() ? Stream.empty() : Stream.of("-Dmaven.test.skip=true"),
                facts.testsNeeded() || facts.allPlugins().anyMatch(SkippedTests::testsFrontends)
                        ? Stream.of("-DskipTests")
                        : Stream.empty());
    }

    /** Where test classes are made, a literal {@code <skipTests>} in the POM would have them run. */
    static List<Decision> kept(ProjectFacts facts) {
        var off = new SwitchedOff();
        if (facts.testsNeeded()) {
            facts.allPlugins()
                    .filter(plugin -> plugin.artifactId().equals("maven-surefire-plugin"))
                    .forEach(plugin -> off.add(
                            plugin,
                            List.of(new PluginSwitch("", "skipTests", "skipTests", "true")),
                            "runs tests, which belong before the image build"));
        }
        return off.kept();
    }

    /** Knows the other name only (AbstractFrontendMojo), and without it runs tests that are not in the image. */
    private static boolean testsFrontends(BuildPlugin plugin) {
        return plugin.artifactId().equals("frontend-maven-plugin")
                && plugin.executions().stream()
                        .anyMatch(execution -> execution.phase().endsWith("test"));
    }
}
