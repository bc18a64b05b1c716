package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.FileCopy;

/** An element of {@code <copies>} as Maven fills it. */
public final class Copy {

    String from;
    String source;
    String target;
    String mode;
    String owner;

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a value has the wrong form */
    FileCopy parse() {
        return new FileCopy(
                ParameterText.text(from),
                ParameterText.text(source).orElse(""),
                ParameterText.text(target).orElse(""),
                ParameterText.text(mode),
                ParameterText.text(owner));
    }
}
