package io.github.dockerfilegen.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a Dockerfile copies from the build context. */
final class ContextCopies {

    private static final Pattern COPY = Pattern.compile("(?i)\\s*(?:COPY|ADD)\\s+((?:--\\S++\\s++)*+)(.*)");
    private static final Pattern JSON_STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    /** What comes from elsewhere: a text in the Dockerfile itself, the network. */
    private static final Pattern ELSEWHERE = Pattern.compile("<<.*|[a-zA-Z][a-zA-Z0-9+.-]*://.*|git@.*");

    private ContextCopies() {}

    /**
     * The sources of every {@code COPY} and {@code ADD}, as they stand there, without {@code ./} or {@code /} in front.
     */
    static Set<String> of(String dockerfile) {
        var sources = new LinkedHashSet<String>();
        var text = Pattern.compile("(?m)^[ \\t]*#.*\n")
                .matcher(dockerfile)
                .replaceAll("")
                .replaceAll("\\\\[ \\t]*\n", " ");
        text.lines()
                .map(COPY::matcher)
                .filter(copy -> copy.matches()
                        && !copy.group(1).toLowerCase(Locale.ROOT).contains("--from="))
                .forEach(copy -> {
                    var words = words(copy.group(2).strip());
                    words.stream()
                            .limit(Math.max(words.size() - 1L, 0))
                            .filter(word -> !ELSEWHERE.matcher(word).matches())
                            .map(word -> word.replaceFirst("^(?:\\./|/)+", ""))
                            .forEach(sources::add);
                });
        return sources;
    }

    private static List<String> words(String arguments) {
        return arguments.startsWith("[")
                ? JSON_STRING
                        .matcher(arguments)
                        .results()
                        .map(word -> word.group(1).replaceAll("\\\\(.)", "$1"))
                        .toList()
                : Stream.of(arguments.split("\\s+")).toList();
    }
}
