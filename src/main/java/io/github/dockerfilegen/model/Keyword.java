package io.github.dockerfilegen.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the words that users choose between. */
final class Keyword {

    private Keyword() {}

    /**
     * The constant whose lower-case name is {@code text}.
     *
     * @throws DockerfileGenException naming the valid words when there is none
     */
    static <E extends Enum<E>> E parse(Class<E> type, String parameter, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new DockerfileGenException("Unknown " + parameter + " \"" + text + "\". Set <"
                        + parameter
                        + "> (or -Ddockerfile-gen." + parameter + ") to one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Keyword::word)
                                .collect(Collectors.joining(", ")) + "."));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
