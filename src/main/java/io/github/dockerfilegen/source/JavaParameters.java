package io.github.dockerfilegen.source;

/** The parameter lists the launcher tells apart. */
enum JavaParameters {
    NONE,
    /** One array of strings, in any of the spellings JLS 8.4.1 allows. */
    STRINGS,
    OTHER;

    /** Reads the parameters, given their opening parenthesis. */
    static JavaParameters at(Tokens tokens, int opening) {
        int closing = tokens.closing(opening);
        int type = skipModifiers(tokens, opening + 1);
        if (type == closing) {
            return NONE;
        }
        boolean strings = tokens.is(type, "String") || tokens.name(type).equals("java.lang.String");
        int declarator = skipModifiers(tokens, tokens.afterName(type));
        return strings && arrayOfOne(tokens, declarator, closing) ? STRINGS : OTHER;
    }

    /** Annotations may stand before the type as well as before the brackets (JLS 9.7.4). */
    private static int skipModifiers(Tokens tokens, int from) {
        int at = from;
        while (tokens.is(at, "@") || tokens.is(at, "final")) {
            at = tokens.is(at, "@") ? tokens.afterAnnotation(at) : at + 1;
        }
        return at;
    }

    private static boolean arrayOfOne(Tokens tokens, int at, int closing) {
        if (tokens.are(at, "[", "]")) {
            return tokens.isWord(at + 2) && at + 3 == closing;
        }
        if (tokens.are(at, ".", ".", ".")) {
            return tokens.isWord(at + 3) && at + 4 == closing;
        }
        return tokens.isWord(at) && tokens.are(at + 1, "[", "]") && at + 3 == closing;
    }
}
