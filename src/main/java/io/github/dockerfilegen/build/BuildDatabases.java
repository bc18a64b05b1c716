package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds plugins that talk to a database or start a container while the sources are generated: in the image's build
 * there is neither.
 */
final class BuildDatabases {

    private static final Pattern ADDRESS = Pattern.compile("(?is)\\s*jdbc:([a-z0-9]+)(?::([a-z0-9]+))?:.*");
    /** Databases inside the JVM, which need no server. */
    private static final Set<String> EMBEDDED = Set.of("h2", "hsqldb", "derby", "sqlite", "duckdb");

    private final ProjectFacts facts;

    BuildDatabases(ProjectFacts facts) {
        this.facts = facts;
    }

    /** A warning for each plugin that fails without. */
    List<Decision> decisions() {
        return facts.allPlugins()
                .filter(plugin -> !PluginTrait.NEEDS_NO_DATABASE.of(plugin.artifactId()))
                .flatMap(plugin -> plugin.executions().stream()
                        .filter(execution -> runs(plugin, execution))
                        .flatMap(execution ->
                                needed(plugin, execution).map(what -> warning(plugin, execution, what)).stream()))
                .distinct()
                .toList();
    }

    private static boolean runs(BuildPlugin plugin, BuildPlugin.Execution execution) {
        return !execution.off()
                && !execution.settings().flag("skip").orElse(false)
                && (PluginTrait.NEEDS_A_PHASE.of(plugin.artifactId())
                        ? Phases.bound(execution.phase())
                        : Phases.reached(execution.phase()));
    }

    private static Optional<String> needed(BuildPlugin plugin, BuildPlugin.Execution execution) {
        if (Stream.concat(Stream.of(plugin.key()), plugin.dependencies().stream())
                .anyMatch(key -> key.startsWith("org.testcontainers:"))) {
            return Optional.of("a container (Testcontainers)");
        }
        return execution.settings().texts().stream()
                .map(ADDRESS::matcher)
                .filter(matcher ->
                        matcher.matches() && !EMBEDDED.contains(matcher.group(1).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(matcher -> matcher.group(1).equals("tc")
                        ? "a container (Testcontainers, jdbc:tc:…)"
                        : "a database (jdbc:" + matcher.group(1) + ":…)");
    }

    private static Decision warning(BuildPlugin plugin, BuildPlugin.Execution execution, String what) {
        return Decision.warning(
                "the image may not build",
                plugin.artifactId() + " (execution " + execution.id()
                        + (execution.phase().isEmpty() ? "" : ", phase " + execution.phase()) + ") needs " + what
                        + ", which the image build does not have. Commit the generated sources and move the "
                        + "execution into a profile, or generate from files, as jOOQ's DDLDatabase does");
    }
}
