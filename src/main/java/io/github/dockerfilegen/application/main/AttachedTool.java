package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UsedBy;
import io.github.dockerfilegen.model.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a library that has a tool beside its own jar, made of it and its dependencies with a classifier, from an
 * application that is packaged so.
 */
public final class AttachedTool {

    private AttachedTool() {}

    /**
     * Why a module is a library with a tool; empty when it has none, or anything else says that it is an application.
     */
    public static Optional<String> of(ProjectFacts facts) {
        return plugin(facts)
                .filter(plugin -> ApplicationSigns.inFavour(facts).isEmpty()
                        && facts.firstProperty("exec.mainClass", "mainClass", "main.class", "start-class")
                                .isEmpty()
                        && Stream.of("maven-jar-plugin", "exec-maven-plugin", "jib-maven-plugin")
                                .noneMatch(other -> namesAClass(facts, other)))
                .flatMap(plugin -> published(facts)
                        .map(why -> why + ", so this is a library; " + plugin + " only attaches a tool to it"));
    }

    private static Optional<String> published(ProjectFacts facts) {
        return facts.place().users() == UsedBy.OTHERS
                ? Optional.of("other modules depend on it")
                : ApplicationSigns.libraryPlugin(facts)
                        .map(plugin -> plugin + " publishes it for other builds")
                        .or(() -> Stream.of("maven-source-plugin", "maven-javadoc-plugin")
                                        .allMatch(plugin -> attaches(facts, plugin))
                                ? Optional.of("its sources and its javadoc are published for other builds")
                                : Optional.empty());
    }

    private static boolean attaches(ProjectFacts facts, String artifactId) {
        return facts.plugin(artifactId).stream()
                .flatMap(plugin -> plugin.executions().stream())
                .anyMatch(execution -> !execution.off());
    }

    private static boolean namesAClass(ProjectFacts facts, String artifactId) {
        return facts.plugin(artifactId).stream()
                .flatMap(BuildPlugin::allSettings)
                .anyMatch(settings -> Stream.of(
                                "mainClass",
                                "archive/manifest/mainClass",
                                "archive/manifestEntries/Main-Class",
                                "container/mainClass")
                        .anyMatch(path -> settings.text(path).isPresent()));
    }

    private static Optional<String> plugin(ProjectFacts facts) {
        var shades = facts.plugin("maven-shade-plugin").stream()
                .flatMap(plugin -> plugin.executionsOf("shade"))
                .anyMatch(execution ->
                        execution.settings().flag("shadedArtifactAttached").orElse(false)
                                && startsAClass(execution.settings()));
        if (shades) {
            return Optional.of("maven-shade-plugin");
        }
        var assembles = facts.plugin("maven-assembly-plugin").stream()
                .flatMap(plugin -> plugin.executionsOf("single"))
                .anyMatch(execution ->
                        execution.settings().flag("appendAssemblyId").orElse(true)
                                && startsAClass(execution.settings()));
        return assembles ? Optional.of("maven-assembly-plugin") : Optional.empty();
    }

    private static boolean startsAClass(XmlElement settings) {
        return Stream.of(
                        "transformers/transformer/mainClass",
                        "transformers/transformer/manifestEntries/Main-Class",
                        "archive/manifest/mainClass",
                        "archive/manifestEntries/Main-Class")
                .anyMatch(path -> settings.text(path).isPresent());
    }
}
