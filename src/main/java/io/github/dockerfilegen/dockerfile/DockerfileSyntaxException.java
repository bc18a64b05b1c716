package io.github.dockerfilegen.dockerfile;

/** Text that BuildKit would refuse to parse. */
public final class DockerfileSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    DockerfileSyntaxException(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
