package io.github.dockerfilegen.model;

/** The kinds of base image for the runtime stage; the lower-case name is what users write and the template's name. */
public enum Runtime {
    /** Temurin JRE on Ubuntu: a shell, users, every architecture. */
    JRE,
    /** Distroless Debian: no shell, no package manager. */
    DISTROLESS,
    /** Temurin JRE on Alpine: small, musl instead of glibc. */
    ALPINE,
    /** Temurin JRE on Red Hat UBI minimal. */
    UBI;

    /**
     * Reads the word a user wrote.
     *
     * @throws DockerfileGenException naming the valid words when it is none of them
     */
    public static Runtime parse(String text) {
        return Keyword.parse(Runtime.class, "runtime", text);
    }

    /** The word a user writes. */
    public String word() {
        return Keyword.word(this);
    }
}
