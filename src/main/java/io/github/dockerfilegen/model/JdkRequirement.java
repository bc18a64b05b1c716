package io.github.dockerfilegen.model;

import java.util.function.IntPredicate;

/**
 * The JDKs that the build accepts, by its own rules.
 *
 * @param accepts whether a JDK of this feature version is accepted
 * @param origin the rule; empty without one
 */
public record JdkRequirement(IntPredicate accepts, String origin) {

    /** No requirement. */
    public static final JdkRequirement NONE = new JdkRequirement(feature -> true, "");

    /** The JDKs that both accept. */
    public JdkRequirement and(JdkRequirement other) {
        if (origin.isEmpty() || origin.equals(other.origin)) {
            return origin.isEmpty() ? other : this;
        }
        return other.origin.isEmpty()
                ? this
                : new JdkRequirement(accepts.and(other.accepts), origin + " and " + other.origin);
    }
}
