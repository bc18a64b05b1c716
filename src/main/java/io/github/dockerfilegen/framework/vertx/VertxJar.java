package io.github.dockerfilegen.framework.vertx;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.SupportedVersions;
import io.github.dockerfilegen.framework.jar.SingleJar;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plan.Artifact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A single jar made by {@code io.reactiverse:vertx-maven-plugin}, goal {@code package}. It takes the place of the
 * module's own jar unless it has a classifier or a name of its own (PackageMojo), and its manifest names a launcher and
 * the verticle (AbstractVertxMojo).
 */
public final class VertxJar implements Framework {

    private static final String PLUGIN = "vertx-maven-plugin";

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Vert.x", "io.vertx", "3", "6"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(JavaLine.libraries("io.vertx", "5.0", 11));
    }

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return facts.plugin(PLUGIN)
                .filter(plugin -> facts.packaging().equals("jar")
                        && facts.firstProperty("vertx.skip")
                                .filter(skip -> skip.getValue().equals("true"))
                                .isEmpty())
                .flatMap(plugin -> plugin.executionsOf("package").findFirst())
                .filter(execution -> !execution.settings().flag("skip").orElse(false))
                .flatMap(execution -> layout(facts, context, execution));
    }

    /** Without a verticle or a launcher the plugin itself fails where the module is no application. */
    private static Optional<Application> layout(
            ProjectFacts facts, PackagingContext context, BuildPlugin.Execution execution) {
        var settings = execution.settings();
        return SingleJar.layout(
                        facts, context, artifact(facts, settings), started(facts, settings), "Vert.x jar", PLUGIN)
                .map(layout -> layout.withGoals(SingleJar.goals(true, execution.phase(), "package"), layout.options()));
    }

    /** What the user knows it by: the verticle, or the class that deploys it. */
    private static Optional<String> started(ProjectFacts facts, XmlElement settings) {
        return Stream.of(
                        settings.text("archive/manifest/Main-Class"),
                        settings.text("launcher"),
                        property(facts, "vertx.launcher"),
                        settings.text("verticle"),
                        property(facts, "vertx.verticle"))
                .flatMap(Optional::stream)
                .filter(name -> !name.contains("${"))
                .findFirst();
    }

    private static Optional<String> property(ProjectFacts facts, String name) {
        return Optional.ofNullable(facts.properties().get(name)).filter(value -> !value.isBlank());
    }

    private static Artifact artifact(ProjectFacts facts, XmlElement settings) {
        var folder = settings.text("projectBuildDir")
                .flatMap(facts.files()::relative)
                .orElse(facts.buildDirectory());
        return settings.text("archive/outputFileName")
                .map(name -> SingleJar.withoutVersion(name, facts).replaceFirst("\\.jar$", ""))
                .map(name -> BuiltArtifact.of(facts, folder, name, "", "jar"))
                .orElseGet(() -> BuiltArtifact.of(
                        facts,
                        folder,
                        facts.finalName(),
                        settings.text("classifier").orElse(""),
                        "jar"));
    }
}
