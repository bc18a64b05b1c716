package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * A line of an ignore file.
 *
 * @param text the pattern; it starts with {@code !} to include something again
 */
public record IgnorePattern(String text) implements Text {

    private static final Pattern SPECIAL = Pattern.compile("(?U)[*?\\[\\]\\\\]|^[\\s#!]|\\s$");

    /** @throws DockerfileGenException when the text would begin another line */
    public IgnorePattern {
        Quoting.requireOneLine(text);
    }

    /**
     * A path as a pattern that matches nothing else. Docker compares a text without pattern characters, and reads one
     * with them as a regular expression; it strips blanks from both ends, and takes {@code #} and {@code !} at the
     * start for its own.
     */
    public static IgnorePattern path(String path) {
        if (!SPECIAL.matcher(path).find()) {
            return new IgnorePattern(path);
        }
        var literal = path.replaceAll("[*?\\[\\\\(){}+|^]", "\\\\$0");
        return new IgnorePattern(literal.replaceFirst("^[#!]", "\\\\$0")
                .replaceFirst("(?U)^\\s|\\s$", "[$0]")
                .replaceFirst("(?U)(?<!\\[)\\s$", "[$0]"));
    }

    /** The pattern that includes this one again. */
    public IgnorePattern letIn() {
        return new IgnorePattern("!" + text);
    }

    /** The line as it stands in the file, such as {@code src/} or {@code !src/}. */
    @Override
    public String toString() {
        return text;
    }
}
