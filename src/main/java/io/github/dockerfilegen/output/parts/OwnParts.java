package io.github.dockerfilegen.output.parts;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file, divided into the generated lines and the user's own parts.
 *
 * @param generated the text without the parts
 * @param parts the parts, in their order
 */
public record OwnParts(String generated, List<OwnPart> parts) {

    private static final Pattern BEGIN = Pattern.compile("\\s*#\\s*BEGIN\\s+custom\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*#\\s*END\\s+custom\\s*", Pattern.CASE_INSENSITIVE);

    public OwnParts {
        parts = List.copyOf(parts);
    }

    /**
     * Divides a text. People put blank lines around their parts: they belong to a part where the rest is as it was
     * generated without them.
     *
     * @param text with line feeds only
     * @param file the file's name, for errors
     * @param untouched whether a text is as it was generated
     * @throws DockerfileGenException when a part is not closed, not opened, or holds another one
     */
    public static OwnParts in(String text, String file, Predicate<String> untouched) {
        var lines = lines(text);
        var found = divide(lines, file, List.of());
        if (found.parts().isEmpty()) {
            return new OwnParts(text, List.of());
        }
        return choices(lines)
                .map(around -> divide(lines, file, around))
                .filter(divided -> untouched.test(divided.generated()))
                .findFirst()
                .orElse(found);
    }

    /**
     * The ways to divide a text: those that differ in the blank lines around parts.
     *
     * @throws DockerfileGenException when a part is not closed, not opened, or holds another one
     */
    public static Stream<OwnParts> ways(String text, String file) {
        var lines = lines(text);
        return divide(lines, file, List.of()).parts().isEmpty()
                ? Stream.of(new OwnParts(text, List.of()))
                : choices(lines).map(around -> divide(lines, file, around)).distinct();
    }

    /** Editors leave out the last line end. */
    private static List<String> lines(String text) {
        return List.of((text.endsWith("\n") || !text.contains("\n") ? text : text + "\n").split("\n", -1));
    }

    /**
     * Which of the blank lines around a part belong to it.
     *
     * @param before whether those before it do
     * @param behind whether those behind it do
     * @param butOne whether one of each is generated
     */
    private record Blanks(boolean before, boolean behind, boolean butOne) {

        /** How many of the blank lines at one side belong to the part. */
        int of(int lines) {
            return Math.max(0, lines - (butOne ? 1 : 0));
        }
    }

    /** A checksum for each is a matter of milliseconds. */
    private static final int MOST_WAYS = 2_000;

    private static final List<Blanks> BLANKS = List.of(
            new Blanks(false, false, false),
            new Blanks(true, false, false),
            new Blanks(false, true, false),
            new Blanks(true, true, false),
            new Blanks(true, false, true),
            new Blanks(false, true, true),
            new Blanks(true, true, true));

    /** Each part by itself, or all alike where there are too many ways. */
    private static Stream<List<Blanks>> choices(List<String> lines) {
        var ways = ways(lines);
        if (ways.stream().mapToLong(List::size).reduce(1, (all, part) -> Math.min(MOST_WAYS + 1, all * part))
                > MOST_WAYS) {
            return BLANKS.stream().map(all -> Collections.nCopies(ways.size(), all));
        }
        var choices = Stream.of(List.<Blanks>of());
        for (var part : ways) {
            choices = choices.flatMap(chosen -> part.stream()
                    .map(more -> Stream.concat(chosen.stream(), Stream.of(more)).toList()));
        }
        return choices;
    }

    /** For each part, the choices that differ: most parts have no blank lines around them. */
    private static List<List<Blanks>> ways(List<String> lines) {
        var ways = new ArrayList<List<Blanks>>();
        var before = 0;
        for (var index = 0; index < lines.size(); index++) {
            if (isBegin(lines.get(index))) {
                before = trailingBlanks(lines.subList(0, index));
            } else if (isEnd(lines.get(index))) {
                var taken = new LinkedHashMap<List<Integer>, Blanks>();
                for (var blanks : BLANKS) {
                    var behind = leadingBlanks(lines, index + 1);
                    taken.putIfAbsent(
                            List.of(blanks.before() ? blanks.of(before) : 0, blanks.behind() ? blanks.of(behind) : 0),
                            blanks);
                }
                ways.add(List.copyOf(taken.values()));
            }
        }
        return ways;
    }

    /** The blank lines from a line on; the last line of all is the empty one behind the last line end. */
    private static int leadingBlanks(List<String> lines, int from) {
        return (int) lines.subList(from, Math.max(from, lines.size() - 1)).stream()
                .takeWhile(String::isBlank)
                .count();
    }

    private static OwnParts divide(List<String> lines, String file, List<Blanks> around) {
        var generated = new ArrayList<String>();
        var parts = new ArrayList<OwnPart>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (isEnd(line)) {
                throw error(
                        file,
                        index,
                        "closes no part. Add the line \"" + OwnPart.BEGIN + "\" before the lines of "
                                + "your own, or remove this line");
            }
            if (!isBegin(line)) {
                generated.add(line);
                continue;
            }
            var blanks = around.isEmpty() ? BLANKS.get(0) : around.get(parts.size());
            var end = end(lines, index, file);
            var own = new ArrayList<>(lines.subList(index, end + 1));
            if (blanks.before()) {
                // Those before another part are that one's: it counts them.
                var first = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).gap();
                var trailing = trailingBlanks(generated.subList(first, generated.size()));
                for (var left = blanks.of(trailing); left > 0; left--) {
                    own.add(0, generated.remove(generated.size() - 1));
                }
            }
            var begin = index;
            index = end;
            if (blanks.behind()) {
                for (var left = blanks.of(leadingBlanks(lines, index + 1)); left > 0; left--) {
                    own.add(lines.get(++index));
                }
            }
            parts.add(new OwnPart(generated.size(), own, begin + 1));
        }
        return new OwnParts(String.join("\n", generated), parts);
    }

    private static int trailingBlanks(List<String> lines) {
        var blanks = 0;
        while (blanks < lines.size() && lines.get(lines.size() - 1 - blanks).isBlank()) {
            blanks++;
        }
        return blanks;
    }

    private static int end(List<String> lines, int begin, String file) {
        for (var index = begin + 1; index < lines.size(); index++) {
            if (isEnd(lines.get(index))) {
                return index;
            }
            if (isBegin(lines.get(index))) {
                throw error(
                        file,
                        index,
                        "begins a part inside the one of line " + (begin + 1) + ". Close that one with " + "\""
                                + OwnPart.END + "\" first");
            }
        }
        throw error(
                file,
                begin,
                "begins a part that is not closed. Add the line \"" + OwnPart.END + "\" behind the lines of your own");
    }

    private static DockerfileGenException error(String file, int index, String problem) {
        return new DockerfileGenException(file + ", line " + (index + 1) + ": this comment " + problem + ".");
    }

    static boolean isBegin(String line) {
        return BEGIN.matcher(line).matches();
    }

    static boolean isEnd(String line) {
        return END.matcher(line).matches();
    }
}
