package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.ImageSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Converts the parameters that add something to the image and to the build. */
final class UserSettings {

    private UserSettings() {}

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a value has the wrong form */
    static ImageSettings image(AbstractDockerfileMojo goal) {
        return new ImageSettings(
                ParameterText.list(goal.packages),
                goal.fonts,
                Optional.ofNullable(goal.copies).orElse(List.of()).stream()
                        .map(Copy::parse)
                        .toList(),
                ParameterText.list(goal.javaAgents),
                ParameterText.text(goal.user),
                ParameterText.list(goal.volumes),
                ParameterText.text(goal.stopSignal),
                ParameterText.list(goal.entrypointPrefix),
                ParameterText.list(goal.arguments),
                map(goal.systemProperties),
                map(goal.labels),
                ParameterText.list(goal.buildLabels));
    }

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a value has the wrong form */
    static BuildSettings build(AbstractDockerfileMojo goal) {
        return new BuildSettings(
                ParameterText.list(goal.builderPackages),
                ParameterText.list(goal.certificates),
                map(goal.buildArgs),
                ParameterText.list(goal.mavenArguments),
                ParameterText.text(goal.mavenOpts).orElse(""),
                ParameterText.list(goal.beforeMaven),
                ParameterText.list(goal.afterMaven));
    }

    /** An empty element has no text. */
    private static SortedMap<String, String> map(Map<String, String> configured) {
        var map = new TreeMap<String, String>();
        Optional.ofNullable(configured)
                .ifPresent(entries -> entries.forEach((name, value) -> map.put(
                        name.strip(), Objects.requireNonNullElse(value, "").strip())));
        return map;
    }
}
