package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Warns about image settings of other plugins (Jib, JKube, Spring Boot) that this image ignores. */
final class OtherImagePlugins {

    private static final String JIB = "jib-maven-plugin";
    private static final String SPRING_BOOT = "spring-boot-maven-plugin";
    private static final List<String> PORTS = List.of("ports");
    private static final List<String> OPTIONS = List.of("jvmFlags");
    private static final List<String> VARIABLES = List.of("environment", "env");
    private static final List<String> COMMAND =
            List.of("args", "entrypoint", "entryPoint", "cmd", "extraClasspath", "workingDirectory", "workdir");

    private static final String SET_IMAGE = "set <runtimeImage>";
    /** What else they are told, there or beside it, and what does the same. */
    private static final List<Map.Entry<String, String>> REMEDIES = List.of(
            Map.entry("from", SET_IMAGE),
            Map.entry("runImage", SET_IMAGE),
            Map.entry("extraDirectories", "COPY them in a template of <templateDirectory>"),
            Map.entry("volumes", "docker run --volume"),
            Map.entry("bindings", "docker run --volume"),
            Map.entry("user", "docker run --user"),
            Map.entry("labels", "docker build --label"));

    /** Jib's default for its extra directories. */
    private static final String JIBS_FOLDER = "src/main/jib";
    /** Paketo's buildpack for variables of the container; the other ones of a buildpack tell it how to build. */
    private static final Pattern LAUNCHED =
            Pattern.compile("BPE_(?:DEFAULT_|OVERRIDE_|APPEND_|PREPEND_|DELIM_)?(\\w+)");

    private OtherImagePlugins() {}

    /** @param ports the ports that the image exposes */
    static List<Decision> about(ProjectFacts facts, UserChoices choices, List<Port> ports) {
        return facts.plugins().stream()
                .filter(plugin -> PluginRules.imageSettings(plugin.artifactId()).isPresent())
                .flatMap(plugin -> about(facts, plugin, choices, ports).stream())
                .toList();
    }

    private static Optional<Decision> about(
            ProjectFacts facts, BuildPlugin plugin, UserChoices choices, List<Port> ports) {
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
        var told = VARIABLES.stream()
                .flatMap(name -> children(plugin, name).stream())
                .map(XmlElement::name)
                .toList();
        var buildpack = plugin.artifactId().equals(SPRING_BOOT);
        var variables = told.stream()
                .filter(name -> !buildpack || LAUNCHED.matcher(name).matches())
                .map(name -> buildpack ? LAUNCHED.matcher(name).replaceFirst("$1") : name)
                .filter(name -> !choices.env().containsKey(name))
                .distinct()
                .toList();
        if (!variables.isEmpty()) {
            left.add("variables " + String.join(" and ", variables) + " (set <env>)");
        }
        var builds = told.stream()
                .filter(name -> buildpack && !LAUNCHED.matcher(name).matches())
                .toList();
        if (!builds.isEmpty()) {
            left.add(String.join(" and ", builds)
                    + " (for the buildpack only; here, set <javaVersion>, <jvmOptions> and <env>)");
        }
        var command = COMMAND.stream()
                .filter(name -> !texts(plugin, List.of(name)).isEmpty())
                .map(name -> "<" + name + ">")
                .collect(Collectors.joining(" and "));
        if (!command.isEmpty()) {
            left.add(command + " (append arguments to docker run)");
        }
        REMEDIES.stream()
                .filter(entry -> !entry.getValue().equals(SET_IMAGE)
                        || choices.runtimeImage().isEmpty())
                .filter(entry -> !texts(plugin, List.of(entry.getKey())).isEmpty()
                        || plugin.settings().all(entry.getKey()).stream()
                                .anyMatch(element -> !element.texts().isEmpty()))
                .forEach(entry -> left.add("<" + entry.getKey() + "> (" + entry.getValue() + ")"));
        if (plugin.artifactId().equals(JIB) && facts.files().inside(JIBS_FOLDER).isPresent()) {
            left.add(JIBS_FOLDER + " (COPY it in a template of <templateDirectory>)");
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.warning(
                        "the image settings of " + plugin.artifactId() + " are ignored", String.join(", ", left)));
    }

    private static String place(BuildPlugin plugin) {
        return PluginRules.imageSettings(plugin.artifactId()).orElseThrow();
    }

    private static List<XmlElement> children(BuildPlugin plugin, String name) {
        return plugin.settings().all(place(plugin) + "/" + name + "/*");
    }

    private static List<String> texts(BuildPlugin plugin, List<String> names) {
        return names.stream()
                .flatMap(name -> plugin.settings().all(place(plugin) + "/" + name).stream())
                .flatMap(element -> element.texts().stream())
                .toList();
    }
}
