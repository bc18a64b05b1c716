package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * The stage that compiles the programs that ask for the application's health, where an image has nothing that can.
 *
 * @param platform the platform to run on; none for the image's
 * @param image an image with a JDK
 * @param release the Java feature version to compile for, where the JDK's own is newer; none or one
 * @param programs their sources, a class each
 * @param env the image, of the platform that the application runs on, whose {@code env} starts them in images that have none; at most one
 */
public record ProbeStage(
        List<PlainWord> platform,
        ImageReference image,
        List<Integer> release,
        List<Program> programs,
        List<ImageReference> env) {

    public ProbeStage {
        platform = List.copyOf(platform);
        release = List.copyOf(release);
        programs = List.copyOf(programs);
        env = List.copyOf(env);
    }
}
