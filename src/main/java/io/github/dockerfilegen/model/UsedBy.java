package io.github.dockerfilegen.model;

/** Which modules depend on a module for more than their tests. */
public enum UsedBy {
    /** No module. */
    NOBODY,
    /**
     * Only modules that package it (no sources, and a packaging plugin), or editions of it (its name with one more
     * word).
     */
    VARIANTS,
    /** At least one other module. */
    OTHERS;

    /** The stronger of the two. */
    public UsedBy or(UsedBy other) {
        return compareTo(other) > 0 ? this : other;
    }
}
