package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A {@code HEALTHCHECK}.
 *
 * @param sources the name of the class that the command runs, see {@link Program}; none if the image contains a client
 * @param program the files to copy into the image for the command; none if the image contains them
 * @param interval the time between two checks, with its unit
 * @param timeout the longest time for a response, with its unit
 * @param startPeriod the time in which failures do not count, with its unit; the first success ends it
 * @param command the command, whose exit code is 0 if the application is healthy
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
