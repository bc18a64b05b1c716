package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The container that Cargo's plugin runs a war in.
 *
 * @param id such as {@code jetty12x}
 * @param plugin the artifact id of the plugin
 */
public record CargoContainer(String id, String plugin) {

    private static final Pattern PLUGIN = Pattern.compile("cargo-maven[23]-plugin");

    /** The only one that the plugin and its executions name; a war that runs in several names none. */
    public static Optional<CargoContainer> of(ProjectFacts facts) {
        var named = facts.plugins().stream()
                .filter(plugin -> PLUGIN.matcher(plugin.artifactId()).matches())
                .flatMap(plugin -> plugin.allSettings()
                        .flatMap(settings -> settings.text("container/containerId").stream())
                        .map(id -> new CargoContainer(id, plugin.artifactId())))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether its id is one of this server's. */
    public boolean isOf(String server) {
        return id.matches(Pattern.quote(server) + "\\d*x?");
    }

    public String origin() {
        return id + " of " + plugin;
    }
}
