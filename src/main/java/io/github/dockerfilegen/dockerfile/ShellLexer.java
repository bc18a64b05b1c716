package io.github.dockerfilegen.dockerfile;

import java.util.Map;
import java.util.Set;

/** BuildKit's word processing: resolves quotes, escapes and variables of one word and notes unknown variables. */
final class ShellLexer {

    private final WordCursor cursor;

    private final char escape;

    private final Map<String, String> variables;

    private final Set<String> undefined;

    private boolean keepEscapes;

    private ShellLexer(String source, char escape, Map<String, String> variables, Set<String> undefined) {
        this.cursor = new WordCursor(source);
        this.escape = escape;
        this.variables = variables;
        this.undefined = undefined;
    }

    /** Names that are used but not among {@code variables} are added to {@code undefined} and expand to nothing. */
    static String resolve(String source, char escape, Map<String, String> variables, Set<String> undefined) {
        return new ShellLexer(source, escape, variables, undefined).until(WordCursor.END, false);
    }

    private String until(char stop, boolean rawEscapes) {
        boolean before = keepEscapes;
        keepEscapes = rawEscapes;
        StringBuilder out = new StringBuilder();
        while (!cursor.atEnd() && cursor.peek() != stop) {
            switch (cursor.peek()) {
                case '\'' -> out.append(singleQuoted());
                case '"' -> doubleQuoted(out);
                case '$' -> out.append(dollar());
                default -> plain(out);
            }
        }
        require(cursor.peek() == stop, "unexpected end of statement while looking for matching " + stop);
        cursor.next();
        keepEscapes = before;
        return out.toString();
    }

    private void plain(StringBuilder out) {
        char c = cursor.next();
        if (c != escape || keepEscapes) {
            out.append(c);
        }
        // An escape at the end of the word is dropped.
        if (c == escape && !cursor.atEnd()) {
            out.append(cursor.next());
        }
    }

    private String singleQuoted() {
        cursor.next();
        return cursor.upTo('\'', "unexpected end of statement while looking for matching single-quote");
    }

    private void doubleQuoted(StringBuilder out) {
        cursor.next();
        while (cursor.peek() != '"') {
            require(!cursor.atEnd(), "unexpected end of statement while looking for matching double-quote");
            if (cursor.peek() == '$') {
                out.append(dollar());
            } else {
                doubleQuotedCharacter(out);
            }
        }
        cursor.next();
    }

    private void doubleQuotedCharacter(StringBuilder out) {
        char c = cursor.next();
        // Inside double quotes the escape stays, unless it has something to escape.
        boolean escapes = c == escape && ("\"$" + escape).indexOf(cursor.peek()) >= 0;
        if (!escapes || keepEscapes) {
            out.append(c);
        }
        if (escapes) {
            out.append(cursor.next());
        }
    }

    private String dollar() {
        cursor.next();
        if (cursor.accept("{")) {
            return braced();
        }
        String name = cursor.name();
        return name.isEmpty() ? "$" : lookup(name).orElseEmpty();
    }

    private String braced() {
        require(!cursor.atEnd(), "syntax error: missing '}'");
        require("{}:".indexOf(cursor.peek()) < 0, "syntax error: bad substitution");
        String name = cursor.name();
        boolean emptyIsUnset = cursor.accept(":");
        char operator = cursor.next();
        if (operator == '}' && !emptyIsUnset) {
            return lookup(name).orElseEmpty();
        }
        boolean pattern = "#%/".indexOf(operator) >= 0;
        require(
                "-+?#%/".indexOf(operator) >= 0 && !(pattern && emptyIsUnset),
                "unsupported modifier (" + operator + ") in substitution");
        return pattern ? pattern(name, operator) : lookup(name).modified(operator, emptyIsUnset, until('}', false));
    }

    private String pattern(String name, char operator) {
        boolean doubled = cursor.accept(String.valueOf(operator));
        String glob = until(operator == '/' ? '/' : '}', true);
        String replacement = operator == '/' ? until('}', true) : "";
        String value = lookup(name).orElseEmpty();
        return switch (operator) {
            case '#' -> ShellGlob.trimPrefix(glob, value, doubled);
            case '%' -> ShellGlob.trimSuffix(glob, value, doubled);
            default -> ShellGlob.replace(glob, value, replacement, doubled);
        };
    }

    private ShellVariable lookup(String name) {
        if (!variables.containsKey(name)) {
            undefined.add(name);
        }
        return new ShellVariable(name, variables.get(name));
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
