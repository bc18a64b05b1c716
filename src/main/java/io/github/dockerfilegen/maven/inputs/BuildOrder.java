package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Warns if neither a dependency nor the order of modules makes Maven build a module before the one that reads its
 * output.
 */
public final class BuildOrder {

    private final Reactor reactor;
    private final List<Path> listed;
    private final Map<Path, Set<Path>> needs = new TreeMap<>();
    private final Map<Path, Set<Path>> ties = new TreeMap<>();

    public BuildOrder(Reactor reactor) {
        this.reactor = reactor;
        this.listed = reactor.modules().stream().map(Reactor.Module::pom).toList();
    }

    /**
     * Remembers a module.
     *
     * @param needed the modules that it depends on, as Maven knows
     * @param tied the modules whose output it reads by its path
     */
    public void add(Path pom, Set<Path> needed, Set<Path> tied) {
        needs.put(pom, Set.copyOf(needed));
        ties.put(pom, Set.copyOf(tied));
    }

    /** A warning for each module that is listed after one that reads its output, sorted. */
    public List<Decision> notes() {
        return ties.entrySet().stream()
                .flatMap(tie -> tie.getValue().stream()
                        .sorted()
                        .filter(owner ->
                                listed.indexOf(owner) > listed.indexOf(tie.getKey()) && !reaches(tie.getKey(), owner))
                        .map(owner -> warning(tie.getKey(), owner)))
                .toList();
    }

    /** A parent and a dependency are built first, and what they need as well. */
    private boolean reaches(Path from, Path to) {
        var seen = new HashSet<Path>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            needs.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen.contains(to);
    }

    private Decision warning(Path reader, Path owner) {
        return Decision.warning(
                "the image may not build",
                folder(reader) + " reads build output of " + folder(owner) + ", but Maven builds "
                        + folder(owner) + " later. List it first in <modules>, or make it a dependency of "
                        + folder(reader));
    }

    private String folder(Path pom) {
        return Stream.of(reactor.root().relativize(pom.getParent()).toString().replace('\\', '/'))
                .map(name -> name.isEmpty() ? "the root module" : name)
                .findFirst()
                .orElseThrow();
    }
}
