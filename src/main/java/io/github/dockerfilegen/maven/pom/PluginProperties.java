package io.github.dockerfilegen.maven.pom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds the properties that plugin configurations are written with; the effective model has their values only. */
final class PluginProperties {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^${}]+)}");

    /** By the plugin's key and the element's name; empty where one place has something else than that one property. */
    private final Map<String, Map<String, Optional<String>>> byPlugin = new HashMap<>();

    /** @param lineage the models as their files have them */
    PluginProperties(List<Model> lineage) {
        lineage.stream()
                .flatMap(model -> Stream.concat(
                        Stream.of(model.getBuild()),
                        model.getProfiles().stream().map(Profile::getBuild)))
                .filter(Objects::nonNull)
                .flatMap(PluginReader::declared)
                .forEach(this::add);
    }

    /** The property by the element's name. */
    SortedMap<String, String> of(String plugin) {
        var properties = new TreeMap<String, String>();
        byPlugin.getOrDefault(plugin, Map.of())
                .forEach((element, property) -> property.ifPresent(name -> properties.put(element, name)));
        return properties;
    }

    private void add(Plugin plugin) {
        Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
                .filter(Xpp3Dom.class::isInstance)
                .flatMap(configuration -> Stream.of(((Xpp3Dom) configuration).getChildren()))
                .filter(element ->
                        element.getValue() != null && !element.getValue().isBlank())
                .forEach(element -> {
                    var matcher = PROPERTY.matcher(element.getValue().strip());
                    var property = matcher.matches() ? Optional.of(matcher.group(1)) : Optional.<String>empty();
                    byPlugin.computeIfAbsent(plugin.getKey(), key -> new HashMap<>())
                            .merge(
                                    element.getName(),
                                    property,
                                    (one, other) -> one.equals(other) ? one : Optional.empty());
                });
    }
}
