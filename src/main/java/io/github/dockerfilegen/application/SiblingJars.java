package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.CommandLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jars of other modules of the reactor, which change as often as the application; as patterns of {@code find}. */
public final class SiblingJars {

    private SiblingJars() {}

    /** Names without the group, as in wars and on module paths. */
    public static List<ShellText> names(ProjectFacts facts) {
        return RunningModules.siblings(facts)
                .map(module -> ShellText.findPattern(module.artifactId() + "-*.jar"))
                .toList();
    }

    /** Names with the group as prefix. */
    public static List<ShellText> namesWithGroup(ProjectFacts facts) {
        return RunningModules.siblings(facts)
                .map(module -> ShellText.findPattern(module.groupId() + "." + module.artifactId() + "-*.jar"))
                .toList();
    }

    /** An expression of {@code find} that matches any of the names, in lines; empty without names. */
    public static Optional<List<ShellText>> any(List<ShellText> names) {
        var words = new ArrayList<ShellText>();
        names.forEach(name ->
                words.add(words.isEmpty() ? ShellText.of("-name {}", name) : ShellText.of("-o -name {}", name)));
        if (words.size() > 1) {
            words.add(0, ShellText.of("'('"));
            words.add(ShellText.of("')'"));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(CommandLines.of(words));
    }
}
