package io.github.dockerfilegen.source;

import java.util.Map;
import java.util.Optional;

/** What the languages disagree on below the level of words: comments, strings, characters, quoted names. */
enum LexicalRules {

    /** JLS chapter 3: comments do not nest, text blocks know escapes, no string embeds code. */
    JAVA(false, false) {
        @Override
        Optional<Literal> literalAt(String text, int at, char previous) {
            if (text.startsWith(TRIPLE, at)) {
                return Optional.of(Literal.block(TRIPLE));
            }
            return lineString(text, at, "\"");
        }
    },

    /** Kotlin spec, "Lexical grammar": comments nest, raw strings know no escapes. */
    KOTLIN(true, true) {
        @Override
        Optional<Literal> literalAt(String text, int at, char previous) {
            if (text.charAt(at) != '"') {
                return Optional.empty();
            }
            int dollars = 0;
            // Multi-dollar interpolation (Kotlin 2.2): $$"..." embeds code with $${ only.
            while (at > dollars && text.charAt(at - dollars - 1) == '$') {
                dollars++;
            }
            Literal literal = text.startsWith(TRIPLE, at) ? Literal.raw() : Literal.line("\"");
            return Optional.of(literal.interpolating("$".repeat(Math.max(1, dollars)) + "{"));
        }
    },

    /** Scala spec, chapter 1: a string embeds code only with an interpolator name right before it. */
    SCALA(true, true) {
        @Override
        Optional<Literal> literalAt(String text, int at, char previous) {
            if (text.charAt(at) != '"') {
                return Optional.empty();
            }
            Literal literal = text.startsWith(TRIPLE, at) ? Literal.raw() : Literal.line("\"");
            boolean interpolated = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
            return Optional.of(interpolated ? literal.interpolating("${").hiding("$$") : literal);
        }
    },

    /** Groovy "Syntax" guide, section "Strings": six kinds of strings, no character literals. */
    GROOVY(false, false) {
        @Override
        Optional<Literal> literalAt(String text, int at, char previous) {
            return switch (text.charAt(at)) {
                case '\'' -> Optional.of(text.startsWith("'''", at) ? Literal.block("'''") : Literal.line("'"));
                case '"' ->
                    Optional.of((text.startsWith(TRIPLE, at) ? Literal.block(TRIPLE) : Literal.line("\""))
                            .interpolating("${"));
                case '/' -> GroovySlashes.slashy(text, at, previous);
                case '$' -> GroovySlashes.dollarSlashy(text, at, previous);
                default -> Optional.empty();
            };
        }
    };

    private static final Map<String, LexicalRules> BY_EXTENSION =
            Map.of("java", JAVA, "kt", KOTLIN, "scala", SCALA, "groovy", GROOVY);
    private static final String TRIPLE = "\"\"\"";

    /** An apostrophe, an escape such as for a character by number and an apostrophe, with room to spare. */
    private static final int LONGEST_ESCAPE = 16;

    private final boolean nestsComments;
    private final boolean quotesNames;

    LexicalRules(boolean nestsComments, boolean quotesNames) {
        this.nestsComments = nestsComments;
        this.quotesNames = quotesNames;
    }

    /** The rules for a file of this name; empty when it is no source of a language known here. */
    static Optional<LexicalRules> of(String fileName) {
        return Optional.ofNullable(BY_EXTENSION.get(fileName.substring(fileName.lastIndexOf('.') + 1)))
                .filter(rules -> fileName.contains("."));
    }

    boolean nestsComments() {
        return nestsComments;
    }

    boolean quotesNames() {
        return quotesNames;
    }

    /** The kind of string that starts at an offset, given the last visible character of code before it. */
    abstract Optional<Literal> literalAt(String text, int at, char previous);

    /** The length of the character literal at an offset, 0 for a lone apostrophe such as a Scala 2 symbol's. */
    int characterLength(String text, int at) {
        if (this == GROOVY || text.charAt(at) != '\'' || at + 2 >= text.length()) {
            return 0;
        }
        if (text.charAt(at + 1) != '\\') {
            return text.charAt(at + 2) == '\'' ? 3 : 0;
        }
        int close = text.indexOf('\'', at + 3);
        // The longest escape is a Unicode one, which Java allows to have more than one u (JLS 3.3).
        return close > 0 && close - at <= LONGEST_ESCAPE ? close - at + 1 : 0;
    }

    private static Optional<Literal> lineString(String text, int at, String quote) {
        return text.startsWith(quote, at) ? Optional.of(Literal.line(quote)) : Optional.empty();
    }
}
