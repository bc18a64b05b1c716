package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Program;
import io.github.dockerfilegen.plan.WarmUp;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the dependency layer, which stays cached when sources or the project version change. */
final class WarmUpPlanner {

    private final ProjectFacts facts;
    private final ContextPlanner context;
    private final MavenCommand command;

    WarmUpPlanner(ProjectFacts facts, ContextPlanner context, MavenCommand command) {
        this.facts = facts;
        this.context = context;
        this.command = command;
    }

    /**
     * The plan.
     *
     * @param wrapped whether the project's wrapper provides Maven
     */
    WarmUp plan(boolean wrapped) {
        var poms = Set.copyOf(facts.place().poms());
        var copies = context.named(input -> poms.contains(input.path()));
        var placeholders = new Placeholders(facts).list();
        var many = Placeholders.areMany(placeholders);
        var ofWrapper = StandaloneMavenPlanner.inputs(facts, wrapped);
        return new WarmUp(
                copies,
                copies.stream().flatMap(copy -> copy.sources().stream()).anyMatch(source -> source.endsWith("/"))
                        ? List.of(otherFiles())
                        : List.of(),
                Program.of("poms.awk"),
                facts.place().sharedVersion()
                        ? ShellText.of("pass=3 \"$@\"")
                        : ShellText.of("pass=1 \"$@\" pass=2 \"$@\""),
                context.named(ofWrapper),
                wrapped ? List.of(ShellText.join(command.program())) : List.of(),
                context.descriptors(
                        input -> builtForReal(input) || !poms.contains(input.path()) && !ofWrapper.test(input),
                        this::builtForReal),
                new PlainWord("maven-seed-" + facts.groupId().replaceAll("[^A-Za-z0-9.-]", "-") + "."
                        + facts.artifactId().replaceAll("[^A-Za-z0-9.-]", "-")),
                many ? placeholders : List.of(),
                many ? List.of() : placeholders,
                command.warmUp(),
                command.fallback());
    }

    private ShellText otherFiles() {
        var poms = facts.place().poms().stream()
                .filter(pom -> !pom.matches("(?:.*/)?pom\\.xml"))
                .map(pom -> ShellText.of("! -path {}", ShellText.findPattern("./" + pom)));
        return ShellText.join(
                Stream.concat(Stream.of(ShellText.of("! -name pom.xml")), poms).toList());
    }

    /** A plugin that the reactor builds for itself must be able to run. */
    private boolean builtForReal(BuildInput input) {
        return facts.modules()
                .filter(module -> module.packaging().equals("maven-plugin"))
                .anyMatch(module -> input.path().startsWith(module.place().inContext("src")));
    }
}
