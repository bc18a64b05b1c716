package io.github.dockerfilegen;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.ProjectFacts;

/** What there is to generate for: the outcome of the first step. */
public sealed interface Detected {

    /**
     * Nothing.
     *
     * @param result what to tell the user
     */
    record Nothing(GenerationResult result) implements Detected {}

    /**
     * A module that is an application.
     *
     * @param request what was asked for
     * @param reactor the POMs that Maven loads together
     * @param facts the facts about the module among those that it needs
     * @param application how it is built, laid out and started
     */
    record Module(GenerationRequest request, Reactor reactor, ProjectFacts facts, Application application)
            implements Detected {}

    /**
     * The applications of a reactor that share a Dockerfile.
     *
     * @param request what was asked for
     * @param reactor the POMs that Maven loads together
     * @param applications the applications, at least one
     */
    record Shared(GenerationRequest request, Reactor reactor, SharedApplications applications) implements Detected {}
}
