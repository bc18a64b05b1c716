package io.github.dockerfilegen.dockerfile;

import java.util.List;

/**
 * One instruction's text after joining its continuation lines.
 *
 * @param heredocs names of the here-documents that follow the line
 * @param bodies their texts, each line with its end
 */
record LogicalLine(int line, String text, List<String> heredocs, List<String> bodies) {

    LogicalLine {
        heredocs = List.copyOf(heredocs);
        bodies = List.copyOf(bodies);
    }

    /** The instruction keyword in the case it was written in. */
    String keyword() {
        return text.strip().split("[\\t\\x0B\\f\\r ]+", 2)[0];
    }
}
