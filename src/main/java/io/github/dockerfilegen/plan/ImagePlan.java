package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * One image that the Dockerfile can build.
 *
 * @param layersStage the stage that splits the application into layers; none if the build stage does that
 * @param application how the application is split into layers and copied
 * @param runtime the final stage
 */
public record ImagePlan(List<PlainWord> layersStage, ApplicationStage application, RuntimeStage runtime) {

    public ImagePlan {
        layersStage = List.copyOf(layersStage);
    }
}
