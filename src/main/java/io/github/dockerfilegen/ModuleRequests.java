package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.LoadedModule;
import java.util.Optional;

/** The request for each module of a reactor, by the module's own configuration of this plugin. */
@FunctionalInterface
public interface ModuleRequests {

    /**
     * The request of a module; empty where the module skips the goal.
     *
     * @param module a module that the request's {@code modules} have loaded
     * @throws io.github.dockerfilegen.model.DockerfileGenException when its configuration is invalid; the message names
     *     its POM
     */
    Optional<GenerationRequest> of(LoadedModule module);

    /**
     * The request of a module whose own settings cannot be applied together with what was taken over from the
     * configuration of other plugins: the same without that.
     *
     * @param reason what cannot be applied, for the user
     * @return empty where nothing was taken over
     */
    default Optional<GenerationRequest> withoutImports(LoadedModule module, String reason) {
        return Optional.empty();
    }
}
