package io.github.dockerfilegen.dockerfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins physical lines into instructions: comments, directives, continuations and here-documents are settled here. */
final class LogicalLines {

    /** Go's scanner gives up on a longer line. */
    static final int MAX_LINE_BYTES = 65_535;

    private final List<String> physical;

    private final ParserDirectives directives = new ParserDirectives();

    private final List<LogicalLine> lines = new ArrayList<>();

    private int next;

    private LogicalLines(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        physical = new ArrayList<>(List.of(content.split("\n", -1)));
        if (content.endsWith("\n")) {
            physical.remove(physical.size() - 1);
        }
    }

    static LogicalLines read(String text) {
        LogicalLines reader = new LogicalLines(text);
        while (reader.next < reader.physical.size()) {
            reader.readOne();
        }
        if (reader.lines.isEmpty()) {
            throw new DockerfileSyntaxException(reader.next, "file with no instructions");
        }
        return reader;
    }

    List<LogicalLine> lines() {
        return List.copyOf(lines);
    }

    ParserDirectives directives() {
        return directives;
    }

    private void readOne() {
        String line = Blank.stripStart(nextLine());
        directives.accept(line, next);
        if (!line.isEmpty() && !isComment(line)) {
            join(line);
        }
    }

    private void join(String first) {
        int start = next;
        StringBuilder text = new StringBuilder();
        boolean open = append(text, first);
        while (open && next < physical.size()) {
            String line = nextLine();
            if (isComment(line)) {
                continue;
            }
            open = Blank.strip(line).isEmpty() || append(text, line);
        }
        if (!Blank.strip(text.toString()).isEmpty()) {
            List<Heredoc> heredocs = Heredoc.in(text.toString(), directives.escape());
            List<String> bodies =
                    heredocs.stream().map(heredoc -> body(heredoc, start)).toList();
            lines.add(new LogicalLine(
                    start, text.toString(), heredocs.stream().map(Heredoc::name).toList(), bodies));
        }
    }

    /** Returns whether the instruction goes on in the next line. */
    private boolean append(StringBuilder text, String line) {
        String escape = Pattern.quote(String.valueOf(directives.escape()));
        Matcher continuation = Pattern.compile("(?:(?<!" + escape + ")" + escape + ")[ \\t]*\\z")
                .matcher(line);
        boolean open = continuation.find();
        text.append(open ? line.substring(0, continuation.start()) : line);
        return open;
    }

    private String body(Heredoc heredoc, int start) {
        StringBuilder body = new StringBuilder();
        while (next < physical.size()) {
            String line = nextLine();
            if (heredoc.endsAt(line)) {
                return body.toString();
            }
            body.append(line).append('\n');
        }
        throw new DockerfileSyntaxException(start, "unterminated heredoc " + heredoc.name());
    }

    private String nextLine() {
        String line = physical.get(next++);
        if (line.getBytes(StandardCharsets.UTF_8).length > MAX_LINE_BYTES) {
            throw new DockerfileSyntaxException(next, "line greater than max allowed size of " + MAX_LINE_BYTES);
        }
        return line.replaceFirst("\\r+\\z", "");
    }

    private static boolean isComment(String line) {
        return Blank.stripStart(line).startsWith("#");
    }
}
