package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides everything: from what is true and what the user wants to what will be written. */
public final class Planner {

    /** Packagings that make no application, with what they make. */
    private static final Map<String, String> NO_APPLICATION = Map.of(
            "pom", "packaging pom makes no artifact to run",
            "ear", "an ear needs an application server of its own kind",
            "maven-plugin", "a Maven plugin runs inside Maven",
            "maven-archetype", "an archetype is a template for projects",
            "rar", "a resource adapter runs inside an application server",
            "ejb", "an EJB module runs inside an application server");

    /**
     * The plan for a project.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a choice cannot be met or something is ambiguous
     */
    public Plan plan(ProjectFacts facts, UserChoices choices) {
        var images = new ImageCatalogue();
        var context = new KindContext(choices, images);
        if (NO_APPLICATION.containsKey(facts.packaging())) {
            return new Plan.NoApplication(NO_APPLICATION.get(facts.packaging()));
        }
        for (var kind : ApplicationKind.ALL) {
            var layout = kind.layout(facts, context);
            if (layout.isPresent()) {
                return image(facts, choices, images, layout.get());
            }
        }
        return new Plan.NoApplication(facts.packaging().equals("jar")
                ? "no main class in the POM or in the sources, so this is a library; if it is an application, set <mainClass> "
                        + "(or -Ddockerfile-gen.mainClass)"
                : "packaging \"" + facts.packaging() + "\" is not supported; jar and war are");
    }

    private static Plan image(ProjectFacts facts, UserChoices choices, ImageCatalogue images, ApplicationLayout layout) {
        var java = new JavaPlanner(facts, choices, images).plan(layout.minimumJava());
        var builder = new BuilderPlanner(facts, choices, images);
        var runtime = new RuntimePlanner(facts, choices, images);
        var dockerfile = new DockerfilePlan(syntax(choices), builder.plan(layout, java), layout, runtime.plan(layout, java));
        var decisions = new ArrayList<Decision>(layout.decisions());
        decisions.addAll(java.decisions());
        decisions.addAll(builder.decisions());
        decisions.addAll(runtime.decisions());
        decisions.addAll(facts.notes());
        return new Plan.Image(dockerfile, builder.context().ignore(), imageName(facts), decisions);
    }

    private static List<ImageReference> syntax(UserChoices choices) {
        return choices.syntax().isBlank()
                ? List.of()
                : List.of(ImageReference.parse(choices.syntax().strip(), "syntax").at(choices.registry()));
    }

    /** The artifact id as an image name: lower case, and no separator first or last (OCI distribution reference grammar). */
    private static String imageName(ProjectFacts facts) {
        var name = facts.artifactId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "application" : name;
    }
}
