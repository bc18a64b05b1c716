package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A {@code HEALTHCHECK}.
 *
 * @param sources the class that has to be compiled for it; none where the image has what asks
 * @param program what has to be copied into the image so that the command runs; none where the image has it
 * @param interval how often, with its unit
 * @param timeout how long an answer may take, with its unit
 * @param startPeriod how long failures do not count, with its unit; a check that succeeds ends it
 * @param command what tells by its exit code whether the application is well
 */
public record Healthcheck(
        List<PlainWord> sources,
        List<LayerCopy> program,
        PlainWord interval,
        PlainWord timeout,
        PlainWord startPeriod,
        ExecForm command) {

    public Healthcheck {
        sources = List.copyOf(sources);
        program = List.copyOf(program);
    }
}
