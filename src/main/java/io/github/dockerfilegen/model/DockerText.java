package io.github.dockerfilegen.model;

/** An argument of a Dockerfile's instruction. */
public final class DockerText implements Text {

    private final String text;

    private DockerText(String text) {
        Quoting.requireOneLine(text);
        this.text = text;
    }

    /**
     * {@code NAME="value"}, for {@code ENV} and {@code LABEL}.
     *
     * @param name letters, digits, {@code _}, {@code .} and {@code -}
     * @throws IllegalArgumentException when the name has another character
     */
    public static DockerText pair(String name, String value) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            throw new IllegalArgumentException(Quoting.json(name) + " is no name of a variable or label");
        }
        return new DockerText(name + "=" + Quoting.dockerValue(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DockerText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@code NAME="value"}, with the quotes that the value needs. */
    @Override
    public String toString() {
        return text;
    }
}
