package io.github.dockerfilegen.model;

/** How the applications of a reactor share files; the lower-case name is what users write. */
public enum FileLayout {
    /** A Dockerfile for each application, beside its POM. */
    MODULE,
    /** One Dockerfile at the root for all of them, and a bake file. */
    SHARED;

    /**
     * Reads the word a user wrote.
     *
     * @throws DockerfileGenException naming the valid words when it is none of them
     */
    public static FileLayout parse(String text) {
        return Keyword.parse(FileLayout.class, "layout", text);
    }
}
