package io.github.dockerfilegen.files.git;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A set of characters in brackets, as wildmatch.c reads it.
 *
 * @param characters what it holds
 * @param end the index behind its closing bracket
 */
record GitCharacterSet(IntPredicate characters, int end) {

    /** The POSIX classes of ASCII characters. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("alnum", "\\p{Alnum}"),
            Map.entry("alpha", "\\p{Alpha}"),
            Map.entry("blank", "[ \\t]"),
            Map.entry("cntrl", "\\p{Cntrl}"),
            Map.entry("digit", "[0-9]"),
            Map.entry("graph", "\\p{Graph}"),
            Map.entry("lower", "[a-z]"),
            Map.entry("print", "[\\x20-\\x7e]"),
            Map.entry("punct", "\\p{Punct}"),
            Map.entry("space", "\\s"),
            Map.entry("upper", "[A-Z]"),
            Map.entry("xdigit", "\\p{XDigit}"));

    /** The set that begins at an index; empty when it does not end, or names a class that there is not. */
    static Optional<GitCharacterSet> at(String text, int start) {
        var at = start + 1;
        var negated = at < text.length() && (text.charAt(at) == '!' || text.charAt(at) == '^');
        at += negated ? 1 : 0;
        IntPredicate characters = c -> false;
        for (var first = true; at < text.length(); first = false) {
            var c = text.charAt(at);
            if (c == ']' && !first) {
                return Optional.of(new GitCharacterSet(negated ? characters.negate() : characters, at + 1));
            }
            var close = text.startsWith("[:", at) ? text.indexOf(":]", at + 2) : -1;
            if (close >= 0) {
                var name = CLASSES.get(text.substring(at + 2, close));
                if (name == null) {
                    return Optional.empty();
                }
                characters = characters.or(other -> Character.toString(other).matches(name));
                at = close + 2;
                continue;
            }
            at += c == '\\' ? 1 : 0;
            if (at >= text.length()) {
                return Optional.empty();
            }
            int from = text.charAt(at++);
            if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
                at += text.charAt(at + 1) == '\\' ? 2 : 1;
                if (at >= text.length()) {
                    return Optional.empty();
                }
                int to = text.charAt(at++);
                characters = characters.or(other -> from <= other && other <= to);
            } else {
                characters = characters.or(other -> other == from);
            }
        }
        return Optional.empty();
    }
}
