package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import java.util.List;

/**
 * What the Dockerfile says; the templates' data model.
 *
 * @param syntax the frontend image; none or one
 * @param builder the stage that compiles
 * @param probe the stage that compiles the health check's program; none or one
 * @param images the images that the file can make, each with a last stage of its own
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
