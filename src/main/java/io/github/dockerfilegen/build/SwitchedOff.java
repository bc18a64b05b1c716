package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ShellText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the options that disable plugins, and warnings for those that the POM keeps enabled. */
final class SwitchedOff {

    private final SortedMap<String, List<ShellText>> options = new TreeMap<>();
    private final List<Decision> kept = new ArrayList<>();

    /** What needs to be told is a fact; what it then does without is {@code without}, for the user. */
    void add(BuildPlugin plugin, List<PluginSwitch> switches, String without) {
        for (var one : switches) {
            add(plugin.artifactId(), one.options(plugin));
            one.kept(plugin)
                    .ifPresent(text -> kept.add(Decision.warning(
                            "the image may not build",
                            plugin.artifactId() + " " + without + ", and <"
                                    + one.element() + ">" + text + "</" + one.element() + "> in the POM overrides -D"
                                    + one.property() + "=" + one.wanted() + ". Write <"
                                    + one.element() + ">${" + one.property() + "}</" + one.element()
                                    + "> and set the property " + one.property() + " to " + text
                                    + " in <properties>")));
        }
    }

    /** What is told something without a parameter of its own, such as an extension. */
    void add(String artifactId, List<ShellText> more) {
        if (!more.isEmpty()) {
            options.computeIfAbsent(artifactId, key -> new ArrayList<>()).addAll(more);
        }
    }

    /** What the POM leaves as it is. */
    void warn(Decision decision) {
        kept.add(decision);
    }

    /** The artifact ids of what is switched off, sorted; what the POM keeps on is none of them. */
    List<String> names() {
        return List.copyOf(options.keySet());
    }

    /** The options, in the order of {@link #names}. */
    List<ShellText> options() {
        return options.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** A warning for everything that the POM keeps enabled. */
    List<Decision> kept() {
        return kept.stream().distinct().toList();
    }
}
