package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.XmlElement;
import java.util.Optional;
import java.util.Set;

/** The plugin that makes a Quarkus application of a module, whoever distributes it. */
public final class QuarkusPlugin {

    static final String PACKAGING = "quarkus";
    static final String ARTIFACT_ID = "quarkus-maven-plugin";
    private static final Set<String> GROUP_IDS =
            Set.of("io.quarkus", "io.quarkus.platform", "com.redhat.quarkus.platform");
    private static final String UNKNOWN_VERSION_COUNTS_AS = "3.33";

    private QuarkusPlugin() {}

    /**
     * The plugin, where the build of the module runs it: a goal is bound, or the packaging {@code quarkus} binds it.
     */
    public static Optional<BuildPlugin> of(ProjectFacts facts) {
        return facts.plugins().stream()
                .filter(plugin -> plugin.artifactId().equals(ARTIFACT_ID) && GROUP_IDS.contains(plugin.groupId()))
                .filter(plugin -> facts.packaging().equals(PACKAGING)
                        || facts.packaging().equals("jar")
                                && plugin.executionsOf("build").findAny().isPresent())
                .findFirst();
    }

    /** The configuration of the goal that builds. */
    static XmlElement settings(BuildPlugin plugin) {
        return plugin.executionsOf("build")
                .findFirst()
                .map(BuildPlugin.Execution::settings)
                .orElse(plugin.settings());
    }

    /** The version of Quarkus; that of the plugin where the POM names one. */
    static Version version(ProjectFacts facts, BuildPlugin plugin) {
        return new Version(Optional.of(plugin.version())
                .filter(version -> !version.isEmpty())
                .or(() -> facts.versionOf("io.quarkus:quarkus-core"))
                .orElse(UNKNOWN_VERSION_COUNTS_AS));
    }
}
