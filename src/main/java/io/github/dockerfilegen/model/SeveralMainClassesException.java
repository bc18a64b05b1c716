package io.github.dockerfilegen.model;

/** Several classes have a main method and nothing says which one is meant: whoever asked for a Dockerfile must say it; a library may have them. */
public final class SeveralMainClassesException extends DockerfileGenException {

    private static final long serialVersionUID = 1L;

    private final boolean likely;

    /** @param likely whether signs say that the project is an application, though not without doubt */
    public SeveralMainClassesException(String message, boolean likely) {
        super(message);
        this.likely = likely;
    }

    /** Whether signs say that the project is an application, though not without doubt. */
    public boolean isLikely() {
        return likely;
    }
}
