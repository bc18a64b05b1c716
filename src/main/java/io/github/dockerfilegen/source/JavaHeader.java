package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.JavaType.Kind;
import java.util.Set;

/**
 * The header of a Java type declaration.
 *
 * @param tokens the tokens of the file
 * @param keyword the index of {@code class}, {@code record} and so on
 * @param opening the index of the brace that opens the body, or of the token that shows there is none
 */
record JavaHeader(Tokens tokens, int keyword, int opening) {

    /** {@code record} is a keyword only where a declaration follows (JLS 3.9). */
    static boolean startsAt(Tokens tokens, int at) {
        boolean isRecord = tokens.is(at, "record") && (tokens.is(at + 2, "(") || tokens.is(at + 2, "<"));
        boolean reserved = tokens.isKeyword(at, "class") || tokens.is(at, "interface") || tokens.is(at, "enum");
        return (isRecord || reserved) && tokens.isWord(at + 1);
    }

    static JavaHeader read(Tokens tokens, int keyword, int limit) {
        int at = keyword + 2;
        while (at < limit && !tokens.is(at, "{") && !tokens.is(at, ";") && !startsAt(tokens, at)) {
            at = tokens.after(at);
        }
        return new JavaHeader(tokens, keyword, at);
    }

    boolean hasBody() {
        return tokens.is(opening, "{");
    }

    int end() {
        return hasBody() ? tokens.after(opening) : opening;
    }

    JavaType type(Set<String> modifiers, Kind outer) {
        String name = tokens.text(keyword + 1);
        return new JavaType(name, name, kind(), instantiable(modifiers, outer), opening + 1, tokens.closing(opening));
    }

    private Kind kind() {
        return switch (tokens.text(keyword)) {
            case "record" -> Kind.RECORD;
            case "enum" -> Kind.ENUM;
            case "interface" -> Kind.INTERFACE;
            default -> Kind.CLASS;
        };
    }

    /** An inner class needs an outer instance (JLS 8.1.3), and a record its components (JLS 8.10.4). */
    private boolean instantiable(Set<String> modifiers, Kind outer) {
        return switch (kind()) {
            case CLASS ->
                !modifiers.contains("abstract")
                        && (outer == Kind.FILE || outer == Kind.INTERFACE || modifiers.contains("static"));
            case RECORD -> !hasComponents();
            default -> false;
        };
    }

    private boolean hasComponents() {
        int at = keyword + 2;
        while (at < opening && !tokens.is(at, "(")) {
            at++;
        }
        return !tokens.is(at + 1, ")");
    }
}
