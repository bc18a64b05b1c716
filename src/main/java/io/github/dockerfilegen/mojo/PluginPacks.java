package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.pack.Pack;
import io.github.dockerfilegen.pack.PackReader;
import io.github.dockerfilegen.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/** The packs among the dependencies that a POM adds to this plugin. */
final class PluginPacks {

    private PluginPacks() {}

    /**
     * The packs, in the order of the class path: a pack comes before those that it depends on itself.
     *
     * @param log gets a warning about a dependency that is no pack
     * @throws DockerfileGenException when a pack cannot be read, or has a default for a parameter that there is not
     */
    static Packs of(MojoExecution execution, Log log) {
        var added = Optional.ofNullable(execution.getPlugin())
                .map(plugin -> plugin.getDependencies())
                .orElse(List.of());
        if (added.isEmpty()) {
            return Packs.NONE;
        }
        var descriptor = execution.getMojoDescriptor().getPluginDescriptor();
        var packs = new ArrayList<Pack>();
        for (var artifact : descriptor.getArtifacts()) {
            var found = artifact.getFile() == null || isThis(artifact, descriptor)
                    ? Optional.<Pack>empty()
                    : PackReader.read(name(artifact), artifact.getFile().toPath(), descriptor.getVersion());
            found.ifPresent(packs::add);
            // One of type pom may bring packs as its dependencies.
            if (found.isEmpty()
                    && !artifact.getType().equals("pom")
                    && added.stream().anyMatch(dependency -> isOf(artifact, dependency))) {
                log.warn("The dependency " + name(artifact) + " of this plugin is no pack: it has no " + Pack.FOLDER
                        + "pack.xml. Remove it from the plugin's <dependencies>.");
            }
        }
        var parameters = Presets.parameters(descriptor);
        packs.forEach(pack -> Presets.requireKnown(Presets.Source.of(pack), parameters));
        return new Packs(packs);
    }

    private static boolean isThis(Artifact artifact, PluginDescriptor descriptor) {
        return artifact.getArtifactId().equals(descriptor.getArtifactId())
                && artifact.getGroupId().equals(descriptor.getGroupId());
    }

    private static boolean isOf(Artifact artifact, Dependency dependency) {
        return artifact.getArtifactId().equals(dependency.getArtifactId())
                && artifact.getGroupId().equals(dependency.getGroupId());
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion();
    }
}
