package io.github.dockerfilegen.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Java feature version that the project's classes need.
 *
 * @param feature 8, 11, 17, …
 * @param origin where it was found, for the user to read
 * @param preview whether the classes use preview features, which run on exactly this version (JEP 12)
 * @param release whether it came as javac's {@code --release}, which JDK 8 does not have (JEP 247)
 */
public record JavaLevel(int feature, String origin, boolean preview, boolean release) {

    private static final String UNSET = "no Java level is set, so maven-compiler-plugin uses 8";
    private static final Pattern FORM = Pattern.compile("(?:1\\.([5-8])|([5-9]|[1-9]\\d))(?:\\.0)?");

    /** The default level of maven-compiler-plugin: 8 in its current releases. */
    public static JavaLevel unset(boolean preview) {
        return new JavaLevel(8, UNSET, preview, false);
    }

    /** The level that classes of both need: the higher one; preview features of either bind both. */
    public JavaLevel higher(JavaLevel other) {
        var higher = other.isSet() && (!isSet() || other.feature > feature) ? other : this;
        return preview == other.preview ? higher : new JavaLevel(higher.feature, higher.origin, true, higher.release);
    }

    /** Whether anything in the project sets the level. */
    public boolean isSet() {
        return !origin.equals(UNSET);
    }

    /** Reads {@code 17}, {@code 1.8} or {@code 8}; empty when the text is no Java feature version. */
    public static Optional<Integer> featureOf(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }

    /**
     * As {@link #featureOf}, for a value that must be right.
     *
     * @param origin where the text was found, for the message
     * @param parameter the parameter that settles it, for the message
     * @throws DockerfileGenException when the text is no Java feature version
     */
    public static int parse(String text, String origin, String parameter) {
        return featureOf(text)
                .orElseThrow(() -> new DockerfileGenException(
                        "Cannot tell which Java version to use: " + origin + " is \"" + text + "\". Set <" + parameter
                                + "> (or -Ddockerfile-gen." + parameter + ") to a feature version such as 21."));
    }
}
