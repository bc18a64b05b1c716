package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of a request. */
public sealed interface GenerationResult {

    /**
     * Files were written, or would be in a dry run.
     *
     * @param decisions what was decided, and why
     * @param files every file with what became of it
     * @param refusals for each refused file why; when there is one, no file was touched
     * @param imageName a name for the image; empty when a bake file names the images
     * @param context the build context, an absolute path
     */
    record Generated(
            List<Decision> decisions,
            Map<RenderedFile, WriteOutcome> files,
            List<String> refusals,
            Optional<String> imageName,
            Path context)
            implements GenerationResult {}

    /**
     * There is nothing to generate.
     *
     * @param reason what the project is instead, and what to set if that is wrong
     * @param likely whether signs say that it is an application, so that the user should look
     */
    record NothingToDo(String reason, boolean likely) implements GenerationResult {

        /** What nothing calls an application. */
        public NothingToDo(String reason) {
            this(reason, false);
        }
    }

    /**
     * This run of Maven has taken care of the file that the applications of the reactor share.
     *
     * @param dockerfile its path, relative to the module's folder
     */
    record Done(Path dockerfile) implements GenerationResult {}
}
