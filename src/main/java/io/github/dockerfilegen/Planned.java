package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.GeneratedFile;
import java.util.List;
import java.util.Optional;

/**
 * Files that are decided and not yet text: the outcome of the second step.
 *
 * @param settings what holds for the files as a whole
 * @param reactor the POMs that Maven loads together
 * @param files the files, in the order in which they are named to the user
 * @param decisions what was decided, and why
 * @param imageName a name for the image; empty when a bake file names the images
 * @param command what the headers say how to generate the files again
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
}
