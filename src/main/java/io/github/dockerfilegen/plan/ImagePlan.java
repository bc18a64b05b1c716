package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * One image that the Dockerfile can make.
 *
 * @param layersStage the stage that takes the application apart; none where the builder stage does that too
 * @param application how the application is taken apart and laid out
 * @param runtime the stage that becomes the image
 */
public record ImagePlan(List<PlainWord> layersStage, ApplicationStage application, RuntimeStage runtime) {

    public ImagePlan {
        layersStage = List.copyOf(layersStage);
    }
}
