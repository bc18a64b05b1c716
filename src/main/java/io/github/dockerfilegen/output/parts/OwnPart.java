package io.github.dockerfilegen.output.parts;

import java.util.List;

/**
 * Lines of the user's own in a generated file.
 *
 * @param gap how many generated lines stand before it
 * @param lines the lines with both markers, and blank lines around them that are not generated
 * @param line the number of the first marker in the file, counted from 1
 */
public record OwnPart(int gap, List<String> lines, int line) {

    /** The comment before the lines. */
    public static final String BEGIN = "# BEGIN custom";
    /** The comment behind them. */
    public static final String END = "# END custom";

    public OwnPart {
        lines = List.copyOf(lines);
    }

    /** The lines between the markers. */
    List<String> content() {
        var first = 0;
        while (!OwnParts.isBegin(lines.get(first))) {
            first++;
        }
        var last = lines.size() - 1;
        while (!OwnParts.isEnd(lines.get(last))) {
            last--;
        }
        return lines.subList(first + 1, last);
    }
}
