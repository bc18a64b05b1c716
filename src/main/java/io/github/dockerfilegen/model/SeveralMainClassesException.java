package io.github.dockerfilegen.model;

/** Several classes have a main method and nothing says which one is meant: whoever asked for a Dockerfile must say it; a library may have them. */
public final class SeveralMainClassesException extends DockerfileGenException {

    private static final long serialVersionUID = 1L;

    public SeveralMainClassesException(String message) {
        super(message);
    }
}
