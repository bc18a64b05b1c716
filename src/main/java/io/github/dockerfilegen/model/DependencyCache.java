package io.github.dockerfilegen.model;

/** Where downloaded dependencies stay between builds; the lower-case name is what users write and the template's name. */
public enum DependencyCache {
    /** In a cache mount, which lives on the builder. */
    MOUNT,
    /** In a layer of its own, which a layer cache can carry to a fresh builder. */
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
