package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides everything: from what is true and what the user wants to what will be written. */
public final class Planner {

    /** The last stage's name where the file makes one image. */
    static final String STAGE = "runtime";

    /**
     * The plan for a project.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a choice cannot be met or something is ambiguous
     */
    public Plan plan(ProjectFacts facts, UserChoices choices) {
        var images = ImageCatalogue.OWN;
        var layout = layout(facts, choices, images);
        return layout.isPresent() ? image(facts, choices, images, layout.get()) : new Plan.NoApplication(reason(facts, choices), Library.isUndecided(facts, choices));
    }

    /** Why a module makes no application, told from the facts about it alone; empty when it makes one. */
    public Optional<Plan.NoApplication> refusal(ProjectFacts module, UserChoices choices) {
        return layout(module, choices, ImageCatalogue.OWN).isPresent() ? Optional.empty() : Optional.of(new Plan.NoApplication(reason(module, choices), Library.isUndecided(module, choices)));
    }

    /**
     * The same, where the modules that it depends on may bring the framework or the library of a server.
     *
     * @param among gives the module among those that it needs; asked only where that can matter, because it loads them
     */
    public Optional<Plan.NoApplication> refusal(ProjectFacts module, UserChoices choices, Supplier<ProjectFacts> among) {
        var alone = refusal(module, choices);
        var asks = alone.isPresent() && module.inReactor() && (QuarkusPlugin.of(module).isPresent() || !module.files().mainClasses().isEmpty());
        return asks ? refusal(among.get(), choices) : alone;
    }

    static Optional<ApplicationLayout> layout(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        var context = new KindContext(choices, images);
        return RunsElsewhere.reason(facts, choices).isPresent()
                ? Optional.empty()
                : ApplicationKind.ALL.stream().flatMap(kind -> kind.layout(facts, context).stream()).findFirst().map(layout -> {
                    Packagers.requireOne(facts);
                    return new StartFiles(facts, choices).beside(layout);
                });
    }

    private static String reason(ProjectFacts facts, UserChoices choices) {
        var elsewhere = RunsElsewhere.reason(facts, choices)
                .or(() -> facts.packaging().equals("war") ? RunsElsewhere.server(facts) : Optional.empty());
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (facts.packaging().equals("bundle")) {
            return "an OSGi bundle runs inside a framework; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)";
        }
        if (!facts.packaging().equals("jar")) {
            return "packaging \"" + facts.packaging() + "\" is not supported; jar and war are";
        }
        return Library.reason(facts, choices) + "; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass)";
    }

    private static Plan image(ProjectFacts module, UserChoices choices, ImageCatalogue images, ApplicationLayout layout) {
        var facts = StartFiles.withInputs(module, List.of(layout));
        var java = new JavaPlanner(facts, choices, images).plan(layout.minimumJava());
        var builder = new BuilderPlanner(facts, choices, images);
        var runtime = new RuntimePlanner(facts, choices, images);
        var builderStage = builder.plan(BuildGoals.of(List.of(layout)), java.builder());
        var plans = List.of(new ImagePlan(List.of(), layout, runtime.plan(STAGE, layout, java)));
        var dockerfile = new DockerfilePlan(syntax(choices), builderStage, ProbeStage.of(builderStage, java.builder(), plans), plans);
        var decisions = new ArrayList<Decision>(layout.decisions());
        decisions.addAll(KnownLines.about(facts));
        decisions.addAll(NamedThings.about(facts, choices));
        decisions.addAll(JavaAgents.about(facts, choices));
        decisions.addAll(ProductionProfile.about(facts));
        decisions.addAll(java.decisions());
        decisions.addAll(builder.decisions());
        decisions.addAll(runtime.decisions());
        decisions.addAll(facts.notes());
        decisions.addAll(passedOver(facts));
        return new Plan.Image(dockerfile, builder.context().ignore(), ImageName.of(facts), decisions);
    }

    /** What was not read so far; it stands last, as every question has been asked then. */
    static List<Decision> passedOver(ProjectFacts facts) {
        return facts.modules().flatMap(module -> module.files().passedOver().stream()).distinct().toList();
    }

    static List<ImageReference> syntax(UserChoices choices) {
        return choices.syntax().isBlank()
                ? List.of()
                : List.of(ImageReference.parse(choices.syntax().strip(), "syntax").at(choices.registry()));
    }
}
