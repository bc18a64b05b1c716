package io.github.dockerfilegen.reactor;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what modules are built on, as {@code groupId:artifactId}. */
final class UsedModules {

    /** Modules of tests and benchmarks depend on applications to start them. */
    private static final Pattern TESTS = Pattern.compile("(?:.*[-_.])?(?:its?|itests?|integration-?tests?|e2e|e2e-tests?|tests|benchmarks?|jmh)");

    private UsedModules() {}

    static Set<String> of(Collection<Path> files, Function<Path, PomFile> read) {
        // A pom that is nobody's parent only packs others up, applications too.
        var parents = files.stream().flatMap(file -> read.apply(file).localParent(read).stream()).map(PomFile::path).collect(Collectors.toSet());
        var used = new TreeSet<String>();
        files.stream()
                .map(read)
                .filter(pom -> !pom.packaging().equals("pom") || parents.contains(pom.path()))
                .filter(pom -> !TESTS.matcher(pom.artifactId()).matches())
                .forEach(pom -> used.addAll(pom.uses()));
        return used;
    }
}
