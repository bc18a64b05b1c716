package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginRule;
import io.github.dockerfilegen.plugins.PluginRules;

/** The plugins of frameworks that make the archive which starts; two of them would overwrite each other's. */
public final class Packagers {

    private Packagers() {}

    /** Whether the plugin's goal that packages is bound, whatever it is told. */
    public static boolean binds(ProjectFacts facts, String artifactId) {
        return facts.plugin(artifactId).stream()
                .anyMatch(plugin ->
                        plugin.executionsOf(goal(artifactId)).findAny().isPresent());
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
                            + "), but the image can start only one archive. Set <skip>true</skip> for the other "
                            + "one, or its <phase> to none.");
        }
    }

    private static boolean packages(BuildPlugin plugin) {
        return !goal(plugin.artifactId()).isEmpty()
                && plugin.executionsOf(goal(plugin.artifactId()))
                        .anyMatch(
                                execution -> !execution.settings().flag("skip").orElse(false));
    }

    private static String goal(String artifactId) {
        return PluginRules.of(artifactId).map(PluginRule::packagingGoal).orElse("");
    }
}
