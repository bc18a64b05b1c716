package io.github.dockerfilegen.source;

import java.util.Set;

/**
 * Finds where a block ends that indentation delimits (Scala 3 reference, "Optional Braces").
 *
 * <p>Best effort: tabs count as one column. For Scala 2 it does no harm, because there an indented line after
 * one of these tokens belongs to the definition before it as well.
 */
final class ScalaRegions {

    /** The tokens that start an indented block at the end of a line; the arrow is seen by its second sign. */
    private static final Set<String> STARTS =
            Set.of("=", ":", ">", "with", "then", "else", "do", "try", "catch", "finally", "yield", "match");

    private final Tokens tokens;

    ScalaRegions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token starts a block of lines that are indented more than its definition is. */
    boolean startsAfter(int index, int indent) {
        return STARTS.contains(tokens.text(index))
                && index + 1 < tokens.size()
                && tokens.startsLine(index + 1)
                && tokens.indent(index + 1) > indent;
    }

    /** The index of the first token after the block that a token starts. */
    int end(int index, int limit, int indent) {
        int at = index + 1;
        while (at < limit && !(tokens.startsLine(at) && tokens.indent(at) <= indent)) {
            at = tokens.after(at);
        }
        return Math.min(at, limit);
    }

    /** The next index at the same depth of brackets and indentation. */
    int after(int index, int limit) {
        int indent = tokens.indent(index);
        return startsAfter(index, indent) ? end(index, limit, indent) : tokens.after(index);
    }
}
