package io.github.dockerfilegen.dockerfile;

import java.util.List;

/**
 * One instruction's text after joining its continuation lines.
 *
 * @param heredocs names of the here-documents that follow the line
 */
record LogicalLine(int line, String text, List<String> heredocs) {

    LogicalLine {
        heredocs = List.copyOf(heredocs);
    }

    /** The instruction keyword in the case it was written in. */
    String keyword() {
        return text.strip().split("[\\t\\x0B\\f\\r ]+", 2)[0];
    }
}
