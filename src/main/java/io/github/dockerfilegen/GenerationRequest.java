package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.ModuleLoader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.UserChoices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The input of {@link DockerfileGenerator}.
 *
 * @param input the project
 * @param modules loads the other modules of its reactor
 * @param requests the requests of the other modules, by their own configuration
 * @param layout whether applications of a reactor share one Dockerfile
 * @param choices what the user configured
 * @param dockerfile the Dockerfile's name, beside the POM, or at the root where it is shared
 * @param templates the user's template folder
 * @param force whether edited and foreign files are overwritten
 * @param dryRun whether nothing is written at all
 * @param command the command in the header that generates the file again
 * @param imports what was taken over from other tools, and what was not
 */
public record GenerationRequest(
        LoadedModule input,
        ModuleLoader modules,
        ModuleRequests requests,
        FileLayout layout,
        UserChoices choices,
        String dockerfile,
        Optional<Path> templates,
        boolean force,
        boolean dryRun,
        HeaderCommand command,
        List<Decision> imports) {

    public GenerationRequest {
        imports = List.copyOf(imports);
    }

    /** Whether the applications of the project's reactor share one Dockerfile. */
    boolean shares(Reactor reactor) {
        return layout == FileLayout.SHARED && reactor.isReactor();
    }
}
