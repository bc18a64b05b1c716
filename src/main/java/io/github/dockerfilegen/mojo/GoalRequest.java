package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.ModuleRequests;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DependencyCache;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.HealthcheckChoice;
import io.github.dockerfilegen.model.UserChoices;
import java.io.File;
import java.util.List;
import java.util.Optional;

/** Converts the goal's parameters into a {@link GenerationRequest}. */
final class GoalRequest {

    private GoalRequest() {}

    /**
     * The request of a goal that Maven has configured.
     *
     * @param requests those of the other modules
     * @param imports what was taken over from other tools, and what was not
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a parameter makes no sense
     */
    static GenerationRequest of(
            AbstractDockerfileMojo goal, SharedState shared, ModuleRequests requests, List<Decision> imports) {
        return new GenerationRequest(
                ProjectInput.of(goal.project, goal.session.getRequest()),
                shared.modules(),
                requests,
                FileLayout.parse(goal.layout),
                new UserChoices(
                        ParameterText.text(goal.javaVersion),
                        ParameterText.text(goal.builderJavaVersion),
                        ParameterText.text(goal.mainClass),
                        BaseImages.of(goal.runtime).word(),
                        DependencyCache.parse(goal.dependencyCache),
                        ParameterText.text(goal.syntax).orElse(""),
                        ParameterText.text(goal.registry).orElse(""),
                        ParameterText.text(goal.buildImage),
                        ParameterText.text(goal.runtimeImage),
                        ParameterText.list(goal.ports),
                        HealthcheckChoice.parse(goal.healthcheck),
                        ParameterText.text(goal.jvmOptions).orElse(""),
                        UserSettings.map(goal, "env", goal.env),
                        ParameterText.list(goal.platforms).isEmpty()
                                ? List.of(MachinePlatform.name())
                                : ParameterText.list(goal.platforms),
                        UserSettings.image(goal),
                        UserSettings.build(goal)),
                DockerfileName.checked(goal.dockerfile),
                Optional.ofNullable(goal.templateDirectory).map(File::toPath),
                goal.force(),
                goal.dryRun(),
                CalledCommand.of(goal.mojoExecution, goal.project, goal.session),
                imports);
    }
}
