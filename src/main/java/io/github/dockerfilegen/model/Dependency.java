package io.github.dockerfilegen.model;

/**
 * A dependency that the project declares itself or manages.
 *
 * @param groupId Maven's group id
 * @param artifactId Maven's artifact id
 * @param version the version after management; empty when the model has none
 * @param scope Maven's scope, {@code compile} by default
 * @param type {@code jar}, {@code pom}, …
 * @param classifier empty when there is none
 * @param systemPath the path of a system-scope dependency, as in the POM; empty for other scopes
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

    /** Whether it is on the class path at run time. */
    public boolean atRunTime() {
        return scope.equals("compile") || scope.equals("runtime");
    }
}
