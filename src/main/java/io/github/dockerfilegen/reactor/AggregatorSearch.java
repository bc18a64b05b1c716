package io.github.dockerfilegen.reactor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes from a module up to the aggregator that no other one lists. */
final class AggregatorSearch {

    /** The topmost aggregator, and the profiles that list the way from it to the module, outermost first. */
    record Chain(Path top, List<String> profiles) {}

    private final Function<Path, PomFile> read;

    AggregatorSearch(Function<Path, PomFile> read) {
        this.read = read;
    }

    Chain chain(Path module) {
        var repository = new ContextRoot(module).repository();
        var profiles = new ArrayList<String>();
        var seen = new LinkedHashSet<Path>();
        var top = module;
        for (var next = Optional.of(module); next.isPresent() && seen.add(next.get()); next = aggregator(top, repository, profiles)) {
            top = next.get();
        }
        return new Chain(top, profiles);
    }

    /** The POM that lists {@code module}: above it, its parent, or beside it in a flat layout; the first that does. */
    private Optional<Path> aggregator(Path module, Optional<Path> repository, List<String> profiles) {
        return candidates(module, repository)
                .filter(candidate -> !candidate.equals(module))
                .filter(candidate -> lists(read.apply(candidate), module, profiles))
                .findFirst();
    }

    private Stream<Path> candidates(Path module, Optional<Path> repository) {
        var above = new LinkedHashSet<Path>();
        // A module named by a file has its aggregator in the same folder.
        for (var folder = module.getParent(); folder != null && repository.map(folder::startsWith).orElse(true); folder = folder.getParent()) {
            above.add(folder.resolve("pom.xml"));
        }
        return Stream.of(above.stream(), parents(module).stream(), beside(module, repository))
                .flatMap(paths -> paths)
                .distinct()
                .filter(Files::isRegularFile);
    }

    private Set<Path> parents(Path module) {
        var parents = new LinkedHashSet<Path>();
        for (var parent = read.apply(module).localParent(read); parent.isPresent() && parents.add(parent.get().path()); ) {
            parent = parent.get().localParent(read);
        }
        return parents;
    }

    /** Only POMs that reach out of their own folder can list a module beside it, so the others need not be parsed. */
    private static Stream<Path> beside(Path module, Optional<Path> repository) {
        var around = module.getParent().getParent();
        if (around == null || repository.filter(top -> !around.startsWith(top)).isPresent()) {
            return Stream.empty();
        }
        try (var folders = Files.list(around)) {
            return folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(pom -> Files.isReadable(pom) && text(pom).contains("../" + module.getParent().getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the POM lists the module; the profile that does so is noted when nothing else switches it on. */
    private static boolean lists(PomFile pom, Path module, List<String> profiles) {
        var listed = pom.modules().stream().filter(candidate -> candidate.pom().equals(module)).toList();
        if (listed.isEmpty()) {
            return false;
        }
        var ids = listed.stream().map(PomFile.Module::profile).toList();
        var byItself = ids.contains("") || pom.project().all("profiles/profile").stream()
                .filter(profile -> ids.contains(profile.text("id").orElse("default")))
                .anyMatch(profile -> new Activation(profile).byItself());
        if (!byItself) {
            profiles.add(0, ids.get(0));
        }
        return true;
    }
}
