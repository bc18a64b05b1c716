package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A parameter that disables goals of a plugin, or a part of them.
 *
 * @param goals the goals that have it, without prefix, separated by {@code |}; empty for all
 * @param element the parameter's element; empty where no POM can set it
 * @param property the property that sets it on the command line
 * @param value the value to set; empty if the property alone means true
 */
record PluginSwitch(String goals, String element, String property, String value) {

    /** The switch that most plugins have, for all their goals: {@code <skip>}. */
    static PluginSwitch skip(String property) {
        return new PluginSwitch("", "skip", property, "true");
    }

    /** The options that set it for the plugin. */
    List<ShellText> options(BuildPlugin plugin) {
        return settings(plugin, execution -> true)
                .flatMap(settings -> option(plugin, settings).stream())
                .distinct()
                .toList();
    }

    /** The literal text in the POM that overrides the command line; empty without one. */
    Optional<String> kept(BuildPlugin plugin) {
        return settings(plugin, execution -> Phases.reached(execution.phase()))
                .filter(settings ->
                        set(settings).isPresent() && option(plugin, settings).isEmpty())
                .flatMap(settings -> set(settings).stream())
                .filter(text -> !text.equals(wanted()))
                .findFirst();
    }

    /**
     * A literal text in the POM wins over the command line (PluginParameterExpressionEvaluator); a property there does
     * not.
     */
    private Optional<ShellText> option(BuildPlugin plugin, XmlElement settings) {
        var text = set(settings);
        var name = text.isEmpty()
                ? Optional.of(property)
                : Optional.ofNullable(plugin.properties().get(element));
        return name.map(key -> value.isEmpty()
                ? ShellText.of("-D{}", ShellText.word(key))
                : ShellText.of("-D{}={}", ShellText.word(key), ShellText.word(value)));
    }

    private Optional<String> set(XmlElement settings) {
        return element.isEmpty() ? Optional.empty() : settings.text(element);
    }

    /** The parameter's wanted value. */
    String wanted() {
        return value.isEmpty() ? "true" : value;
    }

    private Stream<XmlElement> settings(BuildPlugin plugin, Predicate<BuildPlugin.Execution> which) {
        return plugin.executions().isEmpty()
                ? Stream.of(plugin.settings())
                : plugin.executions().stream()
                        .filter(this::concerns)
                        .filter(which)
                        .map(BuildPlugin.Execution::settings);
    }

    private boolean concerns(BuildPlugin.Execution execution) {
        return !execution.off()
                && (goals.isEmpty() || Stream.of(goals.split("\\|")).anyMatch(execution.goals()::contains));
    }
}
