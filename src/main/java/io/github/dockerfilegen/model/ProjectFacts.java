package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is true about a project, whoever asks and whatever is decided later.
 *
 * @param artifactId Maven's artifact id
 * @param version Maven's version; never written to a file that is committed
 * @param packaging Maven's packaging
 * @param pomFile the POM's file name
 * @param buildDirectory Maven's build directory relative to the project, {@code target} by default
 * @param finalName the artifact's base name, with {@code *} for every part that changes from build to build
 * @param java the Java level of the project's classes
 * @param jdk the JDKs that the build says it accepts
 * @param plugins the plugins that take part in the build, in the model's order
 * @param dependencies the dependencies that the project declares, in order
 * @param managed versions in {@code dependencyManagement} by {@code groupId:artifactId}
 * @param properties the model's properties
 * @param description what the POM says about the project: OCI annotation keys without prefix to text
 * @param wrapper the Maven Wrapper, where the project has one
 * @param inputs what the build reads
 * @param profiles the profiles of the POM that were asked for by name, {@code !} before those switched off
 * @param notes what the reader had to settle by itself
 * @param files the project's files
 */
public record ProjectFacts(
        String artifactId,
        String version,
        String packaging,
        String pomFile,
        String buildDirectory,
        String finalName,
        JavaLevel java,
        JdkRequirement jdk,
        List<BuildPlugin> plugins,
        List<Dependency> dependencies,
        SortedMap<String, String> managed,
        SortedMap<String, String> properties,
        SortedMap<String, String> description,
        Optional<Wrapper> wrapper,
        List<BuildInput> inputs,
        List<String> profiles,
        List<Decision> notes,
        ProjectFiles files) {

    public ProjectFacts {
        plugins = List.copyOf(plugins);
        dependencies = List.copyOf(dependencies);
        managed = new TreeMap<>(managed);
        properties = new TreeMap<>(properties);
        description = new TreeMap<>(description);
        inputs = inputs.stream().sorted().toList();
        profiles = List.copyOf(profiles);
        notes = List.copyOf(notes);
    }

    /** The first plugin with this artifact id, whatever its group. */
    public Optional<BuildPlugin> plugin(String artifactId) {
        return plugins.stream().filter(plugin -> plugin.artifactId().equals(artifactId)).findFirst();
    }

    /** The dependencies that are on the class path when the application runs. */
    public Stream<Dependency> runtimeDependencies() {
        return dependencies.stream().filter(Dependency::atRunTime);
    }

    /** The version that the model gives {@code groupId:artifactId}, declared or managed; empty when it gives none. */
    public Optional<String> versionOf(String key) {
        return Stream.concat(
                        dependencies.stream().filter(dependency -> dependency.key().equals(key)).map(Dependency::version),
                        Optional.ofNullable(managed.get(key)).stream())
                .filter(version -> !version.isEmpty())
                .findFirst();
    }

    /** The first of the named properties that has a value, as name and value. */
    public Optional<Map.Entry<String, String>> firstProperty(String... names) {
        return Stream.of(names)
                .filter(name -> !properties.getOrDefault(name, "").isBlank())
                .map(name -> Map.entry(name, properties.get(name).strip()))
                .findFirst();
    }
}
