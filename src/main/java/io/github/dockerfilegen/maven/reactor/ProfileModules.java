package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.XmlElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the modules that a POM lists only in inactive profiles. */
public final class ProfileModules {

    private ProfileModules() {}

    /**
     * The artifact ids of such modules by the id of the first profile that lists them; those below them are among them,
     * POMs that make no artifact and modules of tests are not.
     *
     * @param reactor the modules that are loaded
     * @param pom the POM that lists the others
     */
    public static SortedMap<String, SortedSet<String>> of(Reactor reactor, Path pom) {
        var found = new TreeMap<String, SortedSet<String>>();
        if (reactor.unloaded().isEmpty() || !readable(pom, reactor)) {
            return found;
        }
        PomFile.read(pom).modules().stream()
                .filter(module ->
                        !module.profile().isEmpty() && reactor.unloaded().contains(module.pom()))
                .filter(module ->
                        found.values().stream().noneMatch(names -> names.contains(name(module.pom(), reactor))))
                .forEach(module -> {
                    var names = new TreeSet<String>();
                    collect(module.pom(), reactor, names, new LinkedHashSet<>());
                    if (!names.isEmpty()) {
                        found.computeIfAbsent(module.profile(), id -> new TreeSet<>())
                                .addAll(names);
                    }
                });
        return found;
    }

    private static String name(Path pom, Reactor reactor) {
        return readable(pom, reactor) ? read(pom).artifactId() : "";
    }

    private static void collect(Path pom, Reactor reactor, Set<String> names, Set<Path> seen) {
        if (!readable(pom, reactor) || !seen.add(Repository.real(pom))) {
            return;
        }
        var file = read(pom);
        if (file.packaging().equals("pom")) {
            file.modules().stream()
                    .filter(module -> module.profile().isEmpty())
                    .forEach(module -> collect(module.pom(), reactor, names, seen));
        } else if (mayStart(file)) {
            names.add(file.artifactId());
        }
    }

    /** What has no sources and no plugin that packages makes nothing to start; modules of tests are not missed. */
    private static boolean mayStart(PomFile pom) {
        return !UsedModules.isForTests(pom)
                && (Stream.of("war", "quarkus").anyMatch(pom.packaging()::equals)
                        || UsedModules.packsUp(pom)
                        || UsedModules.hasSources(pom));
    }

    /** What lies outside of the build context may be a stranger's. */
    private static boolean readable(Path pom, Reactor reactor) {
        return Files.isRegularFile(pom)
                && BoundedFile.canRead(pom)
                && Repository.real(pom).startsWith(Repository.real(reactor.root()));
    }

    /** A POM that nothing loads cannot end the goal. */
    private static PomFile read(Path pom) {
        try {
            return PomFile.read(pom);
        } catch (DockerfileGenException e) {
            return new PomFile(pom, XmlElement.NONE, List.of());
        }
    }
}
