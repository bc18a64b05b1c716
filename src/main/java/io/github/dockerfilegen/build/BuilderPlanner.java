package io.github.dockerfilegen.build;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.Wrapper;
import io.github.dockerfilegen.plan.BuilderBase;
import io.github.dockerfilegen.plan.BuilderStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the stage that compiles: which image, whose Maven, what is copied when. */
public final class BuilderPlanner {

    private static final String MAVEN_OPTS = "MAVEN_OPTS";

    private final ProjectFacts facts;
    private final UserChoices choices;
    private final ImageCatalogue images;
    private final List<Decision> decisions = new ArrayList<>();
    private ContextPlanner context;

    public BuilderPlanner(ProjectFacts facts, UserChoices choices, ImageCatalogue images) {
        this.facts = facts;
        this.choices = choices;
        this.images = images;
    }

    public List<Decision> decisions() {
        return decisions;
    }

    /** What the stage that was planned last takes from the project. */
    public ContextPlanner context() {
        return context;
    }

    /**
     * The stage that builds applications.
     *
     * @param goals the goals to run, and what they need
     * @param jdk the JDK's feature version
     */
    public BuilderStage plan(BuildGoals goals, int jdk) {
        var compiled = compiled();
        var graalVm = compiled.isPresent() && choices.buildImage().isEmpty();
        var java = new BuilderTools(facts, choices, images, graalVm ? new ArrayList<>() : decisions).tool(jdk);
        var tool = compiled.map(graal -> graal.tool(java, jdk)).orElse(java);
        var wrapped = !java.program().equals(BuilderTools.MAVEN);
        var settings = new MavenSettings(facts);
        // A script that does not run is no input: an edit of it must not build everything again.
        context = new ContextPlanner(
                facts.inputs().stream()
                        .filter(input -> wrapped || !("/" + input.path()).endsWith("/mvnw"))
                        .toList(),
                facts.testsNeeded(),
                settings.outside());
        var layered = choices.dependencyCache() == DependencyCache.LAYER;
        var command = new MavenCommand(facts, goals, tool.program(), new UserArguments(choices.build()));
        decisions.add(compiled.isEmpty() ? BuildPlatform.decision(facts) : BuildPlatform.MACHINE_CODE);
        decisions.addAll(command.decisions());
        decisions.addAll(new EnforcerRules(facts).decisions(tool.maven()));
        if (choices.buildImage().isEmpty()) {
            decisions.addAll(
                    new StartedPrograms(facts, tool.image().toString(), !wrapped && compiled.isEmpty()).decisions());
        }
        decisions.addAll(new BuildDatabases(facts).decisions());
        if (!facts.repositories().isEmpty()) {
            decisions.add(Decision.of(
                    "repositories " + String.join(", ", facts.repositories()),
                    "declared in the POM; if they need credentials, "
                            + "build with --secret id=maven-settings,src=$HOME/.m2/settings.xml"));
        }
        decisions.add(
                layered
                        ? Decision.of("dependencies in a layer", "dependencyCache=layer")
                        : Decision.of(
                                "dependencies in a cache mount",
                                "dependencyCache=mount, the default; layer suits builders that cache only layers, "
                                        + "such as CI"));
        var toolchains = new Toolchains(facts, choices);
        var stage = new BuilderStage(
                new PlainWord(choices.dependencyCache().word()),
                compiled.isEmpty() ? BuildPlatform.of(facts) : List.of(),
                tool.image(),
                compiled.map(graal -> graal.tools(java)).stream().toList(),
                toolchains.lines(compiled.map(graal -> graal.version(jdk)).orElse(jdk)),
                env(),
                context.everything(),
                caches(wrapped, layered),
                Stream.concat(
                                settings.preparation().stream(),
                                wrapped ? carriageReturns().stream() : Stream.<ShellText>of())
                        .toList(),
                base(graalVm ? "microdnf" : packageManager(tool.image()), jdk),
                choices.build().buildArgs().entrySet().stream()
                        .map(argument -> DockerText.pair(argument.getKey(), argument.getValue()))
                        .toList(),
                commands(choices.build().beforeMaven()),
                command.build(),
                commands(choices.build().afterMaven()),
                StandaloneMavenPlanner.plan(facts, context, command, wrapped),
                layered ? List.of(new WarmUpPlanner(facts, context, command).plan(wrapped)) : List.of());
        decisions.addAll(toolchains.decisions());
        decisions.addAll(settings.decisions());
        return stage;
    }

    /** What compiles to machine code; empty where the image has a JVM. */
    private Optional<GraalVm> compiled() {
        return BaseImages.of(choices.runtime()).isNative()
                ? Optional.of(new GraalVm(facts, choices, images, decisions))
                : Optional.empty();
    }

    /**
     * The JVM's first compiler alone: a third of the time and half of the processor for builds of seconds, and no loss
     * in one of half a minute. What the user sets, or an image of the user's may have, stays.
     */
    private List<DockerText> env() {
        return choices.build().mavenOpts().isBlank()
                        && choices.buildImage().isEmpty()
                        && !choices.build().buildArgs().containsKey(MAVEN_OPTS)
                ? List.of(DockerText.pair(MAVEN_OPTS, "-XX:TieredStopAtLevel=1"))
                : List.of();
    }

    /** The stage before all others, where the user adds something to the build image. */
    private List<BuilderBase> base(String manager, int jdk) {
        var build = choices.build();
        var base = new BuilderBase(
                Packages.of(build.packages(), manager, "builderPackages"),
                build.certificates().isEmpty()
                        ? List.of()
                        : List.of(TrustStores.of(
                                TrustStores.files(facts, build.certificates()), manager, TrustStores.store(jdk, true))),
                build.mavenOpts().isBlank()
                        ? List.of()
                        : List.of(DockerText.pair(MAVEN_OPTS, build.mavenOpts().strip())));
        return base.installations().isEmpty()
                        && base.trustStores().isEmpty()
                        && base.env().isEmpty()
                ? List.of()
                : List.of(base);
    }

    private static String packageManager(ImageReference image) {
        return BaseImages.namedBy(image.toString()).packageManager().orElse("apt");
    }

    private static List<ShellText> commands(List<String> lines) {
        return lines.stream().map(ShellText::command).toList();
    }

    /** What the layer of dependencies holds needs no cache. */
    private List<BuilderStage.CacheMount> caches(boolean wrapped, boolean layered) {
        var caches = new ArrayList<>(FrontendCaches.of(facts));
        if (layered) {
            return caches;
        }
        if (wrapped) {
            caches.add(StandaloneMavenPlanner.WRAPPER);
        }
        if (facts.extensions().contains("maven-build-cache-extension")) {
            caches.add(new BuilderStage.CacheMount("maven-build-cache", "/root/.m2/build-cache"));
        }
        return caches;
    }

    /** A shell takes a carriage return for a part of the command; Windows checkouts have them. */
    private List<ShellText> carriageReturns() {
        if (facts.wrapper().stream().noneMatch(Wrapper::carriageReturns)) {
            return List.of();
        }
        decisions.add(Decision.warning(
                "mvnw has Windows line endings",
                "the build stage removes the carriage returns; add \"mvnw text eol=lf\" to .gitattributes"));
        var script = facts.wrapper().orElseThrow().script();
        return List.of(ShellText.of(
                "sed -i 's/\\r$//' {} {}",
                ShellText.word(script),
                ShellText.word(script.replaceFirst("mvnw$", "") + ".mvn/wrapper/maven-wrapper.properties")));
    }
}
