package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The build stage, and the stages before it.
 *
 * @param template the template under {@code builder/}: {@code mount} or {@code layer}
 * @param platform the name of the variable with the platform of the build stage, {@code BUILDPLATFORM}; none for the
 *     target platform
 * @param image the build image
 * @param machineCode what a build of machine code needs besides; none for a jar; none or one
 * @param toolchains the lines of Maven's {@code toolchains.xml}, as shell words; none if the build needs no such file
 * @param env environment variables of Maven's, {@code NAME="value"}
 * @param sources copies everything that the build reads
 * @param caches cache mounts besides Maven's local repository
 * @param preparation shell commands that prepare the project's files for Maven; usually none
 * @param bases the stage that completes the build image; none or one
 * @param args build arguments with their defaults, {@code NAME="value"}
 * @param before the user's commands to run before Maven
 * @param command Maven's command line, in lines that backslashes have to join
 * @param after the user's commands to run behind Maven
 * @param alone how Maven runs outside the project
 * @param warmUp the stages that create the dependency layer; none with a cache mount
 */
public record BuilderStage(
        PlainWord template,
        List<PlainWord> platform,
        ImageReference image,
        List<MachineCodeTools> machineCode,
        List<ShellText> toolchains,
        List<DockerText> env,
        List<CopyInstruction> sources,
        List<CacheMount> caches,
        List<ShellText> preparation,
        List<BuilderBase> bases,
        List<DockerText> args,
        List<ShellText> before,
        List<ShellText> command,
        List<ShellText> after,
        StandaloneMaven alone,
        List<WarmUp> warmUp) {

    /**
     * A cache mount: a directory on the builder, shared between builds.
     *
     * @param id the mount's id, shared by every Dockerfile of the builder
     * @param target an absolute path
     */
    public record CacheMount(PlainWord id, PlainWord target) {

        public CacheMount(String id, String target) {
            this(new PlainWord(id), new PlainWord(target));
        }
    }

    /**
     * What makes machine code.
     *
     * @param maven the image that Maven is copied from, since images with {@code native-image} have none; none where
     *     the project's wrapper provides it; none or one
     * @param options the options of {@code native-image}, {@code NAME="value"}
     */
    public record MachineCodeTools(List<ImageReference> maven, DockerText options) {

        public MachineCodeTools {
            maven = List.copyOf(maven);
        }
    }

    public BuilderStage {
        platform = List.copyOf(platform);
        machineCode = List.copyOf(machineCode);
        toolchains = List.copyOf(toolchains);
        env = List.copyOf(env);
        sources = List.copyOf(sources);
        caches = List.copyOf(caches);
        preparation = List.copyOf(preparation);
        bases = List.copyOf(bases);
        args = List.copyOf(args);
        before = List.copyOf(before);
        command = List.copyOf(command);
        after = List.copyOf(after);
        warmUp = List.copyOf(warmUp);
    }
}
