package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ExecForm;
import java.util.List;

/**
 * A {@code HEALTHCHECK}.
 *
 * @param sources the class that has to be compiled for it; none where the image has what asks
 * @param program what has to be copied into the image so that the command runs; none where the image has it
 * @param options the instruction's options
 * @param command what tells by its exit code whether the application is well
 */
public record Healthcheck(List<String> sources, List<LayerCopy> program, String options, ExecForm command) {

    public Healthcheck {
        sources = List.copyOf(sources);
        program = List.copyOf(program);
    }
}
