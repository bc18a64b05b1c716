package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parses settings with a fixed set of values. */
public final class Keyword {

    private Keyword() {}

    /**
     * The constant whose lower-case name is {@code text}.
     *
     * @throws DockerfileGenException naming the valid words when there is none
     */
    static <E extends Enum<E>> E parse(Class<E> type, String parameter, String text) {
        return parse(List.of(type.getEnumConstants()), Keyword::word, parameter, text);
    }

    /**
     * The choice whose word is {@code text}.
     *
     * @param parameter the parameter that held it, for the message
     * @throws DockerfileGenException naming the valid words when there is none
     */
    public static <E> E parse(List<E> choices, Function<E, String> word, String parameter, String text) {
        return choices.stream()
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new DockerfileGenException("Unknown " + parameter + " \"" + text + "\". Set <"
                        + parameter
                        + "> (or -Ddockerfile-gen." + parameter + ") to one of: "
                        + choices.stream().map(word).collect(Collectors.joining(", ")) + "."));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
