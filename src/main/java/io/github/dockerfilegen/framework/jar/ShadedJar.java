package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plan.Artifact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A single jar made by the shade plugin; it stays one file, because relocated classes cannot be told apart again. */
public final class ShadedJar implements Framework {

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return facts.plugin("maven-shade-plugin")
                .filter(plugin -> facts.packaging().equals("jar"))
                .flatMap(plugin -> layout(facts, plugin, context));
    }

    private static Optional<Application> layout(ProjectFacts facts, BuildPlugin plugin, PackagingContext context) {
        var execution = executions(plugin)
                .filter(candidate -> mainClass(candidate.settings()).isPresent())
                .findFirst()
                .or(() -> executions(plugin).findFirst());
        var settings = execution.map(BuildPlugin.Execution::settings).orElse(plugin.settings());
        if (settings.flag("skip").orElse(false) || SingleJar.unboundInReactor(facts, execution.isPresent())) {
            return Optional.empty();
        }
        var phase = execution.map(BuildPlugin.Execution::phase).orElse("");
        return SingleJar.layout(
                        facts,
                        context,
                        artifact(facts, settings),
                        mainClass(settings),
                        "shaded jar",
                        "maven-shade-plugin")
                .map(layout ->
                        layout.withGoals(SingleJar.goals(execution.isPresent(), phase, "shade:shade"), List.of()));
    }

    private static Stream<BuildPlugin.Execution> executions(BuildPlugin plugin) {
        return plugin.executionsOf("shade");
    }

    private static Optional<String> mainClass(XmlElement settings) {
        return Stream.of("transformers/transformer/mainClass", "transformers/transformer/manifestEntries/Main-Class")
                .flatMap(path -> settings.text(path).stream())
                .filter(name -> !name.contains("${"))
                .findFirst();
    }

    /** The names in the order in which the plugin lets them win; an attached jar is named after the artifact id. */
    private static Artifact artifact(ProjectFacts facts, XmlElement settings) {
        var file = settings.text("outputFile").flatMap(facts.files()::relative);
        if (file.isPresent()) {
            return SingleJar.named(facts, file.get());
        }
        var folder = settings.text("outputDirectory")
                .flatMap(facts.files()::relative)
                .orElse(facts.buildDirectory());
        var finalName = settings.text("finalName")
                .map(name -> SingleJar.withoutVersion(name, facts))
                .filter(name -> !name.equals(facts.finalName()));
        if (finalName.isPresent()) {
            return BuiltArtifact.of(facts, folder, finalName.get(), "", "jar");
        }
        return settings.flag("shadedArtifactAttached").orElse(false)
                ? BuiltArtifact.of(
                        facts,
                        folder,
                        settings.text("shadedArtifactId").orElse(facts.artifactId()) + "-*",
                        settings.text("shadedClassifierName").orElse("shaded"),
                        "jar")
                : BuiltArtifact.of(facts, folder, facts.finalName(), "", "jar");
    }
}
