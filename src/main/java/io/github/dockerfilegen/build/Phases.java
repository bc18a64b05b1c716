package io.github.dockerfilegen.build;

import java.util.List;

/** The phases of Maven's default lifecycle that the image build runs. */
public final class Phases {

    private static final List<String> UP_TO_PACKAGE = List.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package");

    private Phases() {}

    /** Whether the build runs what is bound to the phase; an empty one is the goal's own, which nobody knows here. */
    public static boolean reached(String phase) {
        return phase.isEmpty()
                || UP_TO_PACKAGE.contains(
                        phase.replaceFirst("^(?:before|after):", "").replaceFirst("\\[.*]$", ""));
    }

    /** The same where only a phase that the POM names counts: the goal has none of its own. */
    public static boolean bound(String phase) {
        return !phase.isEmpty() && reached(phase);
    }
}
