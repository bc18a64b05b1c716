package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Maven's clean lifecycle only if a plugin in it creates something that the build needs; a fresh container has
 * nothing to clean.
 */
final class CleanPhase {

    private static final List<String> PHASES = List.of("pre-clean", "clean", "post-clean");
    /** Goals that make or fetch something, whichever plugin has them. */
    private static final Set<String> MAKERS = Set.of(
            "install-file",
            "copy",
            "unpack",
            "get",
            "copy-dependencies",
            "unpack-dependencies",
            "copy-resources",
            "wget",
            "artifact",
            "download-single",
            "download",
            "read-project-properties",
            "generate",
            "xjc",
            "wsdl2java",
            "schema",
            "java",
            "execute");
    /** Arguments of programs that clean. */
    private static final Pattern CLEANS = Pattern.compile("(?i)\\b(?:rm|clean|stop|down|prune|delete|kill)\\b");
    /** Ant's tasks that leave nothing behind. */
    private static final Set<String> CLEANING =
            Set.of("delete", "echo", "property", "available", "condition", "fileset");

    private CleanPhase() {}

    /** The phase to run before the others; empty if the build needs nothing that is bound there. */
    static List<String> goals(ProjectFacts facts) {
        return needed(facts)
                .map(BuildPlugin.Execution::phase)
                .max((a, b) -> Integer.compare(PHASES.indexOf(a), PHASES.indexOf(b)))
                .map(phase -> phase.equals("pre-clean") ? "clean" : phase)
                .stream()
                .toList();
    }

    /** What was decided, for the user. */
    static Optional<Decision> decision(ProjectFacts facts) {
        return facts.allPlugins()
                .filter(plugin -> needed(plugin).findAny().isPresent())
                .findFirst()
                .map(plugin -> Decision.of(
                        "Maven runs " + goals(facts).get(0) + " first",
                        plugin.artifactId() + " is bound to it: "
                                + needed(plugin)
                                        .map(BuildPlugin.Execution::id)
                                        .findFirst()
                                        .orElse("")));
    }

    private static Stream<BuildPlugin.Execution> needed(ProjectFacts facts) {
        return facts.allPlugins().flatMap(CleanPhase::needed);
    }

    private static Stream<BuildPlugin.Execution> needed(BuildPlugin plugin) {
        return plugin.executions().stream()
                .filter(execution -> PHASES.contains(execution.phase()) && makes(plugin, execution));
    }

    private static boolean makes(BuildPlugin plugin, BuildPlugin.Execution execution) {
        if (execution.settings().flag("skip").orElse(false) || PluginTrait.CLEANS.of(plugin.artifactId())) {
            return false;
        }
        return execution.goals().stream().anyMatch(MAKERS::contains)
                || plugin.artifactId().equals("exec-maven-plugin") && starts(execution)
                || plugin.artifactId().equals("maven-antrun-plugin")
                        && Stream.of("target/*", "tasks/*")
                                .flatMap(path -> execution.settings().all(path).stream())
                                .anyMatch(task -> !CLEANING.contains(task.name()));
    }

    /** A program that the builder does not have, or one that cleans up, would only make the build fail. */
    private static boolean starts(BuildPlugin.Execution execution) {
        var program = execution.settings().text("executable").orElse("");
        return execution.goals().contains("exec")
                && (program.contains("/") || BuilderPrograms.has(program, false))
                && execution.settings().texts().stream()
                        .noneMatch(text -> CLEANS.matcher(text).find());
    }
}
