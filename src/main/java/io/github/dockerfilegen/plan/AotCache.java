package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ExecForm;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * A cache of loaded classes, and the stages that make it and bring it into the image.
 *
 * @param stage the final stage, which adds the cache to the stage before
 * @param training the stage that starts the application once
 * @param written the cache in the training's stage, an absolute path
 * @param file the cache in the image, an absolute path
 * @param layers what the image copies from the build stage, a shell word each; the JVM compares the times of the files,
 *     which an export can change unless they are old
 * @param sources the name of the class that asks the application and stops it, see {@link Program}; none for an
 *     application that ends by itself
 * @param env environment variables of the training, {@code NAME="value"}
 * @param command starts the application so that the JVM writes the cache at its end
 */
public record AotCache(
        PlainWord stage,
        PlainWord training,
        PlainWord written,
        PlainWord file,
        List<ShellText> layers,
        List<PlainWord> sources,
        List<DockerText> env,
        ExecForm command) {

    public AotCache {
        layers = List.copyOf(layers);
        sources = List.copyOf(sources);
        env = List.copyOf(env);
    }
}
