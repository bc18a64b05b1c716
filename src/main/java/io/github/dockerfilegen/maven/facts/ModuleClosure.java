package io.github.dockerfilegen.maven.facts;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.ModuleLoader;
import io.github.dockerfilegen.maven.inputs.BuildOrder;
import io.github.dockerfilegen.maven.inputs.BuildOutputLinks;
import io.github.dockerfilegen.maven.inputs.ForeignOutputs;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;

/**
 * Finds the modules that Maven builds together with one: those that {@code --also-make} adds, by the rules of Maven's
 * own ProjectSorter (parents, dependencies of every scope, plugins with their dependencies, extensions), and those
 * whose files it reads without naming them.
 */
final class ModuleClosure {

    private static final Set<String> TEST_TYPES = Set.of("test-jar");
    private static final Set<String> TEST_CLASSIFIERS = Set.of("tests", "test-sources");

    private final Reactor reactor;
    private final Map<String, List<Reactor.Module>> byArtifactId;
    private final Map<Path, Reactor.Module> byPom;
    private final BuildOutputLinks ties;
    private final ForeignOutputs foreign;

    ModuleClosure(Reactor reactor, ReactorFacts shared) {
        this.reactor = reactor;
        this.byArtifactId = reactor.modules().stream().collect(Collectors.groupingBy(Reactor.Module::artifactId));
        this.byPom = reactor.modules().stream().collect(Collectors.toMap(Reactor.Module::pom, module -> module));
        this.ties = new BuildOutputLinks(reactor, shared.outputs());
        this.foreign = shared.foreign();
    }

    /**
     * The closure of a module.
     *
     * @param needed the other modules, sorted by path
     * @param byFile those among them that no dependency leads to, so that they must be named
     * @param tests whether one of all these needs what another one makes of its tests
     * @param notes where Maven may build a module after the one that reads its output
     */
    record Result(List<LoadedModule> needed, List<Path> byFile, boolean tests, List<Decision> notes) {

        static final Result NONE = new Result(List.of(), List.of(), false, List.of());
    }

    Result of(LoadedModule module, ModuleLoader loader) {
        var found = new LinkedHashMap<Path, LoadedModule>();
        found.put(module.pom(), module);
        var byFile = new TreeSet<Path>();
        var order = new BuildOrder(reactor);
        Collection<LoadedModule> fresh = List.of(module);
        while (!fresh.isEmpty()) {
            var next = new TreeSet<Path>();
            for (var input : fresh) {
                var needs = needs(input);
                next.addAll(needs);
                var tied = new TreeSet<>(ties.of(input));
                tied.addAll(foreign.of(
                        input,
                        loader,
                        writer ->
                                !needs.contains(writer.pom()) && !needs(writer).contains(input.pom())));
                order.add(input.pom(), needs, tied);
                tied.stream()
                        .filter(pom -> !next.contains(pom) && !found.containsKey(pom))
                        .forEach(byFile::add);
                next.addAll(tied);
            }
            next.removeAll(found.keySet());
            fresh = next.isEmpty() ? List.of() : loader.load(next, reactor.profiles());
            fresh.forEach(input -> found.put(input.pom(), input));
        }
        var tests = found.values().stream().anyMatch(this::needsTests);
        found.remove(module.pom());
        return new Result(
                found.values().stream()
                        .sorted((a, b) -> a.pom().compareTo(b.pom()))
                        .toList(),
                new ArrayList<>(byFile),
                tests,
                order.notes());
    }

    private Set<Path> needs(LoadedModule input) {
        var model = input.effective();
        var keys = Stream.of(
                        model.getDependencies().stream().map(ModuleClosure::key),
                        plugins(model).map(Plugin::getKey),
                        plugins(model)
                                .flatMap(plugin -> plugin.getDependencies().stream())
                                .map(ModuleClosure::key),
                        model.getBuild().getExtensions().stream()
                                .map(extension -> extension.getGroupId() + ":" + extension.getArtifactId()))
                .flatMap(names -> names);
        var poms = keys.flatMap(this::module).collect(Collectors.toCollection(TreeSet::new));
        byPom.get(input.pom()).parent().filter(byPom::containsKey).ifPresent(poms::add);
        return poms;
    }

    private static Stream<Plugin> plugins(Model model) {
        return model.getBuild().getPlugins().stream();
    }

    private static String key(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    /** The module of that name; a group id that only Maven can work out matches any. */
    private Stream<Path> module(String key) {
        var colon = key.indexOf(':');
        return byArtifactId.getOrDefault(key.substring(colon + 1), List.of()).stream()
                .filter(module -> module.groupId().equals(key.substring(0, colon))
                        || module.groupId().isEmpty()
                        || module.groupId().contains("${"))
                .map(Reactor.Module::pom);
    }

    private boolean needsTests(LoadedModule input) {
        return input.effective().getDependencies().stream()
                .filter(dependency -> TEST_TYPES.contains(Objects.requireNonNullElse(dependency.getType(), ""))
                        || TEST_CLASSIFIERS.contains(Objects.requireNonNullElse(dependency.getClassifier(), "")))
                .anyMatch(dependency -> module(key(dependency)).findAny().isPresent());
    }
}
