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

/**
 * A single jar made by the assembly plugin; assemblies of other formats are distributions and not what an image starts.
 */
public final class AssembledJar implements Framework {

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return facts.plugin("maven-assembly-plugin")
                .filter(plugin -> facts.packaging().equals("jar"))
                .flatMap(plugin -> layout(facts, plugin, context));
    }

    private static Optional<Application> layout(ProjectFacts facts, BuildPlugin plugin, PackagingContext context) {
        var execution = executions(plugin)
                .filter(candidate -> jarAssembly(facts, candidate.settings()).isPresent())
                .findFirst();
        var settings = execution.map(BuildPlugin.Execution::settings).orElse(plugin.settings());
        var bound = execution.isPresent();
        if (settings.flag("skipAssembly").orElse(false)
                || SingleJar.unboundInReactor(facts, bound)
                || !bound && executions(plugin).findAny().isPresent()) {
            return Optional.empty();
        }
        return jarAssembly(facts, settings)
                .flatMap(id -> SingleJar.layout(
                        facts,
                        context,
                        artifact(facts, settings, id),
                        settings.text("archive/manifest/mainClass")
                                .or(() -> settings.text("archive/manifestEntries/Main-Class")),
                        "assembled jar",
                        "maven-assembly-plugin"))
                .map(layout -> layout.withGoals(
                        SingleJar.goals(
                                bound,
                                execution.map(BuildPlugin.Execution::phase).orElse(""),
                                "assembly:single"),
                        List.of()));
    }

    private static Stream<BuildPlugin.Execution> executions(BuildPlugin plugin) {
        return Stream.of("single", "assembly", "attached").flatMap(plugin::executionsOf);
    }

    /** The id of the assembly when it makes a jar. */
    private static Optional<String> jarAssembly(ProjectFacts facts, XmlElement settings) {
        if (settings.all("descriptorRefs/*").stream()
                .anyMatch(reference -> reference.value().equals("jar-with-dependencies"))) {
            return Optional.of("jar-with-dependencies");
        }
        return Stream.of("descriptors/*", "descriptor")
                .flatMap(path -> settings.all(path).stream())
                .flatMap(descriptor -> facts.files().xml(descriptor.value()).stream())
                .filter(xml -> xml.all("formats/format").stream()
                        .anyMatch(format -> format.value().equals("jar")))
                .flatMap(xml -> xml.text("id").stream())
                .findFirst();
    }

    private static Artifact artifact(ProjectFacts facts, XmlElement settings, String id) {
        var folder = settings.text("outputDirectory")
                .flatMap(facts.files()::relative)
                .orElse(facts.buildDirectory());
        var finalName = settings.text("finalName")
                .map(name -> SingleJar.withoutVersion(name, facts))
                .orElse(facts.finalName());
        return BuiltArtifact.of(
                facts, folder, finalName, settings.flag("appendAssemblyId").orElse(true) ? id : "", "jar");
    }
}
