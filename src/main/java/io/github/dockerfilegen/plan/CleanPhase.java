package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs Maven's clean lifecycle where a plugin in it makes something that the build needs; in a fresh container nothing is to be cleaned. */
final class CleanPhase {

    private static final List<String> PHASES = List.of("pre-clean", "clean", "post-clean");
    /** Goals that make or fetch something, as {@code artifactId:goal}. */
    private static final Set<String> MAKERS = Set.of("maven-install-plugin:install-file", "maven-dependency-plugin:copy", "maven-dependency-plugin:unpack",
            "maven-dependency-plugin:get", "maven-dependency-plugin:copy-dependencies", "maven-dependency-plugin:unpack-dependencies",
            "maven-resources-plugin:copy-resources", "download-maven-plugin:wget", "download-maven-plugin:artifact", "properties-maven-plugin:read-project-properties",
            "wagon-maven-plugin:download-single", "wagon-maven-plugin:download");
    /** Ant's tasks that leave nothing behind. */
    private static final Set<String> CLEANING = Set.of("delete", "echo", "property", "available", "condition", "fileset");

    private CleanPhase() {}

    /** The phase to run before the others; empty when nothing is bound there that the build needs. */
    static List<String> goals(ProjectFacts facts) {
        return needed(facts).map(BuildPlugin.Execution::phase).max((a, b) -> Integer.compare(PHASES.indexOf(a), PHASES.indexOf(b)))
                .map(phase -> phase.equals("pre-clean") ? "clean" : phase).stream().toList();
    }

    /** What was decided, for the user. */
    static Optional<Decision> decision(ProjectFacts facts) {
        return facts.allPlugins().filter(plugin -> needed(plugin).findAny().isPresent()).findFirst()
                .map(plugin -> Decision.of("Maven runs " + goals(facts).get(0) + " first", plugin.artifactId() + " is bound to it: "
                        + needed(plugin).map(BuildPlugin.Execution::id).findFirst().orElse("")));
    }

    private static Stream<BuildPlugin.Execution> needed(ProjectFacts facts) {
        return facts.allPlugins().flatMap(CleanPhase::needed);
    }

    private static Stream<BuildPlugin.Execution> needed(BuildPlugin plugin) {
        return plugin.executions().stream().filter(execution -> PHASES.contains(execution.phase()) && makes(plugin, execution));
    }

    private static boolean makes(BuildPlugin plugin, BuildPlugin.Execution execution) {
        return !execution.settings().flag("skip").orElse(false) && (execution.goals().stream().anyMatch(goal -> MAKERS.contains(plugin.artifactId() + ":" + goal))
                || plugin.artifactId().equals("maven-antrun-plugin")
                        && Stream.of("target/*", "tasks/*").flatMap(path -> execution.settings().all(path).stream()).anyMatch(task -> !CLEANING.contains(task.name())));
    }
}
