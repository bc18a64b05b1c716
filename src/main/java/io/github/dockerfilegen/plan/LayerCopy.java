package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import java.util.List;

/**
 * A {@code COPY --from} into the runtime stage.
 *
 * @param stage the stage that holds the files
 * @param arguments source and destination as they stand in a Dockerfile
 */
public record LayerCopy(String stage, String arguments) {

    /** What the builder stage put under {@code /layers}, to a folder relative to the working directory. */
    static LayerCopy ofLayer(String layer, String destination) {
        return new LayerCopy("build", CopyInstruction.arguments(List.of("/layers/" + layer + "/", destination)));
    }
}
