package io.github.dockerfilegen.model;

/** Which modules depend on a module for more than their tests. */
public enum UsedBy {
    /** None does. */
    NOBODY,
    /** Only modules that pack it up or are an edition of it: they have no sources and a plugin that packages, or their name is this one's with a word more. */
    VARIANTS,
    /** At least one other module is built on it. */
    OTHERS;

    /** What holds when both are true of some module. */
    public UsedBy or(UsedBy other) {
        return compareTo(other) > 0 ? this : other;
    }
}
