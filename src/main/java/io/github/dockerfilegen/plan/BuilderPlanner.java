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

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();
    private ContextPlanner context;

    BuilderPlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** What the stage that was planned last takes from the project. */
    ContextPlanner context() {
        return context;
    }

    /**
     * The stage that builds applications.
     *
     * @param goals the goals to run, and what they need
     * @param jdk the JDK's feature version
     */
    BuilderStage plan(BuildGoals goals, int jdk) {
        var tool = tool(jdk);
        var wrapped = !tool.program.equals(MAVEN);
        // A script that does not run is no input: an edit of it must not build everything again.
        context = new ContextPlanner(
                facts.inputs().stream().filter(input -> wrapped || !("/" + input.path()).endsWith("/mvnw")).toList(), facts.testsNeeded());
        var layered = choices.dependencyCache() == DependencyCache.LAYER;
        var command = new MavenCommand(facts, goals, tool.program, layered);
        decisions.add(BuildPlatform.decision(facts));
        decisions.addAll(command.decisions());
        if (!facts.repositories().isEmpty()) {
            decisions.add(Decision.of("repositories " + String.join(", ", facts.repositories()), "named by the POM; where they need credentials, "
                    + "build with --secret id=maven-settings,src=$HOME/.m2/settings.xml"));
        }
        decisions.add(layered ? Decision.of("dependencies in a layer", "dependencyCache=layer")
                : Decision.of("dependencies in a cache mount", "dependencyCache=mount, the default; layer suits builders that keep layers only"));
        return new BuilderStage(
                choices.dependencyCache().word(),
                BuildPlatform.of(facts),
                tool.image,
                context.everything(),
                caches(wrapped, layered),
                wrapped ? carriageReturns() : List.of(),
                command.build(),
                MavenAlone.of(facts, context, command, wrapped),
                layered ? List.of(new WarmUpPlanner(facts, context, command).plan(wrapped)) : List.of());
    }

    /** What the layer of dependencies holds needs no cache. */
    private List<BuilderStage.CacheMount> caches(boolean wrapped, boolean layered) {
        var caches = new ArrayList<>(FrontendCaches.of(facts));
        if (layered) {
            return caches;
        }
        if (wrapped) {
            caches.add(new BuilderStage.CacheMount("maven-wrapper", "/root/.m2/wrapper"));
        }
        if (facts.extensions().contains("maven-build-cache-extension")) {
            caches.add(new BuilderStage.CacheMount("maven-build-cache", "/root/.m2/build-cache"));
        }
        return caches;
    }

    private List<String> wrapperProgram() {
        return List.of("sh", Quoting.shellWord("./" + facts.wrapper().orElseThrow().script()));
    }

    /** A shell takes a carriage return for a part of the command; Windows checkouts have them. */
    private List<String> carriageReturns() {
        if (facts.wrapper().stream().noneMatch(Wrapper::carriageReturns)) {
            return List.of();
        }
        decisions.add(Decision.warning("mvnw is stripped of carriage returns",
                "it has Windows line ends; put \"mvnw text eol=lf\" into .gitattributes"));
        var script = facts.wrapper().orElseThrow().script();
        return List.of("sed -i 's/\\r$//' " + Quoting.shellWord(script) + " "
                + Quoting.shellWord(script.replaceFirst("mvnw$", "") + ".mvn/wrapper/maven-wrapper.properties"));
    }

    private record Tool(ImageReference image, List<String> program) {}

    private Tool tool(int jdk) {
        if (choices.buildImage().isPresent()) {
            var image = ImageReference.parse(choices.buildImage().get(), "buildImage");
            var hasMaven = image.repository().matches("(?:.*/)?maven") || facts.wrapper().isEmpty();
            decisions.add(Decision.of("builder image " + image, "buildImage is set"));
            return new Tool(image, hasMaven ? MAVEN : wrapperProgram());
        }
        return facts.wrapper().map(wrapper -> wrapped(wrapper, jdk))
                .orElseGet(() -> maven(jdk, "the project has no Maven Wrapper"));
    }

    private Tool wrapped(Wrapper wrapper, int jdk) {
        if (wrapper.start() == Wrapper.Start.DOWNLOAD_TOOL) {
            return maven(jdk, "the wrapper's jar is not in the repository and a JDK image has nothing to download it with");
        }
        if (wrapper.start() == Wrapper.Start.SCRIPT_ONLY && wrapper.checksum()) {
            // Without unzip the script takes the .tar.gz, whose checksum is another; only Alpine's JDK images have unzip.
            return wrapper.mavenVersion().startsWith("4")
                    ? image("jdkalpine", jdk, wrapperProgram(), "the wrapper has distributionSha256Sum, so it needs unzip")
                    : maven(jdk, "the wrapper's distributionSha256Sum is that of a .zip, which a JDK image cannot unpack");
        }
        return image("jdk", jdk, wrapperProgram(), "the Maven Wrapper brings Maven " + wrapper.mavenVersion());
    }

    /** Maven 3 unless it cannot read the project: there is no release of Maven 4 yet. */
    private Tool maven(int jdk, String because) {
        var model = facts.place().newerModel();
        return model.isEmpty()
                ? image("maven", jdk, MAVEN, because)
                : image("mavenrc", jdk, MAVEN, because + ", and only Maven 4 reads " + model);
    }

    private Tool image(String role, int jdk, List<String> program, String because) {
        var image = images.image(role, jdk)
                .orElseThrow(() -> new DockerfileGenException("There is no builder image for JDK " + jdk + ": " + role + " images exist for "
                        + images.versions(role) + ". Set <builderJavaVersion> to one of these, or <buildImage> to an image of your own."))
                .at(choices.registry());
        images.onlyPlatform(role, jdk)
                .filter(platform -> choices.platforms().stream().anyMatch(wanted -> !(wanted + "/").startsWith(platform + "/")))
                .ifPresent(platform -> decisions.add(Decision.warning("builder image " + image, "it exists for " + platform + " only")));
        decisions.add(Decision.of("builder image " + image, because));
        return new Tool(image, program);
    }
}
