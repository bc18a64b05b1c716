package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * How an application is taken apart in the builder stage and laid out in the image.
 *
 * @param template the template under {@code application/} that fills {@code /layers}
 * @param unpacking what this template reads besides the artifact
 * @param artifact the file that the build makes
 * @param layers what goes into the runtime stage, the most stable first
 * @param directory the runtime stage's working directory
 */
public record ApplicationStage(
        PlainWord template, Unpacking unpacking, Artifact artifact, List<LayerCopy> layers, PlainWord directory) {

    public ApplicationStage {
        layers = List.copyOf(layers);
    }
}
