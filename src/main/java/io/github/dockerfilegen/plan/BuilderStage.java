package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.ImageReference;
import java.util.List;

/**
 * The stage that compiles.
 *
 * @param template the template under {@code builder/}
 * @param platform the platform to build on, where that is not the image's; none or one
 * @param image the image to build on
 * @param descriptors what Maven needs to load the project and resolve its dependencies
 * @param sources everything else that the build reads
 * @param caches cache mounts besides the local repository
 * @param preparation a shell command to run before Maven; at most one
 * @param placeholders what stands in for the sources while dependencies are fetched into a layer
 * @param outputs what a build writes into the stage, as words of the shell
 * @param warmUp Maven's command line over the placeholders; none without them
 * @param fallback Maven's command line when the placeholders do not build
 * @param command Maven's command line, broken into lines
 */
public record BuilderStage(
        String template,
        List<String> platform,
        ImageReference image,
        List<CopyInstruction> descriptors,
        List<CopyInstruction> sources,
        List<CacheMount> caches,
        List<String> preparation,
        List<Placeholder> placeholders,
        List<String> outputs,
        List<String> warmUp,
        List<String> fallback,
        List<String> command) {

    /**
     * A directory that only lives on the builder, shared between builds.
     *
     * @param id the mount's id, shared by every Dockerfile of the builder
     * @param target an absolute path
     */
    public record CacheMount(String id, String target) {}

    /**
     * A source file that makes every plugin do its work, so that what plugins fetch while they run is fetched too.
     *
     * @param folder the folder it lies in, as a word of the shell
     * @param file its name in that folder
     * @param content one line, as a word of the shell
     */
    public record Placeholder(String folder, String file, String content) {}

    public BuilderStage {
        platform = List.copyOf(platform);
        descriptors = List.copyOf(descriptors);
        sources = List.copyOf(sources);
        caches = List.copyOf(caches);
        preparation = List.copyOf(preparation);
        placeholders = List.copyOf(placeholders);
        outputs = List.copyOf(outputs);
        warmUp = List.copyOf(warmUp);
        fallback = List.copyOf(fallback);
        command = List.copyOf(command);
    }
}
