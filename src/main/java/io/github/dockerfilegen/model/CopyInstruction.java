package io.github.dockerfilegen.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of a {@code COPY}.
 *
 * @param sources paths relative to the context, or absolute ones of a stage, with {@code /} between names; a directory
 *     ends with {@code /}
 * @param destination a path relative to the working directory, or an absolute one; ends with {@code /} when it is a
 *     directory
 */
public record CopyInstruction(List<String> sources, String destination) implements Text {

    /**
     * What splits words, what Docker takes for a flag, a JSON array or a comment, and the beginning of a heredoc, which
     * JSON never is.
     */
    private static final Pattern JSON_ONLY = Pattern.compile("(?U)[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\"']|<<|^[\\[#-]");

    public CopyInstruction {
        sources = List.copyOf(sources);
    }

    /**
     * The arguments as they stand in a Dockerfile, in JSON form only where Docker would read the plain form otherwise.
     */
    @Override
    public String toString() {
        return words(Stream.concat(
                        sources.stream().map(Quoting::copySource), Stream.of(Quoting.copyDestination(destination)))
                .toArray(String[]::new));
    }

    /** Quoted words, in JSON form only where Docker would read the plain form otherwise. */
    static String words(String... quoted) {
        var words = List.of(quoted);
        return words.stream().noneMatch(word -> JSON_ONLY.matcher(word).find())
                ? String.join(" ", words)
                : words.stream().map(Quoting::json).collect(Collectors.joining(", ", "[", "]"));
    }
}
