package io.github.dockerfilegen.output;

import java.util.Locale;

/** What became of a file. */
public enum WriteOutcome {
    /** It was not there. */
    CREATED,
    /** It was as we had written it, and differs now. */
    UPDATED,
    /** It is somebody else's, or was edited, and {@code force} replaced it; its text is in a backup beside it. */
    REPLACED,
    /** It is as it should be; nothing was touched. */
    UNCHANGED,
    /** It is somebody else's, or was edited; nothing was touched. */
    REFUSED;

    /** Whether the file is written. */
    boolean writes() {
        return this == CREATED || this == UPDATED || this == REPLACED;
    }

    /** The word for the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
