package io.github.dockerfilegen.source;

import java.util.Arrays;

/** Cuts a blanked source into words and single signs; all signs that matter have one character. */
final class Tokenizer {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private boolean[] firsts = new boolean[64];
    private int count;
    private int lineStart;
    private int indent;
    private boolean newLine = true;

    Tokenizer(String text) {
        this.text = text;
    }

    Tokens tokens() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (LineBreaks.is(c)) {
                newLine = true;
                lineStart = at + 1;
            }
            at = Character.isWhitespace(c) ? at + 1 : token(at);
        }
        return new Tokens(
                text,
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                Arrays.copyOf(indents, count),
                Arrays.copyOf(firsts, count));
    }

    private int token(int start) {
        int end = start + 1;
        if (Character.isJavaIdentifierPart(text.charAt(start))) {
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        }
        add(start, end);
        return end;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            grow(count * 2);
        }
        if (newLine) {
            indent = start - lineStart;
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = indent;
        firsts[count++] = newLine;
        newLine = false;
    }

    private void grow(int length) {
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        indents = Arrays.copyOf(indents, length);
        firsts = Arrays.copyOf(firsts, length);
    }
}
