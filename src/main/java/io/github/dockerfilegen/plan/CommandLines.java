package io.github.dockerfilegen.plan;

import java.util.ArrayList;
import java.util.List;

/** Breaks a command into lines that can be read. */
public final class CommandLines {

    private static final int WIDTH = 110;

    private CommandLines() {}

    /** The words in order, on as few lines of readable width as hold them. */
    public static List<String> of(List<String> words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
