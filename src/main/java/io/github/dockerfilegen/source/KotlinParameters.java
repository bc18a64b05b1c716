package io.github.dockerfilegen.source;

/** Tells the parameter lists of Kotlin main functions from others. */
final class KotlinParameters {

    private KotlinParameters() {}

    /**
     * None, one array of strings or one vararg of strings, and no result but Unit (Kotlin docs, "Program entry
     * point"). An inferred result cannot be judged without compiling and is taken for Unit.
     *
     * @param noneIsEnough whether kotlinc adds a method with parameters for the launcher, as it does for a
     *     top-level function only
     */
    static boolean areMain(Tokens tokens, int opening, boolean noneIsEnough) {
        int closing = tokens.closing(opening);
        int result = closing + 1;
        boolean unit = !tokens.is(result, ":")
                || tokens.is(result + 1, "Unit")
                || tokens.name(result + 1).equals("kotlin.Unit");
        return unit && (noneIsEnough && closing == opening + 1 || areStrings(tokens, opening + 1, closing));
    }

    private static boolean areStrings(Tokens tokens, int from, int closing) {
        int at = from;
        while (tokens.is(at, "@")) {
            at = tokens.afterAnnotation(at);
        }
        if (tokens.is(at, "vararg")) {
            return tokens.is(at + 2, ":") && ends(tokens, afterString(tokens, at + 3), closing);
        }
        boolean array = tokens.is(at + 1, ":") && simpleName(tokens, at + 2).equals("Array");
        int argument = tokens.afterName(at + 2);
        if (!array || !tokens.is(argument, "<")) {
            return false;
        }
        int end = afterString(tokens, tokens.is(argument + 1, "out") ? argument + 2 : argument + 1);
        return tokens.is(end, ">") && ends(tokens, skipNullable(tokens, end + 1), closing);
    }

    /** The index after the type String, or one that is nowhere. */
    private static int afterString(Tokens tokens, int at) {
        boolean string = simpleName(tokens, at).equals("String");
        return string ? skipNullable(tokens, tokens.afterName(at)) : tokens.size();
    }

    /** The launcher knows nothing of nullable types. */
    private static int skipNullable(Tokens tokens, int at) {
        return tokens.is(at, "?") ? at + 1 : at;
    }

    private static String simpleName(Tokens tokens, int at) {
        return tokens.name(at).replace("kotlin.", "");
    }

    /** A trailing comma is allowed since Kotlin 1.4; a default value changes nothing for the launcher. */
    private static boolean ends(Tokens tokens, int at, int closing) {
        return at == closing || tokens.is(at, ",") && at + 1 == closing || tokens.is(at, "=");
    }
}
