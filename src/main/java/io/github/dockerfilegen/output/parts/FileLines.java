package io.github.dockerfilegen.output.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where own parts may stand in a file: between the instructions of a Dockerfile, in one of its stages; between any two
 * lines of another file, which is one stage.
 */
final class FileLines {

    private static final Pattern FROM =
            Pattern.compile("\\s*FROM\\s+(?:--\\S+\\s+)*\\S+(?:\\s+AS\\s+(\\S+))?.*", Pattern.CASE_INSENSITIVE);
    /** Heredocs are words of their own ("Here-Documents", and BuildKit's ParseHeredoc); <<< is the shell's. */
    private static final Pattern HEREDOC = Pattern.compile("(?<=\\s)\\d*<<-?([\"']?)([A-Za-z_]\\w*)\\1(?=\\s|$)");

    private static final Pattern TAKES_HEREDOCS =
            Pattern.compile("\\s*(?:RUN|COPY|ADD)\\s.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("#\\s*escape\\s*=\\s*`\\s*", Pattern.CASE_INSENSITIVE);

    private final List<String> lines;
    /** For each gap between lines, the first before all of them. */
    private final List<String> stages = new ArrayList<>();

    private final List<Boolean> inside = new ArrayList<>();

    FileLines(List<String> lines, boolean dockerfile) {
        this.lines = List.copyOf(lines);
        if (dockerfile) {
            read();
        } else {
            for (var gap = 0; gap <= lines.size(); gap++) {
                add("", false);
            }
        }
    }

    private void read() {
        var escape = lines.stream()
                        .takeWhile(line -> line.startsWith("#"))
                        .anyMatch(line -> ESCAPE.matcher(line).matches())
                ? "`"
                : "\\";
        var stage = "";
        var unnamed = 0;
        var continued = false;
        Deque<String> heredocs = new ArrayDeque<>();
        add(stage, false);
        for (var line : lines) {
            if (!heredocs.isEmpty()) {
                if (line.replaceFirst("^\\t+", "").equals(heredocs.peek())) {
                    heredocs.remove();
                }
            } else if (!isComment(line)) {
                var from = FROM.matcher(line);
                if (!continued && from.matches()) {
                    stage = from.group(1) == null ? String.valueOf(unnamed) : from.group(1);
                    unnamed++;
                }
                var takes = continued || TAKES_HEREDOCS.matcher(line).matches();
                if (takes) {
                    HEREDOC.matcher(line).results().forEach(start -> heredocs.add(start.group(2)));
                }
                continued = line.stripTrailing().endsWith(escape);
            }
            add(stage, continued || !heredocs.isEmpty());
        }
    }

    private void add(String stage, boolean within) {
        stages.add(stage);
        inside.add(within);
    }

    /** A comment or a blank line does not end an instruction that goes on. */
    static boolean isComment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    static boolean isFrom(String line) {
        return FROM.matcher(line).matches();
    }

    /** The line that begins a stage of a name, whatever its image: another tag is the same line. */
    static String withoutImage(String line) {
        var from = FROM.matcher(line);
        return from.matches() && from.group(1) != null ? "FROM … AS " + from.group(1) : line;
    }

    List<String> lines() {
        return lines;
    }

    /** Whether an instruction goes on over the gap. */
    boolean inside(int gap) {
        return inside.get(gap);
    }

    /** The name of the stage that the gap lies in; empty before the first one. */
    String stage(int gap) {
        return stages.get(gap);
    }

    /** The names of the stages, in order; the lines before the first one are a stage as well. */
    List<String> stages() {
        return stages.stream().distinct().toList();
    }

    /** The indexes of a stage's lines, its {@code FROM} first. */
    List<Integer> ofStage(String stage) {
        return IntStream.range(0, lines.size())
                .filter(line -> stages.get(line + 1).equals(stage))
                .boxed()
                .toList();
    }

    /** The first gap of a stage, behind its {@code FROM}; -1 if there is none of that name. */
    int start(String stage) {
        return stages.indexOf(stage);
    }
}
