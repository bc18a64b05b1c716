package io.github.dockerfilegen.model;

/**
 * Where downloaded dependencies are cached between builds; the setting's value and the template's name are its
 * lower-case name.
 */
public enum DependencyCache {
    /** In a cache mount on the builder. */
    MOUNT,
    /** In a dependency layer, which a registry cache can carry to a fresh builder. */
    LAYER;

    /**
     * Reads the word a user wrote.
     *
     * @throws DockerfileGenException naming the valid words when it is none of them
     */
    public static DependencyCache parse(String text) {
        return Keyword.parse(DependencyCache.class, "dependencyCache", text);
    }

    /** The word a user writes. */
    public String word() {
        return Keyword.word(this);
    }
}
