package io.github.dockerfilegen.model;

/** The Dockerfiles of a reactor; the setting's value is the lower-case name. */
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
