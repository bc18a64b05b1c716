package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * The stage that compiles the health check client, for images without one.
 *
 * @param platform the name of the variable with the platform to run on; none for the target platform
 * @param image the build image, which has a JDK
 * @param release the Java feature version to compile for, if the JDK is newer; none or one
 * @param programs the sources, one class each
 * @param env the image that provides {@code env} for the target platform, for images without it; none or one
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
