package io.github.dockerfilegen.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A problem that the user can solve; its message contains the problem, the origin of the value and the remedy. */
public sealed class DockerfileGenException extends RuntimeException permits SeveralMainClassesException {

    private static final long serialVersionUID = 1L;
    /** In characters; a longer message quotes a value that nobody wants to read as a whole. */
    private static final int LONGEST = 4_000;
    /** What ends a line, turns the direction of text or is seen nowhere. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\p{Cf}\\p{Cs}]");

    /** @param message complete sentences, shown to the user as they are */
    public DockerfileGenException(String message) {
        super(shortened(message));
    }

    /**
     * @param message complete sentences, shown to the user as they are
     * @param cause what went wrong below, kept for {@code mvn -e}
     */
    public DockerfileGenException(String message, Throwable cause) {
        super(shortened(message), cause);
    }

    /** Both ends stay: what is wrong, and what to do. */
    private static String shortened(String message) {
        if (message == null || message.length() <= LONGEST) {
            return shown(message);
        }
        var start = message.offsetByCodePoints(0, message.codePointCount(0, LONGEST / 2));
        var end = message.offsetByCodePoints(
                message.length(), -message.codePointCount(message.length() - LONGEST / 2, message.length()));
        return shown(message.substring(0, start)) + " … " + (end - start) + " characters … "
                + shown(message.substring(end));
    }

    /** A value that is quoted cannot begin a line of the log of its own, nor turn the text around it. */
    private static String shown(String message) {
        return message == null
                ? null
                : UNSEEN.matcher(message)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                match.group().equals("\n")
                                        ? "\\n"
                                        : String.format("\\u%04x", match.group().codePointAt(0))));
    }
}
