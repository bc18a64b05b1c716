package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What other plugins that make images are told about theirs, and what does not get into this image for it. */
final class OtherImagePlugins {

    /** Where each plugin has it; {@code *} stands for any name (their own documentation). */
    private static final Map<String, String> PLACES = Map.of(
            "jib-maven-plugin",
            "container",
            "kubernetes-maven-plugin",
            "images/image/build",
            "openshift-maven-plugin",
            "images/image/build",
            "docker-maven-plugin",
            "images/image/build");

    private static final List<String> PORTS = List.of("ports");
    private static final List<String> OPTIONS = List.of("jvmFlags");
    private static final List<String> VARIABLES = List.of("environment", "env");
    private static final List<String> COMMAND =
            List.of("args", "entrypoint", "entryPoint", "cmd", "extraClasspath", "workingDirectory", "workdir");

    private OtherImagePlugins() {}

    /** @param ports what the image exposes */
    static List<Decision> about(ProjectFacts facts, UserChoices choices, List<Port> ports) {
        return facts.plugins().stream()
                .filter(plugin -> PLACES.containsKey(plugin.artifactId()))
                .flatMap(plugin -> about(plugin, choices, ports).stream())
                .toList();
    }

    private static Optional<Decision> about(BuildPlugin plugin, UserChoices choices, List<Port> ports) {
        var left = new ArrayList<String>();
        var exposed = ports.stream().map(Port::toString).toList();
        var others = texts(plugin, PORTS).stream()
                .map(port -> port.replaceFirst("^.*:", "").replace("/tcp", ""))
                .filter(port -> !exposed.contains(port))
                .toList();
        if (choices.ports().isEmpty() && !others.isEmpty()) {
            left.add("ports " + String.join(" and ", others) + " (set <ports>)");
        }
        if (choices.jvmOptions().isBlank() && !texts(plugin, OPTIONS).isEmpty()) {
            left.add("JVM options (set <jvmOptions>)");
        }
        var variables = VARIABLES.stream()
                .flatMap(name -> children(plugin, name).stream())
                .map(XmlElement::name)
                .filter(name -> !choices.env().containsKey(name))
                .toList();
        if (!variables.isEmpty()) {
            left.add("variables " + String.join(" and ", variables) + " (set <env>)");
        }
        var command = COMMAND.stream()
                .filter(name -> !texts(plugin, List.of(name)).isEmpty())
                .map(name -> "<" + name + ">")
                .collect(Collectors.joining(" and "));
        if (!command.isEmpty()) {
            left.add(command + " (put arguments behind the image's name)");
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.warning(
                        plugin.artifactId() + "'s own image settings are not taken", String.join(", ", left)));
    }

    private static List<XmlElement> children(BuildPlugin plugin, String name) {
        return plugin.settings().all(PLACES.get(plugin.artifactId()) + "/" + name + "/*");
    }

    private static List<String> texts(BuildPlugin plugin, List<String> names) {
        return names.stream()
                .flatMap(name -> plugin.settings().all(PLACES.get(plugin.artifactId()) + "/" + name).stream())
                .flatMap(element -> element.texts().stream())
                .toList();
    }
}
