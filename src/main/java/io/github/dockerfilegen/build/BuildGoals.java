package io.github.dockerfilegen.build;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.ShellText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What Maven is told to do.
 *
 * @param goals the phase, then goals
 * @param options Maven options that the goals need
 * @param applications how many applications they make
 */
public record BuildGoals(List<String> goals, List<ShellText> options, int applications) {

    private static final List<String> PHASES = List.of(
            "package", "pre-integration-test", "integration-test", "post-integration-test", "verify", "install");

    public BuildGoals {
        goals = List.copyOf(goals);
        options = List.copyOf(options);
    }

    /** What makes all of the applications in one run: the latest phase that one of them needs, then every goal once. */
    public static BuildGoals of(Collection<Application> layouts) {
        Set<String> goals = new LinkedHashSet<>();
        Set<ShellText> options = new LinkedHashSet<>();
        layouts.forEach(layout -> {
            goals.addAll(layout.goals());
            options.addAll(layout.options());
        });
        var latest = PHASES.stream().filter(goals::contains).reduce((a, b) -> b).orElse("package");
        goals.removeAll(PHASES);
        var ordered = new LinkedHashSet<>(List.of(latest));
        ordered.addAll(goals);
        return new BuildGoals(List.copyOf(ordered), List.copyOf(options), layouts.size());
    }
}
