package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the modules that an application runs with from those that only its tests or its build use. */
public final class RunningModules {

    private RunningModules() {}

    /** The modules whose jars lie beside the application's own. */
    public static Stream<ModuleFacts> siblings(ProjectFacts facts) {
        return of(facts)
                .skip(1)
                .sorted(Comparator.comparing(module -> module.place().pom()));
    }

    /** The module and those that are on its class path outside its tests, its own first. */
    public static Stream<ModuleFacts> of(ProjectFacts facts) {
        var others = facts.needed().stream()
                .collect(Collectors.toMap(module -> module.groupId() + ":" + module.artifactId(), Function.identity()));
        var found = new ArrayList<>(List.of(facts.module()));
        for (var i = 0; i < found.size(); i++) {
            var next = found.get(i).dependencies().stream()
                    .filter(dependency -> !dependency.scope().equals("test"));
            next.map(dependency -> others.remove(dependency.key()))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found.stream();
    }

    /** Whether a source file of any of them matches the regular expression anywhere. */
    public static boolean sourcesMatch(ProjectFacts facts, String regex) {
        return of(facts).anyMatch(module -> module.files().sourcesMatch(regex));
    }
}
