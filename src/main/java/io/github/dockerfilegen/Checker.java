package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.parts.PartLint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the files on disk with those that would be generated, and writes nothing. Looks once at a shared file. */
public final class Checker {

    private final DockerfileGenerator generator;
    private final LeftOvers leftOvers = new LeftOvers();
    private final Set<Path> shared = new HashSet<>();

    public Checker(DockerfileGenerator generator) {
        this.generator = generator;
    }

    /**
     * The files of one project, or those that the applications of its reactor share.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException for every problem that the user can solve
     */
    public synchronized Checked check(GenerationRequest request) {
        var reactor = generator.sharing(request).map(Reactor::pom);
        if (reactor.isPresent() && !shared.add(reactor.get())) {
            return Checked.NOTHING;
        }
        var detected = generator.detect(request);
        if (detected instanceof Detected.Nothing nothing) {
            var files = new ArrayList<CheckedFile>();
            return new Checked(files, leftOvers(request, List.of(), files, reason(nothing)), "", List.of());
        }
        var rendered = generator.render(generator.plan(detected));
        var files = new ArrayList<CheckedFile>();
        rendered.files().forEach(file -> {
            var checked = CheckedFile.of(file, rendered.plan().reactor().root());
            files.add(generator.rules().checked(rendered.plan(), checked));
        });
        var warnings = new ArrayList<>(PartLint.of(files.stream()
                .collect(Collectors.toMap(CheckedFile::path, file -> String.join("\n", file.generated())))));
        warnings.addAll(leftOvers(request, files.stream().map(CheckedFile::path).toList(), files, ""));
        return new Checked(
                files, warnings, rendered.plan().command(), rendered.plan().reasons());
    }

    private static String reason(Detected.Nothing nothing) {
        return nothing.result() instanceof NothingToDo none ? none.reason() : "";
    }

    /** Adds the files that nothing generates, and returns warnings about those that another call may have written. */
    private List<Decision> leftOvers(
            GenerationRequest request, List<Path> generated, List<CheckedFile> files, String none) {
        var found = generator.leftOvers(leftOvers, request, generated, none);
        found.stream()
                .filter(LeftOvers.Files::certain)
                .flatMap(group -> group.paths().stream())
                .map(path -> CheckedFile.leftOver(path, none))
                .forEach(files::add);
        var root = generator.root(request);
        return found.stream()
                .filter(group -> !group.certain())
                .map(group -> group.warning(root))
                .toList();
    }
}
