package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.AotSettings;
import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.FileCopy;
import io.github.dockerfilegen.model.ImageSettings;
import io.github.dockerfilegen.model.JlinkSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Converts the parameters that add something to the image and to the build. */
final class UserSettings {

    private UserSettings() {}

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a value has the wrong form */
    static ImageSettings image(AbstractDockerfileMojo goal) {
        return new ImageSettings(
                ParameterText.list(goal.packages),
                goal.fonts,
                copies(goal),
                ParameterText.list(goal.javaAgents),
                ParameterText.text(goal.user),
                new ContainerSettings(
                        ParameterText.text(goal.home),
                        ParameterText.text(goal.workingDirectory),
                        ParameterText.text(goal.timeZone),
                        ParameterText.text(goal.locale)),
                new JlinkSettings(
                        ParameterText.list(goal.addModules), ParameterText.list(goal.locales), goal.smokeStart),
                new AotSettings(
                        goal.aotCache,
                        ParameterText.list(goal.trainingArguments),
                        map(goal, "trainingEnv", goal.trainingEnv)),
                ParameterText.list(goal.volumes),
                ParameterText.text(goal.stopSignal),
                ParameterText.list(goal.entrypointPrefix),
                ParameterText.list(goal.arguments),
                map(goal, "systemProperties", goal.systemProperties),
                map(goal, "labels", goal.labels),
                ParameterText.list(goal.buildLabels));
    }

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a value has the wrong form */
    static BuildSettings build(AbstractDockerfileMojo goal) {
        return new BuildSettings(
                ParameterText.list(goal.builderPackages),
                ParameterText.list(goal.certificates),
                map(goal, "buildArgs", goal.buildArgs),
                ParameterText.list(goal.mavenArguments),
                ParameterText.text(goal.mavenOpts).orElse(""),
                ParameterText.list(goal.beforeMaven),
                ParameterText.list(goal.afterMaven));
    }

    /** Named values of the POM and of the command line, which override those of the POM. */
    static SortedMap<String, String> map(
            AbstractDockerfileMojo goal, String parameter, Map<String, String> configured) {
        return EnvironmentParameter.merge(parameter, configured, property(goal, parameter));
    }

    private static String property(AbstractDockerfileMojo goal, String parameter) {
        return ParameterText.property(goal.session, goal.project, "dockerfile-gen." + parameter)
                .orElse("");
    }

    /** They have several values each, which no property can hold. */
    private static List<FileCopy> copies(AbstractDockerfileMojo goal) {
        if (!property(goal, "copies").isEmpty()) {
            throw new DockerfileGenException(
                    "-Ddockerfile-gen.copies cannot be set on the command line. Set <copies> in the POM.");
        }
        return Optional.ofNullable(goal.copies).orElse(List.of()).stream()
                .map(Copy::parse)
                .toList();
    }
}
