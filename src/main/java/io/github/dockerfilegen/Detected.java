package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.planner.Detection;

/** The result of the first step, detection: the applications to generate files for. */
public sealed interface Detected {

    /** The request that was detected for. */
    GenerationRequest request();

    /**
     * No application.
     *
     * @param request the request that was detected for
     * @param result the reason, for the log
     */
    record Nothing(GenerationRequest request, GenerationResult result) implements Detected {}

    /**
     * A module that is an application.
     *
     * @param request the request that was detected for
     * @param reactor the POMs that Maven loads together
     * @param found the application, and the facts about its build
     */
    record Module(GenerationRequest request, Reactor reactor, Detection.Found found) implements Detected {}

    /**
     * The applications of a reactor that share a Dockerfile.
     *
     * @param request the request that was detected for
     * @param reactor the POMs that Maven loads together
     * @param applications the applications, at least one
     */
    record Shared(GenerationRequest request, Reactor reactor, SharedApplications applications) implements Detected {}
}
