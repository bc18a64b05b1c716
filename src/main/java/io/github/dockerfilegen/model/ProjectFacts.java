package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts about the build of an application: its module, and the modules that Maven builds with it. Methods without a
 * module return facts about the application's module.
 *
 * @param module the application's module
 * @param needed the modules that Maven builds with it ({@code --also-make}): its dependencies and parents
 * @param place the application's position, with the selector that builds it
 * @param wrapper the Maven Wrapper, where the project has one
 * @param inputs the inputs of all these modules, sorted
 * @param profiles the profiles of the POM that were activated by name, and with {@code !} those that were deactivated
 * @param testsNeeded whether a module needs the test classes of another one
 * @param notes warnings from reading the modules
 */
public record ProjectFacts(
        ModuleFacts module,
        List<ModuleFacts> needed,
        ModuleLocation place,
        Optional<Wrapper> wrapper,
        List<BuildInput> inputs,
        List<String> profiles,
        boolean testsNeeded,
        List<Decision> notes) {

    public ProjectFacts {
        needed = List.copyOf(needed);
        inputs = inputs.stream().sorted().toList();
        profiles = List.copyOf(profiles);
        notes = List.copyOf(notes);
    }

    /** The build of a single module. */
    public static ProjectFacts alone(ModuleFacts module, Optional<Wrapper> wrapper) {
        return new ProjectFacts(
                module, List.of(), module.place(), wrapper, module.inputs(), List.of(), false, module.notes());
    }

    /** A copy with these inputs. */
    public ProjectFacts withInputs(List<BuildInput> others) {
        return new ProjectFacts(module, needed, place, wrapper, others, profiles, testsNeeded, notes);
    }

    /** The application's module and those that Maven builds with it. */
    public Stream<ModuleFacts> modules() {
        return Stream.concat(Stream.of(module), needed.stream());
    }

    /** Whether Maven loads other modules together with the application's. */
    public boolean inReactor() {
        return place.modules() > 1;
    }

    /** The JDKs that every module's build accepts, because one JDK builds them all. */
    public JdkRequirement jdk() {
        return modules().map(ModuleFacts::jdk).reduce(JdkRequirement::and).orElseThrow();
    }

    /** The artifact ids of the extensions that Maven loads for any of the modules. */
    public SortedSet<String> extensions() {
        return union(ModuleFacts.Resolution::extensions);
    }

    /** The addresses of the repositories besides Central that the build of any module asks, without credentials. */
    public SortedSet<String> repositories() {
        return union(ModuleFacts.Resolution::repositories);
    }

    private SortedSet<String> union(Function<ModuleFacts.Resolution, SortedSet<String>> part) {
        return modules()
                .flatMap(one -> part.apply(one.resolution()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every plugin that takes part in the build of any of the modules. */
    public Stream<BuildPlugin> allPlugins() {
        return modules().flatMap(one -> one.plugins().stream());
    }

    /** {@link ModuleFacts#groupId} of the application's module. */
    public String groupId() {
        return module.groupId();
    }

    /** {@link ModuleFacts#artifactId} of the application's module. */
    public String artifactId() {
        return module.artifactId();
    }

    /** {@link ModuleFacts#packaging} of the application's module. */
    public String packaging() {
        return module.packaging();
    }

    /** {@link ModuleFacts#buildDirectory} of the application's module. */
    public String buildDirectory() {
        return module.buildDirectory();
    }

    /** {@link ModuleFacts#finalName} of the application's module. */
    public String finalName() {
        return module.finalName();
    }

    /** {@link ModuleFacts#java} of the application's module. */
    public JavaLevel java() {
        return module.java();
    }

    /** {@link ModuleFacts#plugins} of the application's module. */
    public List<BuildPlugin> plugins() {
        return module.plugins();
    }

    /** {@link ModuleFacts#dependencies} of the application's module. */
    public List<Dependency> dependencies() {
        return module.dependencies();
    }

    /** {@link ModuleFacts#properties} of the application's module. */
    public SortedMap<String, String> properties() {
        return module.properties();
    }

    /** {@link ModuleFacts#description} of the application's module. */
    public SortedMap<String, String> description() {
        return module.description();
    }

    /** {@link ModuleFacts#files} of the application's module. */
    public ProjectFiles files() {
        return module.files();
    }

    /** {@link ModuleFacts#plugin} of the application's module. */
    public Optional<BuildPlugin> plugin(String artifactId) {
        return module.plugin(artifactId);
    }

    /** {@link ModuleFacts#runtimeDependencies} of the application's module. */
    public Stream<Dependency> runtimeDependencies() {
        return module.runtimeDependencies();
    }

    /** {@link ModuleFacts#versionOf} of the application's module. */
    public Optional<String> versionOf(String key) {
        return module.versionOf(key);
    }

    /** {@link ModuleFacts#firstProperty} of the application's module. */
    public Optional<Map.Entry<String, String>> firstProperty(String... names) {
        return module.firstProperty(names);
    }
}
