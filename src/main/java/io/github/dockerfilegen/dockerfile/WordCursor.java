package io.github.dockerfilegen.dockerfile;

/** A position in a text, with the few ways shell-like syntax moves it. */
final class WordCursor {

    static final char END = 0;

    private static final String SPECIAL_PARAMETERS = "@*#?-$!0";

    private final String source;

    private int at;

    WordCursor(String source) {
        this.source = source;
    }

    /** The current character, {@link #END} behind the last one. */
    char peek() {
        return at < source.length() ? source.charAt(at) : END;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    char next() {
        char c = peek();
        at++;
        return c;
    }

    boolean startsWith(String text) {
        return source.startsWith(text, at);
    }

    /** Moves past the text if it is what comes next. */
    boolean accept(String text) {
        boolean found = startsWith(text);
        at += found ? text.length() : 0;
        return found;
    }

    /** Returns the text up to the next {@code end} and moves behind it. */
    String upTo(char end, String problem) {
        int index = source.indexOf(end, at);
        if (index < 0) {
            throw new IllegalArgumentException(problem);
        }
        String text = source.substring(at, index);
        at = index + 1;
        return text;
    }

    /** A variable name: digits, one special parameter, or letters, digits and underscores; maybe empty. */
    String name() {
        int start = at;
        if (Character.isDigit(peek())) {
            while (Character.isDigit(peek())) {
                at++;
            }
        } else if (!atEnd() && SPECIAL_PARAMETERS.indexOf(peek()) >= 0) {
            at++;
        } else {
            while (Character.isLetterOrDigit(peek()) || peek() == '_') {
                at++;
            }
        }
        return source.substring(start, at);
    }
}
