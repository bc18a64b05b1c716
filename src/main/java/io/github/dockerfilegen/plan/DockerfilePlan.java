package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import java.util.List;

/**
 * The content of the Dockerfile: its stages in their order.
 *
 * @param syntax the image of the Dockerfile frontend; none or one
 * @param builder the build stage
 * @param probe the stage that compiles the health check client; none or one
 * @param images the images that the file can build, each with its own final stage; one per application
 */
public record DockerfilePlan(
        List<ImageReference> syntax, BuilderStage builder, List<ProbeStage> probe, List<ImagePlan> images)
        implements FileModel {

    public DockerfilePlan {
        syntax = List.copyOf(syntax);
        probe = List.copyOf(probe);
        images = List.copyOf(images);
    }

    @Override
    public String template() {
        return "Dockerfile.ftl";
    }

    @Override
    public String fileName(String dockerfile, boolean atRoot) {
        return dockerfile;
    }
}
