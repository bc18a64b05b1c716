package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The facts about one module, independent of any decision. Paths are relative to the build context, which is the
 * module's own folder outside a multi-module build.
 *
 * @param coordinates Maven's coordinates
 * @param place where the module stands in its reactor
 * @param buildDirectory Maven's build directory relative to the build context, {@code target} by default
 * @param finalName the artifact's base name, with {@code *} for every part that changes from build to build
 * @param java the Java level of the module's own classes
 * @param jdk the JDKs that the module's build accepts
 * @param plugins the plugins that take part in the build, in the model's order
 * @param dependencies the dependencies that the module declares, in order
 * @param managed the versions in {@code dependencyManagement}
 * @param properties the model's properties
 * @param description the description in the POM: OCI annotation keys without prefix, to text
 * @param resolution what Maven needs before it can resolve the module's dependencies
 * @param inputs what the build of this module reads, sorted
 * @param notes warnings from reading the module
 * @param files the module's files
 */
public record ModuleFacts(
        Coordinates coordinates,
        ModuleLocation place,
        String buildDirectory,
        String finalName,
        JavaLevel java,
        JdkRequirement jdk,
        List<BuildPlugin> plugins,
        List<Dependency> dependencies,
        ManagedVersions managed,
        SortedMap<String, String> properties,
        SortedMap<String, String> description,
        Resolution resolution,
        List<BuildInput> inputs,
        List<Decision> notes,
        ProjectFiles files) {

    /**
     * The coordinates of a module.
     *
     * @param groupId Maven's group id
     * @param artifactId Maven's artifact id
     * @param version Maven's version; never written to a file that is committed
     * @param packaging Maven's packaging
     */
    public record Coordinates(String groupId, String artifactId, String version, String packaging) {}

    /**
     * What Maven needs before it can resolve the dependencies of a module.
     *
     * @param extensions the artifact ids of the extensions that Maven loads
     * @param repositories the addresses of the repositories besides Central that the build asks, without credentials
     * @param activatingFiles existing files by which profiles of the POM are activated
     */
    public record Resolution(
            SortedSet<String> extensions, SortedSet<String> repositories, SortedSet<String> activatingFiles) {

        public Resolution {
            extensions = new TreeSet<>(extensions);
            repositories = new TreeSet<>(repositories);
            activatingFiles = new TreeSet<>(activatingFiles);
        }
    }

    public ModuleFacts {
        plugins = List.copyOf(plugins);
        dependencies = List.copyOf(dependencies);
        properties = new TreeMap<>(properties);
        description = new TreeMap<>(description);
        inputs = inputs.stream().sorted().toList();
        notes = List.copyOf(notes);
    }

    /** Maven's group id. */
    public String groupId() {
        return coordinates.groupId();
    }

    /** Maven's artifact id. */
    public String artifactId() {
        return coordinates.artifactId();
    }

    /** Maven's packaging. */
    public String packaging() {
        return coordinates.packaging();
    }

    /** The first plugin with this artifact id, whatever its group. */
    public Optional<BuildPlugin> plugin(String artifactId) {
        return plugins.stream()
                .filter(plugin -> plugin.artifactId().equals(artifactId))
                .findFirst();
    }

    /** The dependencies that are on the class path when the application runs. */
    public Stream<Dependency> runtimeDependencies() {
        return dependencies.stream().filter(Dependency::atRunTime);
    }

    /** The version that the model gives {@code groupId:artifactId}, declared or managed; empty when it gives none. */
    public Optional<String> versionOf(String key) {
        return Stream.concat(
                        dependencies.stream()
                                .filter(dependency -> dependency.key().equals(key))
                                .map(Dependency::version),
                        managed.of(key).stream())
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
