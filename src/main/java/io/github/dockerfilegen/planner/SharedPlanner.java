package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.start.StartFiles;
import io.github.dockerfilegen.build.BuildGoals;
import io.github.dockerfilegen.build.BuilderPlanner;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.HealthcheckPlanner;
import io.github.dockerfilegen.image.ImageName;
import io.github.dockerfilegen.image.ProbeStagePlanner;
import io.github.dockerfilegen.image.RuntimePlanner;
import io.github.dockerfilegen.image.UserCopies;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.jdk.JavaPlanner;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.HclText;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.BakePlan;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.ImagePlan;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans one Dockerfile for all applications of a reactor: one build stage that runs Maven once, and a final stage for
 * each.
 */
public final class SharedPlanner {

    /** The names of the stages that every such file has, and those that Docker keeps for itself. */
    private static final Set<String> TAKEN = Set.of(
            "build",
            "builder",
            "dependencies",
            "poms",
            HealthcheckPlanner.STAGE.value(),
            HealthcheckPlanner.ENV.value(),
            "scratch",
            "context");

    private final ImageCatalogue images;

    /** A planner that chooses among the plugin's images. */
    public SharedPlanner() {
        this(ImageCatalogue.OWN);
    }

    /** @param images the default images */
    public SharedPlanner(ImageCatalogue images) {
        this.images = images;
    }

    /**
     * One of the applications.
     *
     * @param found the application
     * @param choices the settings for its stages
     */
    public record Part(Detection.Found found, UserChoices choices) {

        private ProjectFacts facts() {
            return Planner.withInputs(found, choices);
        }
    }

    /**
     * The plan for a reactor.
     *
     * @param applications the applications
     * @param built the facts about them all together
     * @param common the settings for the build stage
     * @param dockerfile the Dockerfile's name
     * @throws DockerfileGenException when a setting cannot be applied, or two applications would have stages with the
     *     same name
     */
    public Plan.Shared plan(List<Part> applications, ProjectFacts built, UserChoices common, String dockerfile) {
        var layouts =
                applications.stream().map(part -> part.found().application()).toList();
        var whole = StartFiles.withInputs(built, layouts);
        for (var part : applications) {
            whole = UserCopies.withInputs(whole, part.found().facts(), part.choices());
        }
        if (applications.stream()
                .anyMatch(part -> BaseImages.of(part.choices().runtime()).isNative())) {
            throw new DockerfileGenException("<runtime> is native, and one run of Maven would make the executables of "
                    + "all applications. Set <layout> (or -Ddockerfile-gen.layout) to module.");
        }
        var stages = stages(applications);
        var builder = new BuilderPlanner(whole, common, images);
        var java = new JavaPlanner(whole, common, images)
                .plan(layouts.stream().mapToInt(Application::minimumJava).max().orElse(0));
        var jdk = java.builder();
        var builderStage = builder.plan(BuildGoals.of(layouts), jdk);
        var decisions = new ArrayList<>(java.building());
        decisions.addAll(builder.decisions());
        var plans = new ArrayList<ImagePlan>();
        stages.forEach((stage, part) -> plans.add(image(part, stage, decisions)));
        decisions.addAll(whole.notes());
        decisions.addAll(Planner.passedOver(whole));
        return new Plan.Shared(
                new DockerfilePlan(
                        Planner.syntax(common), builderStage, ProbeStagePlanner.of(builderStage, jdk, plans), plans),
                builder.context().ignore(),
                new BakePlan(
                        HclText.of(dockerfile),
                        stages.keySet().stream().map(PlainWord::new).toList()),
                decisions);
    }

    private ImagePlan image(Part part, String stage, List<Decision> decisions) {
        var facts = part.facts();
        var choices = part.choices();
        var layout = part.found().application();
        var java = new JavaPlanner(facts, choices, images).plan(layout.minimumJava());
        var runtime = new RuntimePlanner(facts, choices, images);
        var name = new PlainWord(stage);
        var plan = new ImagePlan(
                List.of(LayerCopy.LAYERS.inStages(name)),
                layout.inStages(name).stage(java.runtime()),
                runtime.plan(name, layout, java));
        Stream.of(Planner.about(facts, choices, layout), java.running(), runtime.decisions())
                .forEach(list -> list.forEach(decision -> decisions.add(
                        new Decision(stage + ": " + decision.what(), decision.because(), decision.warning()))));
        return plan;
    }

    private static Map<String, Part> stages(List<Part> applications) {
        var stages = new LinkedHashMap<String, Part>();
        for (var part : applications) {
            var name = ImageName.of(part.found().facts());
            var other = stages.entrySet().stream()
                    .filter(entry -> collide(entry.getKey(), name))
                    .findFirst();
            if (other.isPresent() || TAKEN.contains(name)) {
                throw new DockerfileGenException(
                        "The stage \"" + name + "\" of " + pom(part) + " has a name that is already taken"
                                + other.map(entry -> " by the stage of " + pom(entry.getValue()))
                                        .orElse("")
                                + ": stages are named after the artifact id. Rename one of them, or set <layout> "
                                + "(or -Ddockerfile-gen.layout) to module.");
            }
            stages.put(name, part);
        }
        return stages;
    }

    private static String pom(Part part) {
        return part.found().facts().place().pom();
    }

    private static boolean collide(String a, String b) {
        return a.equals(b)
                || Application.stages(a).contains(b)
                || Application.stages(b).contains(a);
    }
}
