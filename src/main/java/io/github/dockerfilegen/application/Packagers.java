package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Map;

/** The plugins of frameworks that make the archive which starts; two of them would overwrite each other's. */
public final class Packagers {

    private static final Map<String, String> GOALS = Map.of(
            "spring-boot-maven-plugin",
            "repackage",
            "quarkus-maven-plugin",
            "build",
            "vertx-maven-plugin",
            "package",
            "wildfly-jar-maven-plugin",
            "package",
            "payara-micro-maven-plugin",
            "bundle");

    private Packagers() {}

    /** Whether the plugin's goal that packages is bound, whatever it is told. */
    public static boolean binds(ProjectFacts facts, String artifactId) {
        return facts.plugin(artifactId).stream()
                .anyMatch(plugin ->
                        plugin.executionsOf(GOALS.get(artifactId)).findAny().isPresent());
    }

    /** @throws DockerfileGenException when several frameworks claim the module */
    public static void requireOne(ProjectFacts facts) {
        var claims = facts.plugins().stream()
                .filter(Packagers::packages)
                .map(BuildPlugin::artifactId)
                .sorted()
                .toList();
        if (claims.size() > 1) {
            throw new DockerfileGenException(
                    "Both " + claims.get(0) + " and " + claims.get(1) + " package " + facts.artifactId() + " ("
                            + facts.place().pom()
                            + "), and only one of them can make what starts. Set <skip>true</skip> for the other one, or its <phase> to none.");
        }
    }

    private static boolean packages(BuildPlugin plugin) {
        return GOALS.containsKey(plugin.artifactId())
                && plugin.executionsOf(GOALS.get(plugin.artifactId()))
                        .anyMatch(
                                execution -> !execution.settings().flag("skip").orElse(false));
    }
}
