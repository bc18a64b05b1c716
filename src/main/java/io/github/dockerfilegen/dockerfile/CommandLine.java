package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.List;

/** An instruction's text cut into keyword, leading {@code --flags} and the rest. */
record CommandLine(String keyword, List<String> flags, String rest) {

    static CommandLine split(String text, char escape) {
        String[] parts = Blank.strip(text).split("[\\t\\x0B\\f\\r ]+", 2);
        List<String> flags = new ArrayList<>();
        String rest = parts.length < 2 ? "" : parts[1];
        int at = 0;
        while (true) {
            at = skipBlanks(rest, at);
            if (!rest.startsWith("--", at)) {
                break;
            }
            StringBuilder flag = new StringBuilder();
            at = readFlag(rest, at, escape, flag);
            // A lone "--" ends the flags and is itself dropped.
            if (flag.toString().equals("--")) {
                break;
            }
            flags.add(flag.toString());
        }
        return new CommandLine(parts[0], flags, Blank.strip(rest.substring(at)));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Blank.is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Reads one flag, dropping its quotes and escapes, and returns where it ended. */
    private static int readFlag(String text, int from, char escape, StringBuilder flag) {
        char quote = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote == 0 && Blank.is(c)) {
                return at;
            }
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (c != escape) {
                flag.append(c);
            } else if (++at < text.length()) {
                flag.append(text.charAt(at));
            }
        }
        return Math.min(at, text.length());
    }
}
