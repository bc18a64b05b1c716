package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.output.GeneratedFiles;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.plan.IgnorePlan;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the files that this plugin generated once and that nothing keeps up to date any more. They are never deleted. */
final class LeftOvers {

    private final Set<Path> searched = ConcurrentHashMap.newKeySet();

    /** The warnings for what lies beside the project, and once in a run for the folders that are no modules any more. */
    List<Decision> of(GenerationRequest request, ModuleFacts facts, Reactor reactor, GenerationResult result) {
        var warnings = new ArrayList<Decision>();
        var shared = request.layout() == FileLayout.SHARED && reactor.isReactor();
        var folder = request.input().basedir();
        if (result instanceof Generated generated) {
            var written = generated.files().keySet().stream()
                    .map(RenderedFile::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            var beside = new TreeSet<>(GeneratedFiles.in(written.first().getParent()));
            beside.removeAll(written);
            if (!shared) {
                names(facts, request.dockerfile())
                        .forEach(name -> beside.removeAll(files(folder, name, folder.equals(reactor.root()))));
            }
            warn(
                    warnings,
                    reactor,
                    beside,
                    "this plugin generated them under another <dockerfile> or <layout>; delete them if nothing uses them");
        } else if (!shared && !sharesFolder(request, reactor)) {
            warn(
                    warnings,
                    reactor,
                    GeneratedFiles.in(folder),
                    "this plugin generated them, but there is no application any more; delete them");
        }
        if (reactor.isReactor() && searched.add(reactor.root())) {
            var below = new TreeSet<>(GeneratedFiles.below(reactor.root()));
            below.removeIf(file -> isListed(file, reactor, request));
            warn(
                    warnings,
                    reactor,
                    below,
                    shared
                            ? "this plugin generated them with <layout> module, and the shared Dockerfile replaces them; delete them"
                            : "this plugin generated them, but their folder is no longer a module; delete them");
        }
        return warnings;
    }

    /** Modules speak for themselves where each has a Dockerfile; those of a profile that is not active now are none of this run's. */
    private static boolean isListed(Path file, Reactor reactor, GenerationRequest request) {
        return reactor.unloaded().stream().anyMatch(pom -> file.startsWith(pom.getParent()))
                || reactor.modules().stream()
                        .anyMatch(module -> file.getParent().equals(module.pom().getParent())
                                && hasOwnFile(module, reactor, request));
    }

    private static boolean hasOwnFile(Reactor.Module module, Reactor reactor, GenerationRequest request) {
        return request.layout() != FileLayout.SHARED
                || request.modules().load(List.of(module.pom()), reactor.profiles()).stream()
                        .allMatch(input -> request.requests()
                                .of(input)
                                .filter(own -> own.layout() == FileLayout.SHARED)
                                .isEmpty());
    }

    /** Modules may share a folder, and the files in it may be the other one's. */
    private static boolean sharesFolder(GenerationRequest request, Reactor reactor) {
        return reactor.modules().stream()
                        .filter(module ->
                                module.pom().getParent().equals(request.input().basedir()))
                        .count()
                > 1;
    }

    /** The names that this run and the other executions of the POM give the Dockerfile. */
    private static Set<String> names(ModuleFacts facts, String dockerfile) {
        return Stream.concat(
                        Stream.of(dockerfile),
                        facts.plugin("dockerfile-gen-maven-plugin").stream()
                                .flatMap((BuildPlugin plugin) ->
                                        plugin.executions().stream().filter(execution -> !execution.off()))
                                .map(execution ->
                                        execution.settings().text("dockerfile").orElse("Dockerfile")))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder, String name, boolean atRoot) {
        return List.of(folder.resolve(name), folder.resolve(IgnorePlan.nameFor(name, atRoot)));
    }

    private static void warn(List<Decision> warnings, Reactor reactor, Collection<Path> files, String because) {
        if (!files.isEmpty()) {
            warnings.add(Decision.warning(
                    "left over: "
                            + files.stream()
                                    .map(file -> reactor.root()
                                            .relativize(file)
                                            .toString()
                                            .replace(File.separatorChar, '/'))
                                    .collect(Collectors.joining(", ")),
                    because));
        }
    }
}
