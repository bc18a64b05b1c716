package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps a Dockerfile within what Docker reads: lists of thousands of names go over several lines, and what cannot is an
 * error.
 */
final class LongLines {

    /** BuildKit reads no longer line, in bytes. */
    private static final int LONGEST_LINE = 65_535;
    /** Linux hands no longer command to a shell, in bytes (MAX_ARG_STRLEN in execve(2)). */
    private static final int LONGEST_COMMAND = 131_071;
    /** Longer lines are broken, in characters; nobody reads them as they are. */
    private static final int WIDTH = 8_000;

    private static final Pattern BREAKABLE = Pattern.compile("(?:RUN|COPY|ADD) .*");
    private static final Pattern CONTINUED = Pattern.compile(".*\\\\[ \\t]*");
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*#.*");

    private final List<String> lines = new ArrayList<>();
    private String instruction = "";
    private int bytes;

    private LongLines() {}

    /** @throws DockerfileGenException naming the line when Docker would not read it */
    static String within(String text) {
        if (text.lines().allMatch(line -> line.length() < WIDTH) && text.length() < LONGEST_COMMAND) {
            return text;
        }
        var result = new LongLines();
        text.lines().forEach(result::add);
        return String.join("\n", result.lines) + "\n";
    }

    private void add(String line) {
        var comment = COMMENT.matcher(line).matches();
        if (!comment) {
            var begins = instruction.isEmpty();
            instruction = begins ? line : instruction;
            bytes = (begins ? 0 : bytes) + size(line);
        }
        lines.addAll(
                comment
                                || line.length() < WIDTH
                                || !BREAKABLE.matcher(instruction).matches()
                        ? List.of(line)
                        : broken(line));
        if (size(lines.get(lines.size() - 1)) > LONGEST_LINE) {
            throw tooLong("Line " + lines.size(), line, size(line), "Docker reads at most " + LONGEST_LINE);
        }
        if (instruction.startsWith("RUN ") && bytes > LONGEST_COMMAND) {
            throw tooLong(
                    "The instruction that ends in line " + lines.size(),
                    instruction,
                    bytes,
                    "Linux passes at most " + LONGEST_COMMAND + " to a shell");
        }
        if (!comment && !CONTINUED.matcher(line).matches()) {
            instruction = "";
        }
    }

    private static DockerfileGenException tooLong(String where, String text, int size, String limit) {
        return new DockerfileGenException(
                where + " of the Dockerfile would be " + size + " bytes long, and " + limit + ". It begins with \""
                        + text.strip().substring(0, Math.min(60, text.strip().length()))
                        + "\". Shorten the value in the POM or the configuration that it comes from.");
    }

    /**
     * Docker joins what a backslash ends with the next line as it is, even between quotes, so nothing is added to
     * either.
     */
    private static List<String> broken(String line) {
        var parts = new ArrayList<String>();
        var rest = line;
        while (rest.length() >= WIDTH) {
            var at = breakAt(rest);
            if (at == 0) {
                break;
            }
            parts.add(rest.substring(0, at) + "\\");
            rest = rest.substring(at);
        }
        parts.add(rest);
        return parts;
    }

    /** Behind a blank, or else a comma; what follows must not look like a comment or an empty line. */
    private static int breakAt(String line) {
        for (var separator : new char[] {' ', ','}) {
            for (var at = WIDTH - 1; at > 0; at--) {
                if (line.charAt(at - 1) == separator && " \t#\\".indexOf(line.charAt(at)) < 0) {
                    return at;
                }
            }
        }
        return 0;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
