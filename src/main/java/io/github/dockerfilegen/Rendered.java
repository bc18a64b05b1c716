package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.RenderedFile;
import java.util.List;

/**
 * Files as text, with their headers: the outcome of the third step.
 *
 * @param plan what they were made of
 * @param files the files, in the plan's order
 * @param decisions what was decided up to here, and why
 */
public record Rendered(Planned plan, List<RenderedFile> files, List<Decision> decisions) {

    public Rendered {
        files = List.copyOf(files);
        decisions = List.copyOf(decisions);
    }
}
