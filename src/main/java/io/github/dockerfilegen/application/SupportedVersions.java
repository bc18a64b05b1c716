package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The versions of a framework that this plugin supports; for other ones the rules of the nearest supported version
 * apply.
 *
 * @param name the framework's name
 * @param group the group id; with {@code .*} also every group below it, where they share the framework's versions
 * @param oldest the first version whose rules are known
 * @param next the first version whose rules are not known yet
 */
public record SupportedVersions(String name, String group, String oldest, String next) {

    /** A warning where an application has another version. */
    public Optional<Decision> about(ProjectFacts facts) {
        return version(facts).flatMap(this::about);
    }

    private Optional<Decision> about(String version) {
        if (new Version(version).atLeast(next)) {
            return Optional.of(Decision.warning(
                    name + " " + version,
                    "this plugin supports versions before " + next + "; using the rules of the newest one"));
        }
        return new Version(version).atLeast(oldest)
                ? Optional.empty()
                : Optional.of(Decision.warning(
                        name + " " + version,
                        "this plugin supports versions from " + oldest + "; ports and health endpoint may be wrong"));
    }

    private Optional<String> version(ProjectFacts facts) {
        var plugins = facts.plugins().stream()
                .filter(plugin -> JavaLine.coversGroup(group, plugin.groupId()))
                .map(plugin -> plugin.version());
        var dependencies = RunningModules.of(facts)
                .flatMap(ModuleFacts::runtimeDependencies)
                .filter(dependency -> JavaLine.coversGroup(group, dependency.groupId()))
                .map(Dependency::version);
        return Stream.concat(plugins, dependencies)
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }
}
