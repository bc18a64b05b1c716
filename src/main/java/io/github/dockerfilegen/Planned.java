package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.GeneratedFile;
import java.util.List;
import java.util.Optional;

/**
 * The result of the second step, planning: the content of every file, not yet rendered.
 *
 * @param settings the settings that apply to all files
 * @param reactor the POMs that Maven loads together
 * @param files the files, in the order of the log
 * @param decisions all decisions, with their reasons
 * @param imageName a name for the image; empty when a bake file names the images
 * @param command the command in the headers that generates the files again
 */
public record Planned(
        GenerationRequest settings,
        Reactor reactor,
        List<GeneratedFile> files,
        List<Decision> decisions,
        Optional<String> imageName,
        String command) {

    public Planned {
        files = List.copyOf(files);
        decisions = List.copyOf(decisions);
    }

    /**
     * The decisions as a file keeps them, a line each. Warnings are for the log alone, and so is what names a folder of
     * this machine: the same project gives the same file everywhere.
     */
    List<String> reasons() {
        var root = reactor.root().toString();
        return decisions.stream()
                .filter(decision -> !decision.warning())
                .map(Decision::line)
                .filter(line -> root.length() < 2 || !line.contains(root))
                .distinct()
                .toList();
    }
}
