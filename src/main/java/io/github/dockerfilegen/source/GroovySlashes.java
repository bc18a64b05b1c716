package io.github.dockerfilegen.source;

import java.util.List;
import java.util.Optional;

/** The two kinds of Groovy strings that start with a sign which is an operator elsewhere. */
final class GroovySlashes {

    private GroovySlashes() {}

    /**
     * A slash quotes where an operand is due and divides anywhere else; groovyc's lexer asks for the last token
     * just the same. A slashy string may span lines, but a slash without a partner on its line is far more often
     * an operator after something this class cannot judge, and taking it for a quote would lose the file.
     */
    static Optional<Literal> slashy(String text, int at, char previous) {
        boolean operandDue = "=(,[{:!~&|?+;<>-*%^".indexOf(previous) >= 0;
        return operandDue && closesOnLine(text, at + 1) ? Optional.of(slashyLiteral()) : Optional.empty();
    }

    static Optional<Literal> dollarSlashy(String text, int at, char previous) {
        boolean partOfName = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
        boolean opens = text.startsWith("$/", at) && !partOfName;
        return opens ? Optional.of(dollarSlashyLiteral()) : Optional.empty();
    }

    private static Literal slashyLiteral() {
        return new Literal("/", "/", false, false, List.of(), "", false)
                .interpolating("${")
                .hiding("\\/");
    }

    private static Literal dollarSlashyLiteral() {
        return new Literal("$/", "/$", true, false, List.of(), "", false)
                .interpolating("${")
                .hiding("$$", "$/");
    }

    private static boolean closesOnLine(String text, int from) {
        for (int i = from; i < text.length() && !LineBreaks.is(text.charAt(i)); i++) {
            if (text.charAt(i) == '/' && text.charAt(i - 1) != '\\') {
                return true;
            }
        }
        return false;
    }
}
