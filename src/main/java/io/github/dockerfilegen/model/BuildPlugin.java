package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A plugin that takes part in the build.
 *
 * @param groupId Maven's group id
 * @param artifactId Maven's artifact id
 * @param version the version in the effective model; empty when the model leaves it to Maven
 * @param settings the {@code <configuration>} at plugin level
 * @param executions the executions, in the model's order
 * @param dependencies the plugin's own dependencies as {@code groupId:artifactId}
 * @param properties the property that a configuration element is written as, by the element's name: {@code skip} to
 *     {@code x.skip} for {@code <skip>${x.skip}</skip>}; the command line can set such an element, and no other that
 *     the POM has
 */
public record BuildPlugin(
        String groupId,
        String artifactId,
        String version,
        XmlElement settings,
        List<Execution> executions,
        List<String> dependencies,
        SortedMap<String, String> properties) {

    /**
     * One execution of a plugin.
     *
     * @param id the execution's id
     * @param phase the phase it is bound to; empty for the goal's default
     * @param goals the goals without prefix
     * @param settings the execution's configuration, the plugin's included
     */
    public record Execution(String id, String phase, List<String> goals, XmlElement settings) {

        public Execution {
            goals = List.copyOf(goals);
        }

        /** Whether the phase is one that Maven does not know, by convention {@code none}, which disables it. */
        public boolean off() {
            return phase.equals("none");
        }
    }

    public BuildPlugin {
        executions = List.copyOf(executions);
        dependencies = List.copyOf(dependencies);
        properties = new TreeMap<>(properties);
    }

    /** {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }

    /** The executions of {@code goal} that are not disabled. */
    public Stream<Execution> executionsOf(String goal) {
        return executions.stream().filter(execution -> execution.goals().contains(goal) && !execution.off());
    }

    /** Every configuration of the plugin: its executions' first, then its own. */
    public Stream<XmlElement> allSettings() {
        return Stream.concat(executions.stream().map(Execution::settings), Stream.of(settings));
    }

    /** The first text at {@code path} in any execution or in the plugin's own configuration. */
    public Optional<String> text(String path) {
        return allSettings().flatMap(candidate -> candidate.text(path).stream()).findFirst();
    }
}
