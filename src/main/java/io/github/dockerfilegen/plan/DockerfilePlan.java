package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import java.util.List;

/**
 * What the Dockerfile says; the templates' data model.
 *
 * @param syntax the frontend image; none or one
 * @param builder the stage that compiles
 * @param application how the application is taken apart and laid out
 * @param runtime the stage that becomes the image
 */
public record DockerfilePlan(List<ImageReference> syntax, BuilderStage builder, ApplicationLayout application, RuntimeStage runtime) {

    public DockerfilePlan {
        syntax = List.copyOf(syntax);
    }
}
