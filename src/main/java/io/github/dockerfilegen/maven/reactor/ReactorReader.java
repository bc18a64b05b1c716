package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the reactor that a module belongs to. Every POM is read once, by whichever thread comes first. */
public final class ReactorReader {

    private record Start(Path pom, List<String> profiles) {}

    private final Map<Path, PomFile> poms = new ConcurrentHashMap<>();
    private final Set<Path> known = ConcurrentHashMap.newKeySet();
    private final AggregatorSearch search = new AggregatorSearch(this::pom, known);
    private final Map<Start, Reactor> reactors = new ConcurrentHashMap<>();
    private final Map<Start, Reactor> reactorsOfModules = new ConcurrentHashMap<>();

    /** For projects that Maven has not loaded. */
    public ReactorReader() {
        this(Set.of());
    }

    /** @param loaded the absolute paths of the POMs that Maven itself has loaded */
    public ReactorReader(Set<Path> loaded) {
        known.addAll(loaded);
    }

    /**
     * The reactor of the module at {@code pom}.
     *
     * @param pom the absolute path of the module's POM
     * @param asked the ids of the profiles that were asked for
     * @throws DockerfileGenException when a listed module does not exist, modules list each other, or a part lies where
     *     no clone has it
     */
    public Reactor read(Path pom, List<String> asked) {
        var module = new Start(pom, List.copyOf(asked));
        var known = reactorsOfModules.get(module);
        if (known == null) {
            known = find(pom, asked);
            reactorsOfModules.put(module, known);
        }
        return known;
    }

    /**
     * The POM in the folder above a module alone that may list it, but is not looked at because it may be a stranger's.
     */
    public static Optional<Path> passedOver(Reactor reactor) {
        return Optional.ofNullable(reactor.root().getParent())
                .map(folder -> folder.resolve("pom.xml"))
                .filter(pom ->
                        !reactor.isReactor() && Files.isRegularFile(pom) && !Repository.shared(pom, reactor.pom()));
    }

    private Reactor find(Path pom, List<String> asked) {
        var chain = search.chain(pom);
        var needed = chain.profiles();
        var active = new LinkedHashSet<>(asked);
        active.addAll(needed);
        var reactor = reactors.computeIfAbsent(
                new Start(chain.top(), List.copyOf(active)), start -> walk(pom, chain.top(), active, needed));
        // Where the profile that lists the module was switched off, Maven does not load it with the others.
        return reactor.modules().stream().anyMatch(module -> module.pom().equals(pom))
                ? reactor
                : reactors.computeIfAbsent(
                        new Start(pom, List.copyOf(active)), start -> walk(pom, pom, active, List.of()));
    }

    private PomFile pom(Path path) {
        var known = poms.get(path);
        if (known == null) {
            known = PomFile.read(path);
            poms.put(path, known);
        }
        return known;
    }

    private Reactor walk(Path module, Path top, Set<String> active, List<String> needed) {
        var modules = new LinkedHashMap<Path, Reactor.Module>();
        visit(top, active, modules, new ArrayList<>());
        var files = new TreeSet<>(modules.keySet());
        List.copyOf(files).forEach(file -> parents(file, files));
        known.addAll(files);
        var root = new ContextRoot(module).of(files);
        var profiles = new TreeSet<String>();
        files.forEach(file -> profiles.addAll(pom(file).profiles()));
        var unloaded = modules.keySet().stream()
                .flatMap(file -> pom(file).modules().stream())
                .map(PomFile.Module::pom)
                .filter(file -> !modules.containsKey(file))
                .collect(Collectors.toSet());
        return new Reactor(
                root,
                top,
                List.copyOf(modules.values()),
                unloaded,
                files,
                needed,
                profiles,
                UsedModules.of(files, this::pom),
                new OwnVersion(files.stream().map(this::pom).toList()).usedElsewhere());
    }

    private void visit(Path path, Set<String> active, Map<Path, Reactor.Module> modules, List<Path> above) {
        // By a link a module may be listed below itself, under a new name each time.
        var file = Repository.real(path);
        if (above.contains(file)) {
            throw new DockerfileGenException(
                    "Modules list each other: " + above.get(above.indexOf(file)) + " is a module of itself by way of "
                            + above.get(above.size() - 1) + ". Remove one of the <module> elements.");
        }
        if (modules.containsKey(path)) {
            return;
        }
        var pom = pom(path);
        modules.put(
                path,
                new Reactor.Module(
                        path,
                        groupId(pom),
                        pom.artifactId(),
                        pom.packaging(),
                        pom.localParent(this::pom).map(PomFile::path)));
        above.add(file);
        pom.modules().stream()
                .filter(module -> isActive(pom, module.profile(), active))
                .forEach(module -> {
                    if (!Files.isRegularFile(module.pom())
                            && !module.profile().isEmpty()
                            && !active.contains(module.profile())) {
                        // The profile may well be inactive: Maven activates it for a file, JDK or system that only it
                        // can tell.
                        return;
                    }
                    if (!Files.isRegularFile(module.pom())) {
                        throw new DockerfileGenException(
                                "The module \"" + module.listed() + "\" in " + path + " does not exist: there is no "
                                        + module.pom() + ". Correct the <module> element or add the module.");
                    }
                    visit(module.pom(), active, modules, above);
                });
        above.remove(above.size() - 1);
    }

    private static boolean isActive(PomFile pom, String profile, Set<String> active) {
        return profile.isEmpty()
                || !active.contains("!" + profile)
                        && (active.contains(profile)
                                || pom.project().all("profiles/profile").stream()
                                        .filter(candidate -> candidate
                                                .text("id")
                                                .orElse("default")
                                                .equals(profile))
                                        .anyMatch(candidate -> new Activation(candidate).byItself()));
    }

    private Set<Path> parents(Path file, Set<Path> files) {
        for (var parent = pom(file).localParent(this::pom);
                parent.isPresent() && files.add(parent.get().path()); ) {
            parent = parent.get().localParent(this::pom);
        }
        return files;
    }

    private String groupId(PomFile pom) {
        return Stream.concat(
                        Stream.of(pom),
                        parents(pom.path(), new LinkedHashSet<>()).stream().map(this::pom))
                .map(PomFile::groupId)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }
}
