package io.github.dockerfilegen.framework;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Warns about framework versions that this plugin does not support; the rules of the nearest supported version apply.
 */
public final class SupportedVersions {

    /**
     * One framework.
     *
     * @param group the group id; with {@code .*} also every group below it, where they share the framework's versions
     * @param oldest the first version whose rules are known
     * @param next the first version whose rules are not known yet, as of 2026-11
     */
    private record Line(String name, String group, String oldest, String next) {

        boolean covers(String groupId) {
            return groupId.equals(group) || group.endsWith(".*") && (groupId + ".").startsWith(group.replace("*", ""));
        }

        public Optional<Decision> about(String version) {
            if (new Version(version).atLeast(next)) {
                return Optional.of(Decision.warning(
                        name + " " + version,
                        "this plugin supports versions before " + next + "; using the rules of the newest one"));
            }
            return new Version(version).atLeast(oldest)
                    ? Optional.empty()
                    : Optional.of(Decision.warning(
                            name + " " + version,
                            "this plugin supports versions from " + oldest
                                    + "; ports and health endpoint may be wrong"));
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("Spring Boot", "org.springframework.boot", "1.4", "4.2"),
            new Line("Quarkus", "io.quarkus.*", "1.0", "4"),
            new Line("Micronaut", "io.micronaut", "3", "6"),
            new Line("Helidon", "io.helidon.*", "3", "5"),
            new Line("Dropwizard", "io.dropwizard", "2", "6"),
            new Line("Vert.x", "io.vertx", "3", "6"));

    private SupportedVersions() {}

    /** A warning for each framework of an application with an unsupported version. */
    public static List<Decision> about(ProjectFacts facts) {
        return LINES.stream()
                .flatMap(line -> version(facts, line).flatMap(line::about).stream())
                .toList();
    }

    private static Optional<String> version(ProjectFacts facts, Line line) {
        var plugins = facts.plugins().stream()
                .filter(plugin -> line.covers(plugin.groupId()))
                .map(plugin -> plugin.version());
        var dependencies = RunningModules.of(facts)
                .flatMap(ModuleFacts::runtimeDependencies)
                .filter(dependency -> line.covers(dependency.groupId()))
                .map(Dependency::version);
        return Stream.concat(plugins, dependencies)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }
}
