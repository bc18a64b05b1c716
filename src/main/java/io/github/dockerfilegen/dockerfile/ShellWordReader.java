package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one shell word, keeping book of what is quoted and what is not. */
final class ShellWordReader {

    private static final String WORD_ENDS = " \t\n;&|()<>";

    private static final String NEVER_SPLIT = "?#$!-0";

    private final String text;

    private final StringBuilder value = new StringBuilder();

    private final Set<String> bareVariables = new LinkedHashSet<>();

    private final List<String> scripts = new ArrayList<>();

    private boolean bareSubstitution;

    private boolean quotedDollar;

    private int at;

    ShellWordReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    ShellWord read() {
        int start = at;
        while (at < text.length() && WORD_ENDS.indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '\'' -> singleQuoted();
                case '"' -> doubleQuoted();
                default -> character(false);
            }
        }
        return new ShellWord(
                text.substring(start, at), value.toString(), bareVariables, bareSubstitution, quotedDollar, scripts);
    }

    /** Where the word ended. */
    int end() {
        return at;
    }

    private void singleQuoted() {
        int end = text.indexOf('\'', at + 1);
        int stop = end < 0 ? text.length() : end;
        String inner = text.substring(at + 1, stop);
        quotedDollar |= inner.matches("(?s).*\\$[A-Za-z_{(].*");
        value.append(inner);
        at = Math.min(stop + 1, text.length());
    }

    private void doubleQuoted() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            character(true);
        }
        at = Math.min(at + 1, text.length());
    }

    private void character(boolean quoted) {
        int start = at;
        switch (text.charAt(at)) {
            case '\\' -> {
                at = Math.min(at + 2, text.length());
                boolean kept = quoted && "\"$`\\".indexOf(text.charAt(at - 1)) < 0;
                value.append(text, kept ? start : Math.min(start + 1, at), at);
            }
            case '$' -> dollar(quoted);
            case '`' -> {
                int end = text.indexOf('`', at + 1);
                substitution(end < 0 ? text.length() : end, 1, quoted);
            }
            default -> value.append(text.charAt(at++));
        }
    }

    private void dollar(boolean quoted) {
        if (text.startsWith("$(", at) && !text.startsWith("$((", at)) {
            substitution(closing(at + 1, '(', ')'), 2, quoted);
            return;
        }
        int start = at;
        at = Math.min(endOfVariable(), text.length());
        String used = text.substring(start, at);
        value.append(used);
        String name = new WordCursor(used.replaceFirst("^\\$\\{?", "")).name();
        boolean splits = !name.isEmpty() && !(name.length() == 1 && NEVER_SPLIT.contains(name));
        if (!quoted && splits) {
            bareVariables.add(name);
        }
    }

    private int endOfVariable() {
        if (text.startsWith("$((", at)) {
            return closing(at + 1, '(', ')') + 1;
        }
        if (text.startsWith("${", at)) {
            return closing(at + 1, '{', '}') + 1;
        }
        return at + 1 + new WordCursor(text.substring(at + 1)).name().length();
    }

    private void substitution(int end, int open, boolean quoted) {
        scripts.add(text.substring(Math.min(at + open, end), end));
        bareSubstitution |= !quoted;
        int stop = Math.min(end + 1, text.length());
        value.append(text, at, stop);
        at = stop;
    }

    /** The index of the bracket that closes the one at {@code from}, quotes and escapes skipped. */
    private int closing(int from, char open, char close) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
