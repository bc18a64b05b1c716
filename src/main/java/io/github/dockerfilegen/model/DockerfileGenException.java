package io.github.dockerfilegen.model;

/** A problem that the user can solve; its message says what is wrong, where the value came from and what to do. */
public sealed class DockerfileGenException extends RuntimeException permits SeveralMainClassesException {

    private static final long serialVersionUID = 1L;

    /** @param message complete sentences, shown to the user as they are */
    public DockerfileGenException(String message) {
        super(message);
    }

    /**
     * @param message complete sentences, shown to the user as they are
     * @param cause what went wrong below, kept for {@code mvn -e}
     */
    public DockerfileGenException(String message, Throwable cause) {
        super(message, cause);
    }
}
