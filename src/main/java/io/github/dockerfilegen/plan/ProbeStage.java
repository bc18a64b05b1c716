package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import java.util.List;

/**
 * The stage that compiles the programs that ask for the application's health, where an image has nothing that can.
 *
 * @param platform the platform to run on; none for the image's
 * @param image an image with a JDK
 * @param options javac's options, each followed by a blank
 * @param programs their sources, a class each
 * @param env the image, of the platform that the application runs on, whose {@code env} starts them in images that have none; at most one
 */
public record ProbeStage(
        List<String> platform, ImageReference image, String options, List<Program> programs, List<ImageReference> env) {

    public ProbeStage {
        platform = List.copyOf(platform);
        programs = List.copyOf(programs);
        env = List.copyOf(env);
    }
}
