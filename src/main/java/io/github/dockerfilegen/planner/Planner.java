package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.Packagers;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.start.StartFiles;
import io.github.dockerfilegen.build.BuildGoals;
import io.github.dockerfilegen.build.BuilderPlanner;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.framework.Frameworks;
import io.github.dockerfilegen.framework.quarkus.QuarkusPlugin;
import io.github.dockerfilegen.image.ImageName;
import io.github.dockerfilegen.image.JavaAgents;
import io.github.dockerfilegen.image.ProbeStagePlanner;
import io.github.dockerfilegen.image.RuntimePlanner;
import io.github.dockerfilegen.image.UserCopies;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.jdk.JavaPlanner;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.ImagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the plan of an application from the facts and the settings of the user. */
public final class Planner {

    private final ImageCatalogue images;

    /** A planner that chooses among the plugin's images. */
    public Planner() {
        this(ImageCatalogue.OWN);
    }

    /** @param images the default images */
    public Planner(ImageCatalogue images) {
        this.images = images;
    }

    /**
     * The plan for a project.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a setting cannot be applied or something is
     *     ambiguous
     */
    public Plan plan(ProjectFacts facts, UserChoices choices) {
        var detection = detect(facts, choices);
        return detection instanceof Detection.Found found ? image(found, choices) : (Plan.NoApplication) detection;
    }

    /**
     * Detects whether a project is an application, and how it is built, split into layers and started.
     *
     * @param alone the facts about its module without other modules
     * @param build reads the facts about the module and the modules that are built with it; called only for a possible
     *     application, because it makes Maven load the other modules
     * @throws io.github.dockerfilegen.model.DockerfileGenException when something is ambiguous
     */
    public Detection detect(ProjectFacts alone, UserChoices choices, Supplier<ProjectFacts> build) {
        if (NotAnApplication.runsElsewhere(alone, choices).isPresent()) {
            return refused(alone, choices);
        }
        if (alone.inReactor()
                && !mayBeAnApplication(alone)
                && packaged(alone, choices).isEmpty()) {
            return refused(alone, choices);
        }
        return detect(build.get(), choices);
    }

    private Detection detect(ProjectFacts facts, UserChoices choices) {
        return application(facts, choices)
                .<Detection>map((Application application) -> new Detection.Found(facts, application))
                .orElseGet(() -> refused(facts, choices));
    }

    /** The modules that such a one depends on may bring the framework or the library of a server. */
    private static boolean mayBeAnApplication(ProjectFacts module) {
        return module.packaging().equals("war")
                || QuarkusPlugin.of(module).isPresent()
                || !module.files().mainClasses().isEmpty();
    }

    private static Plan.NoApplication refused(ProjectFacts facts, UserChoices choices) {
        return new Plan.NoApplication(
                NotAnApplication.reason(facts, choices), NotAnApplication.isUndecided(facts, choices));
    }

    /** The application of a module, with its ports and health check; empty if the module is not an application. */
    public Optional<Application> application(ProjectFacts facts, UserChoices choices) {
        return packaged(facts, choices).map(found -> {
            var application = choices.image().places().workingDirectory().isPresent()
                    ? found.in(choices.image().places().directory())
                    : found;
            var given = Given.by(choices);
            return new StartFiles(
                            facts,
                            given,
                            Frameworks.readsAtStart(facts, given),
                            choices.image().copies())
                    .beside(Frameworks.withService(application, facts, choices));
        });
    }

    private Optional<Application> packaged(ProjectFacts facts, UserChoices choices) {
        var application = NotAnApplication.runsElsewhere(facts, choices).isPresent()
                ? Optional.<Application>empty()
                : Frameworks.packaged(facts, new PackagingContext(choices, images));
        application.ifPresent(found -> Packagers.requireOne(facts));
        return BaseImages.of(choices.runtime()).isNative()
                ? application.map(found -> Frameworks.compiled(facts))
                : application;
    }

    /**
     * The plan for the image of an application.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a setting cannot be applied
     */
    public Plan.Image image(Detection.Found found, UserChoices choices) {
        var layout = found.application();
        var facts = withInputs(found, choices);
        var java = new JavaPlanner(facts, choices, images).plan(layout.minimumJava());
        var builder = new BuilderPlanner(facts, choices, images);
        var runtime = new RuntimePlanner(facts, choices, images);
        var builderStage = builder.plan(BuildGoals.of(List.of(layout)), java.builder());
        var plans = List.of(new ImagePlan(
                List.of(), layout.stage(java.runtime()), runtime.plan(RuntimePlanner.STAGE, layout, java)));
        var dockerfile = new DockerfilePlan(
                syntax(choices), builderStage, ProbeStagePlanner.of(builderStage, java.builder(), plans), plans);
        var decisions = new ArrayList<>(about(facts, choices, layout));
        decisions.addAll(java.decisions());
        decisions.addAll(builder.decisions());
        decisions.addAll(runtime.decisions());
        decisions.addAll(facts.notes());
        decisions.addAll(passedOver(facts));
        return new Plan.Image(dockerfile, builder.context().ignore(), ImageName.of(facts), decisions);
    }

    /** The facts with what the image takes from the build context among the inputs. */
    static ProjectFacts withInputs(Detection.Found found, UserChoices choices) {
        return UserCopies.withInputs(
                StartFiles.withInputs(found.facts(), List.of(found.application())), found.facts(), choices);
    }

    /** What was decided about an application, whatever its stages say. */
    static List<Decision> about(ProjectFacts facts, UserChoices choices, Application layout) {
        return Stream.of(
                        layout.decisions(),
                        Frameworks.unsupported(facts),
                        NamedThings.about(facts, choices),
                        JavaAgents.about(facts, choices),
                        ProductionProfile.about(facts))
                .flatMap(List::stream)
                .toList();
    }

    /** What was not read so far; it stands last, as every question has been asked then. */
    static List<Decision> passedOver(ProjectFacts facts) {
        return facts.modules()
                .flatMap(module -> module.files().passedOver().stream())
                .distinct()
                .toList();
    }

    static List<ImageReference> syntax(UserChoices choices) {
        return choices.syntax().isBlank()
                ? List.of()
                : List.of(
                        ImageReference.parse(choices.syntax().strip(), "syntax").at(choices.registry()));
    }
}
