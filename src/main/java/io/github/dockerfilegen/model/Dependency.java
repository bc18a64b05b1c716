package io.github.dockerfilegen.model;

/**
 * A dependency that the project declares itself or manages.
 *
 * @param groupId Maven's group id
 * @param artifactId Maven's artifact id
 * @param version the version after management; empty when the model has none
 * @param scope Maven's scope, {@code compile} when nothing is said
 * @param type {@code jar}, {@code pom}, …
 * @param classifier empty when there is none
 * @param systemPath where a dependency of system scope lies, as the POM has it; empty for any other
 */
public record Dependency(
        String groupId,
        String artifactId,
        String version,
        String scope,
        String type,
        String classifier,
        String systemPath) {

    /** {@code groupId:artifactId}. */
    public String key() {
        return groupId + ":" + artifactId;
    }

    /** Whether it is there when the application runs. */
    public boolean atRunTime() {
        return scope.equals("compile") || scope.equals("runtime");
    }
}
