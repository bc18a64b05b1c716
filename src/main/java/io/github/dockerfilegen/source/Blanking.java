package io.github.dockerfilegen.source;

/** A copy of a text of the same length in which characters are hidden from left to right. */
final class Blanking {

    private final char[] out;
    private int at;

    Blanking(String text) {
        out = text.toCharArray();
    }

    int at() {
        return at;
    }

    boolean hasMore() {
        return at < out.length;
    }

    String result() {
        return new String(out);
    }

    void keep() {
        at++;
    }

    /** Replaces characters by spaces, except for line breaks. */
    void hide(int length) {
        for (int end = Math.min(at + length, out.length); at < end; at++) {
            if (!LineBreaks.is(out[at])) {
                out[at] = ' ';
            }
        }
    }

    /** Hides characters behind a single sign. */
    void mark(char sign, int length) {
        int start = at;
        hide(length);
        out[start] = sign;
    }

    void hideLine() {
        while (inLine()) {
            hide(1);
        }
    }

    /** Makes a name in backticks one word; whatever a word cannot hold becomes an underscore. */
    void unquoteName(boolean visible) {
        hide(1);
        while (inLine() && out[at] != '`') {
            char replacement = Character.isJavaIdentifierPart(out[at]) ? out[at] : '_';
            out[at++] = visible ? replacement : ' ';
        }
        if (inLine()) {
            hide(1);
        }
    }

    private boolean inLine() {
        return hasMore() && !LineBreaks.is(out[at]);
    }
}
