package io.github.dockerfilegen.source;

/** Tells the ends of lines in source code. */
final class LineBreaks {

    private LineBreaks() {}

    static boolean is(char c) {
        return c == '\n' || c == '\r';
    }
}
