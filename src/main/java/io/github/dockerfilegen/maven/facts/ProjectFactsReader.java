package io.github.dockerfilegen.maven.facts;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.ModuleLoader;
import io.github.dockerfilegen.maven.inputs.OutsideInputs;
import io.github.dockerfilegen.maven.pom.MavenFolder;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.maven.reactor.ReactorReader;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ModuleLocation;
import io.github.dockerfilegen.model.ProjectFacts;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the facts about projects. A reader caches what it has read, and is thread-safe. */
public final class ProjectFactsReader {

    private final ReactorReader reactors;
    /** By identity: a reactor is read once, and comparing thousands of modules takes long. */
    private final Map<Reactor, ModuleFactsReader> readers = Collections.synchronizedMap(new IdentityHashMap<>());

    private final Map<Reactor, ModuleClosure> closures = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Reactor, Reactor> single = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Path, ModuleFacts> modules = new ConcurrentHashMap<>();

    /** For projects that Maven has not loaded. */
    public ProjectFactsReader() {
        this(Set.of());
    }

    /** @param loaded the absolute paths of the POMs that Maven itself has loaded */
    public ProjectFactsReader(Set<Path> loaded) {
        this.reactors = new ReactorReader(loaded);
    }

    /**
     * The reactor that a project belongs to.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when its POMs do not fit together
     */
    public Reactor reactor(LoadedModule input) {
        var reactor = reactors.read(input.pom(), input.profiles());
        return reactor.isReactor()
                ? reactor
                : single.computeIfAbsent(reactor, alone -> OutsideInputs.widened(input, alone));
    }

    /**
     * The facts about one module.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a value in the POM is invalid
     */
    public ModuleFacts module(LoadedModule input) {
        var known = modules.get(input.pom());
        if (known == null) {
            known = reader(reactor(input)).read(input);
            modules.put(input.pom(), known);
        }
        return known;
    }

    /**
     * The facts about the build of this module alone: enough to recognise most libraries.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a value in the POM is invalid
     */
    public ProjectFacts alone(LoadedModule input) {
        return ProjectFacts.alone(module(input), reader(reactor(input)).wrapper());
    }

    private ModuleFactsReader reader(Reactor reactor) {
        return readers.computeIfAbsent(reactor, ModuleFactsReader::new);
    }

    /**
     * The facts about a project and the modules that it needs.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a value in one of the POMs is invalid
     */
    public ProjectFacts read(LoadedModule input, ModuleLoader loader) {
        var reactor = reactor(input);
        var own = module(input);
        var closure = reactor.isReactor()
                ? closures.computeIfAbsent(reactor, key -> reader(key).closure())
                        .of(input, loader)
                : ModuleClosure.Result.NONE;
        var needed = closure.needed().stream().map(this::module).toList();
        var start = new ContextPaths(reactor.root(), reactor.pom().getParent());
        var inputs = new ReactorInputs(start, reader(reactor).git(), folder(start, reactor))
                .of(own.place(), own.inputs(), needed);
        var selected = Stream.concat(
                Stream.of(own),
                needed.stream()
                        .filter(module -> closure.byFile()
                                .contains(reactor.root().resolve(module.place().pom()))));
        return new ProjectFacts(
                own,
                needed,
                selecting(
                        own.place(),
                        needed.size(),
                        selected.map(module -> module.place().selector())),
                reader(reactor).wrapper(),
                inputs,
                profiles(input, reactor),
                closure.tests(),
                notes(Stream.concat(Stream.of(own), needed.stream()), closure.notes()));
    }

    /** What was settled for all modules together stands behind what the application's own module says. */
    private static List<Decision> notes(Stream<ModuleFacts> modules, List<Decision> together) {
        var each = modules.map(ModuleFacts::notes).toList();
        return Stream.concat(Stream.of(each.get(0), together), each.stream().skip(1))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Maven builds all that it loads unless it is told which modules. */
    private static ModuleLocation selecting(ModuleLocation place, int needed, Stream<String> selectors) {
        return place.withSelector(
                needed + 1 == place.modules()
                        ? ""
                        : selectors
                                .filter(selector -> !selector.isEmpty())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(",")));
    }

    /**
     * The facts about applications of one reactor that are built together.
     *
     * @param applications at least one, from {@link #read}
     */
    public ProjectFacts together(List<ProjectFacts> applications) {
        var first = applications.get(0);
        var others = new LinkedHashMap<String, ModuleFacts>();
        applications.stream()
                .flatMap(ProjectFacts::modules)
                .forEach(module -> others.putIfAbsent(module.place().pom(), module));
        others.remove(first.place().pom());
        var inputs = new TreeMap<String, BuildInput>();
        applications.forEach(application ->
                application.inputs().forEach(input -> inputs.merge(input.path(), input, BuildInput::first)));
        return new ProjectFacts(
                first.module(),
                List.copyOf(others.values()),
                selecting(
                        first.place(),
                        others.size(),
                        applications.stream()
                                .flatMap(application ->
                                        Stream.of(application.place().selector().split(",")))),
                first.wrapper(),
                List.copyOf(inputs.values()),
                applications.stream()
                        .flatMap(application -> application.profiles().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                applications.stream().anyMatch(ProjectFacts::testsNeeded),
                notes(
                        Stream.concat(Stream.of(first.module()), others.values().stream()),
                        applications.stream()
                                .flatMap(application -> application.notes().stream())
                                .toList()));
    }

    private static String folder(ContextPaths context, Reactor reactor) {
        var folder = context.name(MavenFolder.of(reactor));
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** Settings may switch on profiles of this machine; only those that the POMs define mean something elsewhere. */
    private static List<String> profiles(LoadedModule input, Reactor reactor) {
        var known = new TreeSet<>(reactor.knownProfiles());
        input.lineage().forEach(model -> model.getProfiles().forEach(profile -> known.add(profile.getId())));
        return Stream.concat(reactor.profiles().stream(), input.profiles().stream())
                .filter(id -> known.contains(id.replaceFirst("^!", "")))
                .sorted()
                .distinct()
                .toList();
    }
}
