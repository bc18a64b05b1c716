package io.github.dockerfilegen.image;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.image.writes.WritableFoldersPlanner;
import io.github.dockerfilegen.image.writes.WrittenPaths;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Runtime;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.plan.RuntimeStage;
import io.github.dockerfilegen.plan.WritableFolders;
import java.util.ArrayList;
import java.util.List;

/** Plans the stage that becomes the image. */
public final class RuntimePlanner {

    /** The last stage's name where the file makes one image. */
    public static final PlainWord STAGE = new PlainWord("runtime");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();

    public RuntimePlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    public RuntimeStage plan(PlainWord stage, Application layout, JavaPlan java) {
        var runtime = kindOfBase();
        var command = new ArrayList<String>();
        command.add("java");
        if (java.preview()) {
            command.add("--enable-preview");
        }
        layout.service().options().stream().filter(this::unsaid).forEach(command::add);
        command.addAll(layout.command().apply(java.runtime()));
        command.addAll(layout.service().arguments());
        var ports = ports(layout.service());
        var health = new HealthcheckPlanner(choices);
        var variables = new ImageVariables(choices);
        var env = variables.list(layout, java.runtime());
        decisions.addAll(variables.decisions());
        var healthcheck = health.plan(layout.service(), ports, runtime);
        decisions.addAll(health.decisions());
        decisions.addAll(OtherImagePlugins.about(facts, choices, ports));
        return new RuntimeStage(
                stage,
                new PlainWord(runtime.word()),
                image(java.runtime()),
                java.runtime(),
                labels(),
                env,
                ports,
                writable(stage, layout, runtime),
                healthcheck,
                new PlainWord(ImageUser.of(runtime).ids()),
                new ExecForm(command));
    }

    private WritableFolders writable(PlainWord stage, Application layout, Runtime runtime) {
        var paths = new WrittenPaths(facts);
        var result = WritableFoldersPlanner.of(
                paths.paths(),
                layout.directory(),
                ImageUser.of(runtime),
                runtime != Runtime.DISTROLESS,
                ImageName.of(facts),
                filled(layout));
        decisions.addAll(result.decisions());
        decisions.addAll(paths.notes());
        return stage.equals(STAGE) ? result.folders() : result.folders().inStages(stage);
    }

    /** The folders of the image that hold files of the repository, absolute. */
    private static List<String> filled(Application layout) {
        return layout.layers().stream()
                .filter(layer -> layer.stage().isEmpty())
                .map(layer -> layer.copy()
                        .destination()
                        .replaceFirst("^(?:\\./)?", layout.directory() + "/")
                        .replaceFirst("/+$", ""))
                .toList();
    }

    /** A property that the user sets is not set again behind it. */
    private boolean unsaid(String option) {
        return !choices.jvmOptions().contains(option.substring(0, option.indexOf('=') + 1));
    }

    private ImageReference image(int java) {
        if (choices.runtimeImage().isPresent()) {
            var image = ImageReference.parse(choices.runtimeImage().get(), "runtimeImage");
            decisions.add(Decision.of("runtime image " + image, "runtimeImage is set"));
            return image;
        }
        var role = choices.runtime().word();
        var image = images.image(role, java)
                .orElseThrow(
                        () -> new DockerfileGenException("There is no " + role + " image for Java " + java + ": " + role
                                + " images exist for " + images.versions(role)
                                + ". Set <javaVersion> (or -Ddockerfile-gen.javaVersion) to one of "
                                + "these if the application runs on it, <runtime> to "
                                + (choices.runtime() == Runtime.JRE ? "another kind" : "jre")
                                + ", or <runtimeImage> to an image of your own."));
        images.onlyPlatform(role, java).ifPresent(platform -> requirePlatform(image, platform));
        decisions.add(Decision.of(
                "runtime image " + image.at(choices.registry()),
                "runtime=" + role + (choices.runtime() == Runtime.JRE ? ", the default" : "") + ", Java " + java));
        return image.at(choices.registry());
    }

    private void requirePlatform(ImageReference image, String platform) {
        choices.platforms().stream()
                .filter(wanted -> !(wanted + "/").startsWith(platform + "/"))
                .findFirst()
                .ifPresent(wanted -> {
                    throw new DockerfileGenException(
                            "The image " + image + " does not exist for " + wanted + ", only for " + platform
                                    + ". Set <runtime> (or -Ddockerfile-gen.runtime) to jre, or <platforms> to "
                                    + platform + " if you build for nothing else.");
                });
    }

    /** An image of the user's own says by its name what it is made of, unless the user says it. */
    private Runtime kindOfBase() {
        var name = choices.runtimeImage().orElse("");
        if (choices.runtime() != Runtime.JRE || name.isEmpty()) {
            return choices.runtime();
        }
        return name.contains("distroless")
                ? Runtime.DISTROLESS
                : name.contains("alpine") ? Runtime.ALPINE : name.matches(".*\\bubi\\d*.*") ? Runtime.UBI : Runtime.JRE;
    }

    private List<DockerText> labels() {
        return facts.description().entrySet().stream()
                .map(entry -> DockerText.pair("org.opencontainers.image." + entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Port> ports(Listening service) {
        decisions.addAll(service.starting());
        if (choices.ports().isEmpty()) {
            decisions.addAll(service.decisions());
            if (service.ports().isEmpty() && service.decisions().isEmpty()) {
                decisions.add(
                        Decision.of("no port", "nothing in the project says that it listens; set <ports> if it does"));
            }
            return List.copyOf(service.ports());
        }
        var ports = choices.ports().stream()
                .map(text -> Port.parse(text, "<ports>"))
                .distinct()
                .sorted()
                .toList();
        ports.forEach(port -> decisions.add(Decision.of("port " + port, "ports is set")));
        return ports;
    }
}
