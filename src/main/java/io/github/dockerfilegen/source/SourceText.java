package io.github.dockerfilegen.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Replaces comments and the content of literals by spaces, so that nothing in them can look like a declaration.
 *
 * <p>Offsets and line breaks stay as they are: the indentation rules of Scala 3 need the columns, and the
 * value of an annotation is read from the original text. Strings nest through embedded code, hence the stack;
 * it is a collection and not recursion, because depth is up to the input.
 */
final class SourceText {

    private final String text;
    private final LexicalRules rules;
    private final Blanking blanking;
    private final Deque<Context> contexts = new ArrayDeque<>();
    /** The last visible character of code; decides whether a slash in Groovy divides or quotes. */
    private char previous = ';';

    private SourceText(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
        this.blanking = new Blanking(text);
    }

    static String blank(String text, LexicalRules rules) {
        return new SourceText(text, rules).blanked();
    }

    private String blanked() {
        skipPrologue();
        while (blanking.hasMore()) {
            if (contexts.peek() instanceof Literal literal) {
                readLiteral(literal);
            } else {
                readCode();
            }
        }
        return blanking.result();
    }

    /** A byte order mark and a {@code #!} line (JEP 330) are no tokens in any of the languages. */
    private void skipPrologue() {
        if (text.startsWith("\uFEFF")) {
            blanking.hide(1);
        }
        if (text.startsWith("#!", blanking.at())) {
            blanking.hideLine();
        }
    }

    private void readCode() {
        if (text.startsWith("//", blanking.at())) {
            blanking.hideLine();
        } else if (text.startsWith("/*", blanking.at())) {
            hideComment();
        } else if (text.charAt(blanking.at()) == '`' && rules.quotesNames()) {
            blanking.unquoteName(contexts.isEmpty());
        } else {
            readToken();
        }
    }

    private void readToken() {
        Optional<Literal> literal = rules.literalAt(text, blanking.at(), previous);
        if (literal.isPresent()) {
            hideOperand(literal.get().open().length());
            contexts.push(literal.get());
            return;
        }
        int character = rules.characterLength(text, blanking.at());
        if (character > 0) {
            hideOperand(character);
        } else {
            keep();
        }
    }

    /** Leaves a quote as a trace, as an operand at the end of a line means something in Scala 3. */
    private void hideOperand(int length) {
        if (contexts.isEmpty()) {
            blanking.mark('"', length);
        } else {
            blanking.hide(length);
        }
        previous = '"';
    }

    private void keep() {
        char c = text.charAt(blanking.at());
        if (!Character.isWhitespace(c)) {
            previous = c;
        }
        if (contexts.isEmpty()) {
            blanking.keep();
            return;
        }
        blanking.hide(1);
        if (c == '{') {
            contexts.push(Context.EmbeddedCode.BRACE);
        } else if (c == '}') {
            contexts.pop();
        }
    }

    private void readLiteral(Literal literal) {
        int hidden = literal.hiddenLength(text, blanking.at());
        if (hidden > 0) {
            blanking.hide(hidden);
        } else if (literal.interpolatesAt(text, blanking.at())) {
            blanking.hide(literal.interpolation().length());
            contexts.push(Context.EmbeddedCode.BRACE);
            previous = '{';
        } else if (literal.closeLength(text, blanking.at()) > 0) {
            blanking.hide(literal.closeLength(text, blanking.at()));
            contexts.pop();
            previous = '"';
        } else if (!literal.multiLine() && LineBreaks.is(text.charAt(blanking.at()))) {
            contexts.pop();
        } else {
            blanking.hide(1);
        }
    }

    private void hideComment() {
        int depth = 0;
        do {
            if (text.startsWith("/*", blanking.at()) && (depth == 0 || rules.nestsComments())) {
                depth++;
                blanking.hide(2);
            } else if (text.startsWith("*/", blanking.at())) {
                depth--;
                blanking.hide(2);
            } else {
                blanking.hide(1);
            }
        } while (depth > 0 && blanking.hasMore());
    }
}
