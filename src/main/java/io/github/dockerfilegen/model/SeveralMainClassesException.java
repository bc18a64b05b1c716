package io.github.dockerfilegen.model;

/** Several classes have a main method and none is configured: an error for an application, and normal for a library. */
public final class SeveralMainClassesException extends DockerfileGenException {

    private static final long serialVersionUID = 1L;

    private final boolean likely;

    /** @param likely whether the project is probably an application */
    public SeveralMainClassesException(String message, boolean likely) {
        super(message);
        this.likely = likely;
    }

    /** Whether the project is probably an application. */
    public boolean isLikely() {
        return likely;
    }
}
