package io.github.dockerfilegen.model;

import java.util.function.IntPredicate;

/**
 * The JDKs that the build says it accepts.
 *
 * @param accepts whether a JDK of this feature version is accepted
 * @param origin who says so; empty when nobody does
 */
public record JdkRequirement(IntPredicate accepts, String origin) {

    /** No requirement. */
    public static final JdkRequirement NONE = new JdkRequirement(feature -> true, "");

    /** What both accept. */
    public JdkRequirement and(JdkRequirement other) {
        if (origin.isEmpty() || origin.equals(other.origin)) {
            return origin.isEmpty() ? other : this;
        }
        return other.origin.isEmpty()
                ? this
                : new JdkRequirement(accepts.and(other.accepts), origin + " and " + other.origin);
    }
}
