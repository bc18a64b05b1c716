package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** The words of ENV, LABEL and ARG: blanks separate them except inside quotes, which are kept for later. */
final class KeyValues {

    private KeyValues() {}

    /** Returns {@code key=value} words; the legacy {@code key value} form becomes one such word. */
    static List<String> parse(String rest, String keyword, char escape) {
        List<String> words = words(rest, escape);
        if (isLegacy(rest, escape)) {
            String[] parts = rest.split("[\\t\\x0B\\f\\r ]+", 2);
            require(parts.length == 2, keyword + " must have two arguments");
            return List.of(parts[0] + "=" + parts[1]);
        }
        for (String word : words) {
            require(
                    word.contains("="),
                    "Syntax error - can't find = in \"" + word + "\". Must be of the form: name=value");
        }
        require(!words.isEmpty(), keyword + " requires at least one argument");
        return words;
    }

    static boolean isLegacy(String rest, char escape) {
        List<String> words = words(rest, escape);
        return !words.isEmpty() && !words.get(0).contains("=");
    }

    static List<String> words(String rest, char escape) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (quote == 0 && Blank.is(c)) {
                flush(word, words);
            } else if (c != escape || quote == '\'') {
                word.append(c);
                quote = quoteAfter(c, quote);
            } else if (i + 1 < rest.length()) {
                // Kept with its escape for the lexer; an escape as the very last character is dropped.
                word.append(c).append(rest.charAt(++i));
            }
        }
        flush(word, words);
        return words;
    }

    private static char quoteAfter(char c, char quote) {
        if (quote == 0) {
            return c == '\'' || c == '"' ? c : 0;
        }
        return c == quote ? 0 : quote;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
