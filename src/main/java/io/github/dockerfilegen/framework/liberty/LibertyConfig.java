package io.github.dockerfilegen.framework.liberty;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an Open Liberty server's {@code server.xml} says, its variables resolved by its own values and those of
 * liberty-maven-plugin.
 */
final class LibertyConfig {

    static final String PLUGIN = "liberty-maven-plugin";
    private static final Pattern HEALTH = Pattern.compile("(?i)(?:usr:)?(?:mpHealth|microProfile)(?:-.*)?");
    private static final String HTTP = "httpEndpoint/httpPort";
    private static final String LOCATION = "application/location";

    private final Optional<XmlElement> server;
    /** What the plugin tells the server, as name and value. */
    private final Map<String, String> told = new TreeMap<>();

    private final Config values;

    /** @param folder the folder of {@code server.xml}, relative to the project */
    LibertyConfig(ProjectFacts facts, String folder) {
        this.server = facts.files().xml(folder + "/server.xml");
        Stream.of("liberty.bootstrap.", "liberty.defaultVar.", "liberty.var.")
                .forEach(prefix -> facts.properties().forEach((name, value) -> {
                    if (name.startsWith(prefix)) {
                        told.put(name.substring(prefix.length()), value);
                    }
                }));
        facts.plugin(PLUGIN).stream()
                .flatMap(plugin -> Stream.of("bootstrapProperties/*", "defaultVariables/*", "variables/*")
                        .flatMap(path -> plugin.settings().all(path).stream()))
                .filter(entry -> entry.children().isEmpty())
                .forEach(entry -> told.put(entry.name(), entry.value()));
        var bootstrap = facts.files().text(folder + "/bootstrap.properties").stream()
                .flatMap(String::lines)
                .map(line -> line.split("\\s*[=:]\\s*", 2))
                .filter(line -> line.length == 2)
                .map(line -> entry(line[0].strip(), line[1].strip(), "bootstrap.properties"));
        this.values = new Config(Stream.of(
                        variables("defaultValue"),
                        bootstrap,
                        variables("value"),
                        told.entrySet().stream().map(one -> entry(one.getKey(), one.getValue(), PLUGIN)),
                        elements("httpEndpoint").limit(1).flatMap(endpoint -> attribute(endpoint, "httpPort", HTTP)),
                        applications().limit(1).flatMap(application -> attribute(application, "location", LOCATION)))
                .flatMap(entries -> entries));
    }

    /** Whether there is a {@code server.xml}. */
    boolean exists() {
        return server.isPresent();
    }

    /** The port of the first endpoint; 9080 where it has none. */
    ConfiguredPort http() {
        return new ConfiguredPort(values, HTTP, Optional.of(new ConfiguredPort.Fallback(9080, "Open Liberty")));
    }

    /** Whether a feature brings the endpoint of MicroProfile Health. */
    boolean hasHealth() {
        return server.stream()
                .flatMap(root -> root.all("featureManager/feature").stream())
                .anyMatch(feature -> HEALTH.matcher(feature.value()).matches());
    }

    /** The file below {@code apps} that the configuration names; empty where it names none that can be told. */
    Optional<String> location() {
        var name = values.property(LOCATION)
                .map(ConfigProperty::value)
                .map(path -> path.replaceFirst("(?s).*[/\\\\]", ""))
                .filter(last -> !last.contains("$") && !last.isBlank());
        name.filter(last -> last.matches("\\.\\.?") || Quoting.breaksLines(last))
                .ifPresent(last -> {
                    throw new DockerfileGenException("The location " + Quoting.json(last)
                            + " of the application in server.xml is not a file name. Correct it there.");
                });
        return name;
    }

    /** Whether an application is configured at all; any other is dropped into a folder. */
    boolean namesApplication() {
        return applications().findAny().isPresent();
    }

    /** What the plugin tells the server, as elements of its configuration. */
    List<String> variables() {
        return told.entrySet().stream()
                .map(one ->
                        "<variable name=\"" + escaped(one.getKey()) + "\" value=\"" + escaped(one.getValue()) + "\"/>")
                .toList();
    }

    /**
     * The first endpoint as reachable from outside the container, where the configuration does not say its host; its
     * default is the loopback address.
     */
    String openEndpoint() {
        var id = elements("httpEndpoint")
                .findFirst()
                .map(endpoint -> endpoint.attributes().get("id"))
                .orElse("defaultHttpEndpoint");
        return "<httpEndpoint id=\"" + escaped(id) + "\" host=\"*\"/>";
    }

    private Stream<XmlElement> applications() {
        return Stream.of("webApplication", "application").flatMap(this::elements);
    }

    private Stream<XmlElement> elements(String name) {
        return server.stream().flatMap(root -> root.all(name).stream());
    }

    private Stream<Map.Entry<String, ConfigProperty>> variables(String attribute) {
        return elements("variable")
                .filter(variable -> variable.attributes().containsKey("name")
                        && variable.attributes().containsKey(attribute))
                .map(variable -> entry(
                        variable.attributes().get("name"), variable.attributes().get(attribute), "server.xml"));
    }

    private static Stream<Map.Entry<String, ConfigProperty>> attribute(XmlElement element, String name, String key) {
        return Optional.ofNullable(element.attributes().get(name))
                .map(value -> Map.entry(key, new ConfigProperty(value, name + " in server.xml")))
                .stream();
    }

    private static Map.Entry<String, ConfigProperty> entry(String name, String value, String origin) {
        return Map.entry(name, new ConfigProperty(value, name + " in " + origin));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
