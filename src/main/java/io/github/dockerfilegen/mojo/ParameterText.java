package io.github.dockerfilegen.mojo;

import java.util.List;
import java.util.Optional;

/** Parameters as Maven gives them: what is not set is null, and what is blank counts as not set. */
final class ParameterText {

    private ParameterText() {}

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    static List<String> list(List<String> values) {
        return Optional.ofNullable(values).orElse(List.of()).stream().flatMap(value -> text(value).stream()).toList();
    }
}
