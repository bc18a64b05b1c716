package io.github.dockerfilegen.model;

/** A problem that the user can solve; its message says what is wrong, where the value came from and what to do. */
public sealed class DockerfileGenException extends RuntimeException permits SeveralMainClassesException {

    private static final long serialVersionUID = 1L;
    /** In characters; a longer message quotes a value that nobody wants to read as a whole. */
    private static final int LONGEST = 4_000;

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
        return message == null || message.length() <= LONGEST ? message
                : message.substring(0, LONGEST / 2) + " … " + (message.length() - LONGEST) + " characters … " + message.substring(message.length() - LONGEST / 2);
    }
}
