package io.github.dockerfilegen.source;

import java.util.Set;

/** Tells a Groovy script that does something from a file that only declares methods or nothing at all. */
final class GroovyScript {

    private static final Set<String> BEFORE_METHOD = Set.of(
            "def",
            "void",
            "public",
            "protected",
            "private",
            "static",
            "final",
            "synchronized",
            "int",
            "long",
            "short",
            "byte",
            "char",
            "boolean",
            "float",
            "double");

    private final Tokens tokens;
    private int at;

    private GroovyScript(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether there is a statement, or a main method, outside of any class in a file without classes. */
    static boolean runs(Tokens tokens) {
        return new GroovyScript(tokens).findsStatement();
    }

    private boolean findsStatement() {
        while (at < tokens.size()) {
            if (tokens.is(at, "import") || tokens.is(at, "package")) {
                skipLine();
            } else if (tokens.is(at, "@")) {
                at = tokens.afterAnnotation(at);
            } else if (tokens.is(at, ";")) {
                at++;
            } else if (!skipsMethod()) {
                return true;
            }
        }
        return false;
    }

    private void skipLine() {
        do {
            at++;
        } while (!tokens.startsLine(at) && !tokens.is(at, ";"));
    }

    /** Moves past a method other than main, if one is declared here. */
    private boolean skipsMethod() {
        int name = at;
        while (tokens.isWord(name + 1)
                || Set.of(".", "<", ">", ",", "?", "[", "]").contains(tokens.text(name + 1))) {
            name++;
        }
        boolean typed = BEFORE_METHOD.contains(tokens.text(at)) || startsWithTypeName();
        int body = name > at && tokens.is(name + 1, "(") ? tokens.after(name + 1) : tokens.size();
        if (tokens.is(body, "throws")) {
            body = bodyAfterThrows(body);
        }
        if (!typed || !tokens.is(body, "{") || tokens.is(name, "main")) {
            return false;
        }
        at = tokens.after(body);
        return true;
    }

    private int bodyAfterThrows(int throwsIndex) {
        int end = throwsIndex;
        while (end < tokens.size() && !tokens.is(end, "{") && !tokens.is(end, ";")) {
            end++;
        }
        return end;
    }

    /** By convention only types start with a capital, so this is no call of a method with a closure. */
    private boolean startsWithTypeName() {
        return Character.isUpperCase(tokens.text(at).charAt(0)) && !tokens.is(at + 1, ".");
    }
}
