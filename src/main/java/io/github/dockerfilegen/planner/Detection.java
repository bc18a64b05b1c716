package io.github.dockerfilegen.planner;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.ProjectFacts;

/** Whether a project is an application. */
public sealed interface Detection permits Detection.Found, Plan.NoApplication {

    /**
     * An application.
     *
     * @param facts the facts about the build of the application
     * @param application how it is built, split into layers and started
     */
    record Found(ProjectFacts facts, Application application) implements Detection {}
}
