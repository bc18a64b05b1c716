package io.github.dockerfilegen.model;

import java.util.Optional;

/**
 * The setting {@code healthcheck}.
 *
 * @param wanted whether the image has a health check, if one is known
 * @param path the path to request instead of the detected one
 */
public record HealthcheckChoice(boolean wanted, Optional<String> path) {

    /** Detection, the default. */
    public static final HealthcheckChoice AUTO = new HealthcheckChoice(true, Optional.empty());

    /**
     * Reads {@code auto}, {@code off} or a path.
     *
     * @throws DockerfileGenException when it is none of them
     */
    public static HealthcheckChoice parse(String text) {
        var word = text.strip();
        if (word.equals("auto") || word.equals("off")) {
            return new HealthcheckChoice(word.equals("auto"), Optional.empty());
        }
        if (!HealthProbe.isPath(word)) {
            throw new DockerfileGenException("\"" + text
                    + "\" is not a valid value of <healthcheck>. Valid are auto, off, and a path of letters, "
                    + "digits and ._~@%+=:,- that begins with a slash, such as /health.");
        }
        return new HealthcheckChoice(true, Optional.of(word));
    }

    /** Whether the health check is detected in the application's configuration. */
    public boolean detects() {
        return wanted && path.isEmpty();
    }
}
