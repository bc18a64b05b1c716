package io.github.dockerfilegen.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A command in Docker's exec form, which no shell reads.
 *
 * @param arguments the program and its arguments, at least one
 */
public record ExecForm(List<String> arguments) implements Text {

    public ExecForm {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("an exec form needs a program");
        }
    }

    /** The JSON array as it stands in a Dockerfile. */
    @Override
    public String toString() {
        return arguments.stream().map(Quoting::json).collect(Collectors.joining(", ", "[", "]"));
    }
}
