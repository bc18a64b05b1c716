package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the topmost aggregator of a module. */
final class AggregatorSearch {

    /** The topmost aggregator, and the profiles that list the way from it to the module, outermost first. */
    record Chain(Path top, List<String> profiles) {}

    private final Function<Path, PomFile> read;
    private final Set<Path> known;
    private final Map<Path, Optional<Step>> aggregators = new ConcurrentHashMap<>();

    /**
     * @param read reads a POM
     * @param known the POMs that Maven has loaded itself, and those that these lead to; the caller may add to them
     */
    AggregatorSearch(Function<Path, PomFile> read, Set<Path> known) {
        this.read = read;
        this.known = known;
    }

    Chain chain(Path module) {
        var profiles = new ArrayList<String>();
        var seen = new LinkedHashSet<Path>();
        var top = module;
        for (var next = Optional.of(new Step(module, ""));
                next.isPresent() && seen.add(next.get().pom);
                next = aggregator(top)) {
            top = next.get().pom;
            if (!next.get().profile.isEmpty()) {
                profiles.add(0, next.get().profile);
            }
        }
        return new Chain(top, profiles);
    }

    /** An aggregator, and the profile without which it does not list the module; empty for none. */
    private record Step(Path pom, String profile) {}

    /**
     * The POM that lists {@code module}: above it, its parent, or beside it in a flat layout; the first that does. POMs
     * of the same repository are looked at. Those outside, and all where there is no repository, only when Maven has
     * loaded them or the project's own parents and modules lead to them: any other one may be a stranger's, and what it
     * lists would be loaded.
     */
    private Optional<Step> aggregator(Path module) {
        var found = aggregators.get(module);
        if (found == null) {
            found = candidates(module, Repository.of(module))
                    .filter(candidate -> !candidate.equals(module))
                    .flatMap(candidate -> step(candidate, module).stream())
                    .findFirst();
            aggregators.put(module, found);
        }
        return found;
    }

    private Stream<Path> candidates(Path module, Optional<Path> repository) {
        // Each is looked for only when those before it are not the one.
        return Stream.<Supplier<Stream<Path>>>of(
                        () -> above(module, repository),
                        () -> parents(module).stream(),
                        () -> beside(module, repository))
                .flatMap(Supplier::get)
                .distinct()
                .filter(Files::isRegularFile);
    }

    /** A module named by a file has its aggregator in the same folder. */
    private Stream<Path> above(Path module, Optional<Path> repository) {
        var folders = Stream.iterate(
                module.getParent(),
                folder -> folder != null && repository.map(folder::startsWith).orElse(true),
                Path::getParent);
        return folders.map(folder -> folder.resolve("pom.xml"))
                .filter(pom -> known.contains(pom) || repository.isPresent() && Repository.shared(pom, module));
    }

    private Set<Path> parents(Path module) {
        var parents = new LinkedHashSet<Path>();
        for (var parent = read.apply(module).localParent(read);
                parent.isPresent() && parents.add(parent.get().path()); ) {
            parent = parent.get().localParent(read);
        }
        return parents;
    }

    private Stream<Path> beside(Path module, Optional<Path> repository) {
        var around = module.getParent().getParent();
        if (repository.isEmpty()) {
            return known.stream().sorted();
        }
        if (around == null || !around.startsWith(repository.get())) {
            return Stream.empty();
        }
        // Only POMs that reach out of their own folder can list a module beside it, so the others need not be parsed.
        try (var folders = Files.list(around)) {
            return folders
                    .map(folder -> folder.resolve("pom.xml"))
                    .filter(pom -> BoundedFile.canRead(pom) && Files.isReadable(pom) && Repository.shared(pom, module))
                    .filter(pom -> text(pom).contains("../" + module.getParent().getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static String text(Path file) {
        try {
            return new String(BoundedFile.bytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies above by chance need not be a POM that can be read, unless it seems to list the module. */
    private Optional<Step> step(Path candidate, Path module) {
        try {
            return step(read.apply(candidate), module);
        } catch (DockerfileGenException e) {
            if (text(candidate).contains(String.valueOf(module.getParent().getFileName()))) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * The step up to a POM, if it lists the module; the profile that does so counts when nothing else switches it on.
     */
    private static Optional<Step> step(PomFile pom, Path module) {
        var ids = pom.modules().stream()
                .filter(candidate -> candidate.pom().equals(module))
                .map(PomFile.Module::profile)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var byItself = ids.contains("")
                || pom.project().all("profiles/profile").stream()
                        .filter(profile -> ids.contains(profile.text("id").orElse("default")))
                        .anyMatch(profile -> new Activation(profile).byItself());
        return Optional.of(new Step(pom.path(), byItself ? "" : ids.get(0)));
    }
}
