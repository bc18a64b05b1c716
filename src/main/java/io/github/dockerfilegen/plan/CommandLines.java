package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ShellText;
import java.util.ArrayList;
import java.util.List;

/** Breaks a command into lines of readable width. */
public final class CommandLines {

    private static final int WIDTH = 110;

    private CommandLines() {}

    /** The words in order, on as few lines of readable width as hold them. */
    public static List<ShellText> of(List<ShellText> words) {
        var lines = new ArrayList<ShellText>();
        var line = new ArrayList<ShellText>();
        var width = 0;
        for (var word : words) {
            if (!line.isEmpty() && width + word.length() > WIDTH) {
                lines.add(ShellText.join(line));
                line.clear();
                width = 0;
            }
            line.add(word);
            width += word.length() + 1;
        }
        lines.add(ShellText.join(line));
        return lines;
    }
}
