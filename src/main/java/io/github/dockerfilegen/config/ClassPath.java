package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries that an application's POMs put on its class path; what those bring themselves is not known.
 *
 * @param all the dependencies of the module and of the siblings it runs with, those of tests left out
 */
public record ClassPath(List<Dependency> all) {

    public static ClassPath of(ProjectFacts facts) {
        return new ClassPath(RunningModules.of(facts)
                .flatMap(module -> module.dependencies().stream())
                .filter(dependency -> !dependency.scope().equals("test"))
                .toList());
    }

    /** The artifact id of the first whose artifact id matches as a whole. */
    public Optional<String> first(Pattern artifactIds) {
        return all.stream()
                .map(Dependency::artifactId)
                .filter(artifactIds.asMatchPredicate())
                .findFirst();
    }

    /** The artifact ids, sorted. */
    public SortedSet<String> artifactIds() {
        return all.stream().map(Dependency::artifactId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one has this artifact id. */
    public boolean has(String artifactId) {
        return all.stream().anyMatch(dependency -> dependency.artifactId().equals(artifactId));
    }

    /** Whether one is of one of these groups, or of a group below. */
    public boolean uses(String... groups) {
        return Stream.of(groups)
                .anyMatch(group -> ofGroup(name -> (name + ".").startsWith(group + "."))
                        .findAny()
                        .isPresent());
    }

    /** Those of a group. */
    public Stream<Dependency> ofGroup(Predicate<String> groupId) {
        return all.stream().filter(dependency -> groupId.test(dependency.groupId()));
    }
}
