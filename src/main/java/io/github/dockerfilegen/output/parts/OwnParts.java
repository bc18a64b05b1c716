package io.github.dockerfilegen.output.parts;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
        // Editors leave out the last line end.
        var lines = (text.endsWith("\n") || !text.contains("\n") ? text : text + "\n").split("\n", -1);
        var found = divide(List.of(lines), file, false, false);
        if (found.parts().isEmpty()) {
            return new OwnParts(text, List.of());
        }
        if (untouched.test(found.generated())) {
            return found;
        }
        for (var around : List.of(List.of(true, false), List.of(false, true), List.of(true, true))) {
            var wider = divide(List.of(lines), file, around.get(0), around.get(1));
            if (untouched.test(wider.generated())) {
                return wider;
            }
        }
        return found;
    }

    private static OwnParts divide(List<String> lines, String file, boolean blankBefore, boolean blankBehind) {
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
            var end = end(lines, index, file);
            var own = new ArrayList<>(lines.subList(index, end + 1));
            if (blankBefore
                    && !generated.isEmpty()
                    && generated.get(generated.size() - 1).isBlank()) {
                own.add(0, generated.remove(generated.size() - 1));
            }
            var begin = index;
            index = end;
            if (blankBehind && index + 2 < lines.size() && lines.get(index + 1).isBlank()) {
                own.add(lines.get(++index));
            }
            parts.add(new OwnPart(generated.size(), own, begin + 1));
        }
        return new OwnParts(String.join("\n", generated), parts);
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
