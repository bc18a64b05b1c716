package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.RenderedFile;
import java.util.List;

/**
 * The result of the third step, rendering: the files as text, with their headers.
 *
 * @param plan the plan that was rendered
 * @param files the files, in the plan's order
 * @param decisions all decisions up to this step, with their reasons
 */
public record Rendered(Planned plan, List<RenderedFile> files, List<Decision> decisions) {

    public Rendered {
        files = List.copyOf(files);
        decisions = List.copyOf(decisions);
    }
}
