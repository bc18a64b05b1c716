package io.github.dockerfilegen.source;

import java.util.List;

/**
 * How one kind of string literal ends, and what inside it does not end it.
 *
 * @param open the opening delimiter
 * @param close the closing delimiter
 * @param multiLine whether a line break may occur inside; if not, a line break ends an unterminated literal
 * @param backslash whether a backslash hides the character after it
 * @param hidden further character sequences that are plain content, such as {@code \/} in a slashy string
 * @param interpolation what starts embedded code, empty for none
 * @param greedy whether the last delimiter in a run of quotes closes the literal, as in Kotlin and Scala
 */
record Literal(
        String open,
        String close,
        boolean multiLine,
        boolean backslash,
        List<String> hidden,
        String interpolation,
        boolean greedy)
        implements Context {

    /** An ordinary string on one line. */
    static Literal line(String quote) {
        return new Literal(quote, quote, false, true, List.of(), "", false);
    }

    /** A Java text block (JLS 3.10.6) or a triple-quoted Groovy string: many lines, escapes still count. */
    static Literal block(String quotes) {
        return new Literal(quotes, quotes, true, true, List.of(), "", false);
    }

    /** A triple-quoted Kotlin or Scala string: many lines, a backslash is only a backslash. */
    static Literal raw() {
        return new Literal("\"\"\"", "\"\"\"", true, false, List.of(), "", true);
    }

    Literal interpolating(String start) {
        return new Literal(open, close, multiLine, backslash, hidden, start, greedy);
    }

    Literal hiding(String... sequences) {
        return new Literal(open, close, multiLine, backslash, List.of(sequences), interpolation, greedy);
    }

    boolean interpolatesAt(String text, int at) {
        return !interpolation.isEmpty() && text.startsWith(interpolation, at);
    }

    /** The length of the escaped content at an offset, 0 if the character there stands for itself. */
    int hiddenLength(String text, int at) {
        if (backslash && text.charAt(at) == '\\') {
            // A line break stays visible, so that an unterminated string ends with its line.
            boolean beforeBreak = at + 1 < text.length() && LineBreaks.is(text.charAt(at + 1));
            return beforeBreak && !multiLine ? 1 : 2;
        }
        return hidden.stream()
                .filter(sequence -> text.startsWith(sequence, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** The length of the closing delimiter at an offset, 0 if the literal goes on. */
    int closeLength(String text, int at) {
        if (!text.startsWith(close, at)) {
            return 0;
        }
        int end = at + close.length();
        while (greedy && end < text.length() && text.charAt(end) == '"') {
            end++;
        }
        return end - at;
    }
}
