package io.github.dockerfilegen.output;

import java.util.Locale;

/** What became of a file. */
public enum WriteOutcome {
    /** It was not there. */
    CREATED,
    /** It was as we had written it, and differs now. */
    UPDATED,
    /** It is as it should be; nothing was touched. */
    UNCHANGED,
    /** It is somebody else's, or was edited; nothing was touched. */
    REFUSED;

    /** The word for the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
