package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.planner.Detection;

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
     * @param found the application, and the facts about its build
     */
    record Module(GenerationRequest request, Reactor reactor, Detection.Found found) implements Detected {}

    /**
     * The applications of a reactor that share a Dockerfile.
     *
     * @param request what was asked for
     * @param reactor the POMs that Maven loads together
     * @param applications the applications, at least one
     */
    record Shared(GenerationRequest request, Reactor reactor, SharedApplications applications) implements Detected {}
}
