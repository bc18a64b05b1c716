package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.Version;

/**
 * The Java level that a line of versions needs, as the project's own release notes say.
 *
 * @param group the group id of libraries; with {@code .*} also every group below it, where they share the versions;
 *     empty for a plugin
 * @param plugin the artifact id of a Maven plugin; empty for libraries
 * @param from the first version of the line
 * @param feature the Java level of the published classes
 */
public record JavaLine(String group, String plugin, String from, int feature) {

    /** A line of libraries. */
    public static JavaLine libraries(String group, String from, int feature) {
        return new JavaLine(group, "", from, feature);
    }

    /** A line of a plugin, whose version tells the framework's. */
    public static JavaLine plugin(String artifactId, String from, int feature) {
        return new JavaLine("", artifactId, from, feature);
    }

    /** Whether the dependency is of this line or a later one. */
    public boolean covers(Dependency dependency) {
        return !group.isEmpty() && coversGroup(group, dependency.groupId()) && reached(dependency.version());
    }

    /** Whether the plugin is of this line or a later one. */
    public boolean covers(BuildPlugin built) {
        return built.artifactId().equals(plugin) && reached(built.version());
    }

    private boolean reached(String version) {
        return new Version(version).atLeast(from);
    }

    /** Whether a group id is {@code group}, or below it where that ends with {@code .*}. */
    static boolean coversGroup(String group, String groupId) {
        return groupId.equals(group) || group.endsWith(".*") && (groupId + ".").startsWith(group.replace("*", ""));
    }
}
