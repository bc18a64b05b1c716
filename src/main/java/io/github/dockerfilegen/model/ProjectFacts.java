package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is true about a module, whoever asks and whatever is decided later. Paths are relative to the build context, which is the
 * module's own folder where Maven loads nothing else.
 *
 * @param groupId Maven's group id
 * @param artifactId Maven's artifact id
 * @param version Maven's version; never written to a file that is committed
 * @param packaging Maven's packaging
 * @param place where the module stands in its reactor
 * @param buildDirectory Maven's build directory relative to the build context, {@code target} by default
 * @param finalName the artifact's base name, with {@code *} for every part that changes from build to build
 * @param java the Java level of the module's own classes
 * @param jdk the JDKs that the build says it accepts
 * @param plugins the plugins that take part in the build, in the model's order
 * @param dependencies the dependencies that the project declares, in order
 * @param managed versions in {@code dependencyManagement} by {@code groupId:artifactId}
 * @param properties the model's properties
 * @param description what the POM says about the project: OCI annotation keys without prefix to text
 * @param wrapper the Maven Wrapper, where the project has one
 * @param extensions the artifact ids of the extensions that Maven loads
 * @param repositories the addresses of the repositories besides Central that the build asks, without credentials
 * @param activatingFiles existing files by which profiles of the POM are activated
 * @param inputs what the build reads, for this module and those that it needs
 * @param profiles the profiles of the POM that were asked for by name, {@code !} before those switched off
 * @param needed the modules that Maven builds with this one ({@code --also-make}): what it depends on, and parents
 * @param testsNeeded whether a module needs what another one makes of its tests
 * @param notes what the reader had to settle by itself
 * @param files the project's files
 */
public record ProjectFacts(
        String groupId,
        String artifactId,
        String version,
        String packaging,
        ModuleLocation place,
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
        SortedSet<String> extensions,
        SortedSet<String> repositories,
        SortedSet<String> activatingFiles,
        List<BuildInput> inputs,
        List<String> profiles,
        List<ProjectFacts> needed,
        boolean testsNeeded,
        List<Decision> notes,
        ProjectFiles files) {

    public ProjectFacts {
        plugins = List.copyOf(plugins);
        dependencies = List.copyOf(dependencies);
        managed = new TreeMap<>(managed);
        properties = new TreeMap<>(properties);
        description = new TreeMap<>(description);
        extensions = new TreeSet<>(extensions);
        repositories = new TreeSet<>(repositories);
        activatingFiles = new TreeSet<>(activatingFiles);
        inputs = inputs.stream().sorted().toList();
        profiles = List.copyOf(profiles);
        needed = List.copyOf(needed);
        notes = List.copyOf(notes);
    }

    /**
     * The facts about this module among those that it needs: one JDK builds them all.
     *
     * @param others the modules that Maven builds with this one
     * @param tests whether a module needs what another one makes of its tests
     * @param everyInput what the build of them all reads
     * @param asked the profiles to name to Maven
     * @param selected the place, as Maven is told to build it
     */
    public ProjectFacts among(
            List<ProjectFacts> others,
            boolean tests,
            List<BuildInput> everyInput,
            List<String> asked,
            ModuleLocation selected) {
        var all = Stream.concat(Stream.of(this), others.stream()).toList();
        return new ProjectFacts(
                groupId,
                artifactId,
                version,
                packaging,
                selected,
                buildDirectory,
                finalName,
                java,
                all.stream().map(ProjectFacts::jdk).reduce(JdkRequirement::and).orElseThrow(),
                plugins,
                dependencies,
                managed,
                properties,
                description,
                wrapper,
                union(all, ProjectFacts::extensions),
                union(all, ProjectFacts::repositories),
                activatingFiles,
                everyInput,
                asked,
                others,
                tests,
                all.stream().flatMap(module -> module.notes.stream()).distinct().toList(),
                files);
    }

    /** The same facts with more that was settled. */
    public ProjectFacts withNotes(List<Decision> more) {
        return new ProjectFacts(
                groupId,
                artifactId,
                version,
                packaging,
                place,
                buildDirectory,
                finalName,
                java,
                jdk,
                plugins,
                dependencies,
                managed,
                properties,
                description,
                wrapper,
                extensions,
                repositories,
                activatingFiles,
                inputs,
                profiles,
                needed,
                testsNeeded,
                Stream.concat(notes.stream(), more.stream()).toList(),
                files);
    }

    private static SortedSet<String> union(List<ProjectFacts> modules, Function<ProjectFacts, SortedSet<String>> part) {
        return modules.stream()
                .flatMap(module -> part.apply(module).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This module and those that Maven builds with it. */
    public Stream<ProjectFacts> modules() {
        return Stream.concat(Stream.of(this), needed.stream());
    }

    /** Whether Maven loads other modules together with this one. */
    public boolean inReactor() {
        return place.modules() > 1;
    }

    /** Every plugin that takes part in the build of this module and of those that it needs. */
    public Stream<BuildPlugin> allPlugins() {
        return modules().flatMap(module -> module.plugins.stream());
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
