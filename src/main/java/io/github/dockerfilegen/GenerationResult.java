package io.github.dockerfilegen;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of a {@link GenerationRequest}. */
public sealed interface GenerationResult {

    /**
     * Files were written, or would be in a dry run.
     *
     * @param decisions all decisions, with their reasons
     * @param files every file with its outcome
     * @param refusals the reason for each refused file; if there is one, no file was written
     * @param edits the refused files that were edited after they were generated, beside what would be written
     * @param imageName a name for the image; empty when a bake file names the images
     * @param context the build context, an absolute path
     */
    record Generated(
            List<Decision> decisions,
            Map<RenderedFile, WriteOutcome> files,
            List<String> refusals,
            List<CheckedFile> edits,
            Optional<String> imageName,
            Path context)
            implements GenerationResult {}

    /**
     * There is nothing to generate.
     *
     * @param reason why the project is not an application, and the setting to change if it is one
     * @param likely whether the project looks like an application, so that this deserves a warning
     */
    record NothingToDo(String reason, boolean likely) implements GenerationResult {

        /** For a project that does not look like an application. */
        public NothingToDo(String reason) {
            this(reason, false);
        }
    }

    /**
     * This run of Maven has already processed the Dockerfile that the applications of the reactor share.
     *
     * @param dockerfile its path, relative to the module's folder
     */
    record Done(Path dockerfile) implements GenerationResult {}
}
