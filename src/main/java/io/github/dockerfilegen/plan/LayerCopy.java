package io.github.dockerfilegen.plan;

/**
 * A {@code COPY --from} into the runtime stage.
 *
 * @param stage the stage that holds the files
 * @param source an absolute path in that stage
 * @param destination relative to the working directory, or absolute
 */
public record LayerCopy(String stage, String source, String destination) {

    /** What the builder stage put under {@code /layers}. */
    static LayerCopy ofLayer(String layer, String destination) {
        return new LayerCopy("build", "/layers/" + layer + "/", destination);
    }
}
