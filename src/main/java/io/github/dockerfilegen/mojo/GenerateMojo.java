package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.GenerationResult.Done;
import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the project's Dockerfile and the ignore file that belongs to it, beside the POM. Needs nothing compiled and no
 * network; a file that was edited by hand or comes from elsewhere is never overwritten without {@code force}.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractDockerfileMojo {

    /**
     * Decides and renders, shows the result, and writes nothing. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * Overwrites files that were edited by hand or that this plugin did not write. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.force", defaultValue = "false")
    boolean force;

    @Override
    void run(SharedState shared, GenerationRequest request) throws MojoFailureException {
        var result = shared.generator().generate(request);
        shared.generator().leftOvers(request, result).forEach(warning -> getLog().warn(warning.toString()));
        if (result instanceof NothingToDo nothing) {
            log(nothing);
        } else if (result instanceof Done done) {
            getLog().info("Nothing left to do for " + project.getArtifactId()
                    + ": the applications of the reactor share "
                    + done.dockerfile().toString().replace(File.separatorChar, '/')
                    + ", which this run of Maven has dealt with.");
        } else {
            new GenerationReport(getLog(), dryRun).log((Generated) result);
        }
        shared.generator().notLoaded(request).forEach(getLog()::info);
    }

    private void log(NothingToDo nothing) {
        var line = "No Dockerfile for " + project.getArtifactId() + ": " + nothing.reason() + ".";
        if (nothing.likely()) {
            getLog().warn(line);
        } else {
            getLog().info(line);
        }
    }

    @Override
    boolean force() {
        return force;
    }

    @Override
    boolean dryRun() {
        return dryRun;
    }
}
