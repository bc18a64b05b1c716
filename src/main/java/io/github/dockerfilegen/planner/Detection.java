package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.ProjectFacts;

/** Whether a project is an application. */
public sealed interface Detection permits Detection.Found, Plan.NoApplication {

    /**
     * It is one.
     *
     * @param facts what is true about the build of the application
     * @param application how it is built, laid out and started
     */
    record Found(ProjectFacts facts, Application application) implements Detection {}
}
