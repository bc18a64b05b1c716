package io.github.dockerfilegen.dockerfile;

import java.util.List;

/**
 * One instruction's text after joining its continuation lines.
 *
 * @param comments the comment lines BuildKit takes for the description of this instruction
 * @param emptyContinuation whether a blank line was found between continuation lines
 * @param heredocs names of the here-documents that follow the line
 */
record LogicalLine(int line, String text, List<String> comments, boolean emptyContinuation, List<String> heredocs) {

    LogicalLine {
        comments = List.copyOf(comments);
        heredocs = List.copyOf(heredocs);
    }

    /** The instruction keyword in the case it was written in. */
    String keyword() {
        return text.strip().split("[\\t\\x0B\\f\\r ]+", 2)[0];
    }
}
