package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plan.BuilderStage.CacheMount;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The download caches of package managers, for a front end that Maven builds as root. Node itself is in Maven's local
 * repository, where frontend-maven-plugin puts it.
 */
final class FrontendCaches {

    private static final CacheMount NPM = new CacheMount("npm", "/root/.npm");
    /** By goal of frontend-maven-plugin. */
    private static final Map<String, List<CacheMount>> BY_GOAL = Map.of(
            "npm", List.of(NPM),
            "npx", List.of(NPM),
            "yarn", List.of(new CacheMount("yarn", "/usr/local/share/.cache/yarn")),
            "pnpm", List.of(new CacheMount("pnpm", "/root/.local/share/pnpm/store")),
            "bun", List.of(new CacheMount("bun", "/root/.bun/install/cache")));

    private FrontendCaches() {}

    /** The caches of a project and of the modules that it needs, without duplicates. */
    static List<CacheMount> of(ProjectFacts facts) {
        return facts.allPlugins()
                .flatMap(FrontendCaches::of)
                .distinct()
                .sorted(Comparator.comparing(cache -> cache.id().value()))
                .toList();
    }

    private static Stream<CacheMount> of(BuildPlugin plugin) {
        if (PluginTrait.VAADIN.of(plugin.artifactId())) {
            return Stream.of(NPM, new CacheMount("vaadin", "/root/.vaadin"));
        }
        return plugin.artifactId().equals("frontend-maven-plugin")
                ? BY_GOAL.entrySet().stream()
                        .filter(goal ->
                                plugin.executionsOf(goal.getKey()).findAny().isPresent())
                        .flatMap(goal -> goal.getValue().stream())
                : Stream.of();
    }
}
