package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Profile;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Turns the build plugins of an effective model into values. Maven fills in versions of its own for the plugins it
 * binds by itself, other ones in every release; only a version that a POM names counts.
 */
public final class PluginReader {

    private final Set<String> versioned;
    private final PathExpressions expressions;
    private final PluginProperties properties;

    /**
     * @param lineage the models as their files have them
     * @param expressions what stands for folders in configurations
     */
    public PluginReader(List<Model> lineage, PathExpressions expressions) {
        this.expressions = expressions;
        this.properties = new PluginProperties(lineage);
        versioned = lineage.stream()
                .flatMap(model -> Stream.concat(
                        Stream.of(model.getBuild()),
                        model.getProfiles().stream().map(Profile::getBuild)))
                .filter(Objects::nonNull)
                .flatMap(PluginReader::declared)
                .filter(plugin -> plugin.getVersion() != null)
                .map(Plugin::getKey)
                .collect(Collectors.toSet());
    }

    static Stream<Plugin> declared(BuildBase build) {
        var managed = build.getPluginManagement() == null
                ? Stream.<Plugin>empty()
                : build.getPluginManagement().getPlugins().stream();
        return Stream.concat(build.getPlugins().stream(), managed);
    }

    public List<BuildPlugin> read(Model model) {
        if (model.getBuild() == null) {
            return List.of();
        }
        return model.getBuild().getPlugins().stream().map(this::plugin).toList();
    }

    private BuildPlugin plugin(Plugin plugin) {
        var dependencies = plugin.getDependencies().stream()
                .map(dependency -> dependency.getGroupId() + ":" + dependency.getArtifactId())
                .toList();
        return new BuildPlugin(
                plugin.getGroupId(),
                plugin.getArtifactId(),
                versioned.contains(plugin.getKey()) ? Objects.requireNonNullElse(plugin.getVersion(), "") : "",
                settings(plugin.getConfiguration()),
                plugin.getExecutions().stream().map(this::execution).toList(),
                dependencies,
                properties.of(plugin.getKey()));
    }

    private BuildPlugin.Execution execution(PluginExecution execution) {
        return new BuildPlugin.Execution(
                execution.getId(),
                Objects.requireNonNullElse(execution.getPhase(), ""),
                execution.getGoals(),
                settings(execution.getConfiguration()));
    }

    private XmlElement settings(Object configuration) {
        return settings(configuration, expressions::resolve);
    }

    /**
     * A plugin's configuration, or none.
     *
     * @param resolve replaces what is left of expressions in a text
     */
    public static XmlElement settings(Object configuration, UnaryOperator<String> resolve) {
        return configuration instanceof Xpp3Dom dom ? settings(dom, resolve) : XmlElement.NONE;
    }

    private static XmlElement settings(Xpp3Dom dom, UnaryOperator<String> resolve) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (var name : dom.getAttributeNames()) {
            attributes.put(name, resolve.apply(Objects.requireNonNullElse(dom.getAttribute(name), "")));
        }
        var children = new ArrayList<XmlElement>();
        for (var child : dom.getChildren()) {
            children.add(settings(child, resolve));
        }
        var value = resolve.apply(Objects.requireNonNullElse(dom.getValue(), "").strip());
        return new XmlElement(dom.getName(), value, attributes, children);
    }
}
