package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.GenerationResult.Done;
import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.model.FileLayout;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the project's Dockerfile and its ignore file beside the POM. Needs neither compiled classes nor a network.
 * Never overwrites a file that was edited by hand or written by another tool, unless {@code force} is set.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractDockerfileMojo {

    /**
     * Shows the files without writing them. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * Overwrites files that were edited by hand or that this plugin did not write, and keeps what was there beside
     * them, as {@code Dockerfile.bak}. Off by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.force", defaultValue = "false")
    boolean force;

    private Optional<HandWritten> handWritten = Optional.empty();

    @Override
    Optional<ImportedSettings> replaced(SharedState shared) {
        var common = shared.generator()
                .sharedFolder(ProjectInput.of(project, session.getRequest()), FileLayout.parse(layout));
        handWritten = common.map(folder -> HandWritten.ofSeveral(folder, dockerfile))
                .orElseGet(() -> HandWritten.of(project.getBasedir().toPath(), dockerfile));
        return handWritten
                .filter(found -> force)
                .map(HandWritten::settings)
                .filter(settings -> !settings.configuration().children().isEmpty());
    }

    @Override
    void run(SharedState shared, GenerationRequest request) throws MojoFailureException {
        var result = shared.generator().generate(request);
        shared.generator().leftOvers(request, result).forEach(warning -> getLog().warn(warning.toString()));
        if (result instanceof NothingToDo nothing) {
            log(nothing);
        } else if (result instanceof Done done) {
            getLog().info("Nothing to do for " + project.getArtifactId()
                    + ": the applications of the reactor share "
                    + done.dockerfile().toString().replace(File.separatorChar, '/')
                    + ", which this Maven run has already processed.");
        } else {
            handWritten.ifPresent(found -> found.log((Generated) result, getLog()));
            new GenerationReport(getLog(), dryRun).log((Generated) result);
            handWritten.filter(found -> !dryRun).ifPresent(found -> found.keep((Generated) result, getLog()));
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
