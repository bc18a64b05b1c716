package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What makes a build do without a container engine: inside the build of an image there is none to make another one with. */
final class WithoutEngine {

    private static final Map<String, String> OPTIONS = Map.of(
            "io.fabric8:docker-maven-plugin", "-Ddocker.skip",
            "io.fabric8:fabric8-maven-plugin", "-Dfabric8.skip",
            "org.eclipse.jkube:kubernetes-maven-plugin", "-Djkube.skip",
            "org.eclipse.jkube:openshift-maven-plugin", "-Djkube.skip",
            "com.google.cloud.tools:jib-maven-plugin", "-Djib.skip",
            "com.spotify:docker-maven-plugin", "-DskipDocker",
            "com.spotify:dockerfile-maven-plugin", "-Ddockerfile.skip");

    private final ProjectFacts facts;

    WithoutEngine(ProjectFacts facts) {
        this.facts = facts;
    }

    /** The plugins that would make images, sorted. */
    List<String> makers() {
        return plugins().map(BuildPlugin::artifactId).distinct().sorted().toList();
    }

    /** The options that make them do without. */
    List<String> options() {
        return plugins().map(plugin -> OPTIONS.get(plugin.key())).distinct().sorted().toList();
    }

    private Stream<BuildPlugin> plugins() {
        return facts.allPlugins()
                .filter(plugin -> OPTIONS.containsKey(plugin.key()))
                .filter(plugin -> plugin.executions().stream().anyMatch(execution -> !execution.off()));
    }
}
