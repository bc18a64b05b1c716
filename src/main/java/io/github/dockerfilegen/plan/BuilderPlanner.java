package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.Wrapper;
import java.util.ArrayList;
import java.util.List;

/** Plans the stage that compiles: which image, whose Maven, what is copied when. */
final class BuilderPlanner {

    private static final List<String> MAVEN = List.of("mvn");
    private static final List<String> WRAPPER = List.of("sh", "./mvnw");

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();
    private ContextPlanner context;

    BuilderPlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
        this.context = new ContextPlanner(facts.inputs());
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** What the stage that was planned last takes from the project. */
    ContextPlanner context() {
        return context;
    }

    BuilderStage plan(ApplicationLayout layout, JavaPlan java) {
        var tool = tool(java.builder());
        // A script that does not run is no input: an edit of it must not build everything again.
        context = new ContextPlanner(facts.inputs().stream().filter(input -> tool.program == WRAPPER || !input.path().equals("mvnw")).toList());
        var command = new MavenCommand(facts, layout, tool.program);
        decisions.addAll(command.decisions());
        var layered = choices.dependencyCache() == DependencyCache.LAYER;
        decisions.add(layered
                ? Decision.of("dependencies in a layer", "dependencyCache=layer")
                : Decision.of("dependencies in a cache mount", "dependencyCache=mount, the default; layer suits builders that keep layers only"));
        return new BuilderStage(
                choices.dependencyCache().word(),
                tool.image,
                layered ? context.descriptors() : List.of(),
                layered ? context.sources() : context.everything(),
                caches(tool),
                tool.program == WRAPPER ? carriageReturns() : List.of(),
                layered ? new Placeholders(facts).list() : List.of(),
                List.of(Quoting.shellWord(facts.buildDirectory()), "/layers"),
                layered ? command.warmUp() : List.of(),
                layered ? command.fallback() : List.of(),
                command.build());
    }

    private List<BuilderStage.CacheMount> caches(Tool tool) {
        var caches = new ArrayList<BuilderStage.CacheMount>();
        if (tool.program == WRAPPER) {
            caches.add(new BuilderStage.CacheMount("maven-wrapper", "/root/.m2/wrapper"));
        }
        if (facts.files().text(".mvn/extensions.xml").filter(text -> text.contains("maven-build-cache-extension")).isPresent()) {
            caches.add(new BuilderStage.CacheMount("maven-build-cache", "/root/.m2/build-cache"));
        }
        return caches;
    }

    /** A shell takes a carriage return for a part of the command; Windows checkouts have them. */
    private List<String> carriageReturns() {
        if (facts.wrapper().stream().noneMatch(Wrapper::carriageReturns)) {
            return List.of();
        }
        decisions.add(Decision.warning("mvnw is stripped of carriage returns",
                "it has Windows line ends; put \"mvnw text eol=lf\" into .gitattributes"));
        return List.of("sed -i 's/\\r$//' mvnw .mvn/wrapper/maven-wrapper.properties");
    }

    private record Tool(ImageReference image, List<String> program) {}

    private Tool tool(int jdk) {
        if (choices.buildImage().isPresent()) {
            var image = ImageReference.parse(choices.buildImage().get(), "buildImage");
            var hasMaven = image.repository().matches("(?:.*/)?maven") || facts.wrapper().isEmpty();
            decisions.add(Decision.of("builder image " + image, "buildImage is set"));
            return new Tool(image, hasMaven ? MAVEN : WRAPPER);
        }
        return facts.wrapper().map(wrapper -> wrapped(wrapper, jdk))
                .orElseGet(() -> image("maven", jdk, MAVEN, "the project has no Maven Wrapper"));
    }

    private Tool wrapped(Wrapper wrapper, int jdk) {
        if (wrapper.start() == Wrapper.Start.DOWNLOAD_TOOL) {
            return image("maven", jdk, MAVEN, "the wrapper's jar is not in the repository and a JDK image has nothing to download it with");
        }
        if (wrapper.start() == Wrapper.Start.SCRIPT_ONLY && wrapper.checksum()) {
            // Without unzip the script takes the .tar.gz, whose checksum is another; only Alpine's JDK images have unzip.
            return wrapper.mavenVersion().startsWith("4")
                    ? image("jdkalpine", jdk, WRAPPER, "the wrapper has distributionSha256Sum, so it needs unzip")
                    : image("maven", jdk, MAVEN, "the wrapper's distributionSha256Sum is that of a .zip, which a JDK image cannot unpack");
        }
        return image("jdk", jdk, WRAPPER, "the Maven Wrapper brings Maven " + wrapper.mavenVersion());
    }

    private Tool image(String role, int jdk, List<String> program, String because) {
        var image = images.image(role, jdk)
                .orElseThrow(() -> new DockerfileGenException("There is no builder image for JDK " + jdk + ": " + role + " images exist for "
                        + images.versions(role) + ". Set <builderJavaVersion> to one of these, or <buildImage> to an image of your own."))
                .at(choices.registry());
        images.onlyPlatform(role, jdk)
                .filter(platform -> choices.platforms().stream().anyMatch(wanted -> !wanted.equals(platform)))
                .ifPresent(platform -> decisions.add(Decision.warning("builder image " + image, "it exists for " + platform + " only")));
        decisions.add(Decision.of("builder image " + image, because));
        return new Tool(image, program);
    }
}
