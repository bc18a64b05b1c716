package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * How the build stage splits an application into layers, and where the image contains them.
 *
 * @param template the template under {@code application/} that fills {@code /layers}, without its extension
 * @param unpacking the values that this template reads besides the artifact
 * @param artifact the file that the build creates
 * @param layers the copies into the runtime stage, the least frequently changed first
 * @param directory the runtime stage's working directory, an absolute path
 */
public record ApplicationStage(
        PlainWord template, Unpacking unpacking, Artifact artifact, List<LayerCopy> layers, PlainWord directory) {

    public ApplicationStage {
        layers = List.copyOf(layers);
    }
}
