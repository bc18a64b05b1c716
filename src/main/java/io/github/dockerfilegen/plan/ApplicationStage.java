package io.github.dockerfilegen.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an application is taken apart in the builder stage and laid out in the image.
 *
 * @param template the template under {@code application/} that fills {@code /layers}
 * @param artifact the file that the build makes
 * @param layers what goes into the runtime stage, the most stable first
 * @param directory the runtime stage's working directory
 * @param parameters what only this template needs
 */
public record ApplicationStage(
        String template,
        Artifact artifact,
        List<LayerCopy> layers,
        String directory,
        SortedMap<String, String> parameters) {

    public ApplicationStage {
        layers = List.copyOf(layers);
        parameters = new TreeMap<>(parameters);
    }
}
