package io.github.dockerfilegen.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of a {@code COPY} from the build context.
 *
 * @param sources paths relative to the context with {@code /} between names; a directory ends with {@code /}
 * @param destination a path relative to the working directory; ends with {@code /} when it is a directory
 */
public record CopyInstruction(List<String> sources, String destination) {

    public CopyInstruction {
        sources = List.copyOf(sources);
    }

    /** The arguments as they stand in a Dockerfile. */
    @Override
    public String toString() {
        return arguments(Stream.concat(sources.stream().map(Quoting::copySource), Stream.of(Quoting.copyDestination(destination))).toList());
    }

    /** Words that are quoted already, in JSON form only when a blank or a quote would break the plain form. */
    public static String arguments(List<String> words) {
        return words.stream().noneMatch(word -> word.matches(".*[\\s\"'].*") || word.startsWith("[") || word.startsWith("-"))
                ? String.join(" ", words)
                : words.stream().map(Quoting::json).collect(Collectors.joining(", ", "[", "]"));
    }
}
