package io.github.dockerfilegen.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the members of one Groovy type: whether one is a main method, and its member types. */
final class GroovyMembers {

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "trait", "record");

    /** What may come between the start of a member and the name of a main method. */
    private static final Set<String> MODIFIERS = Set.of(
            "public", "protected", "private", "static", "final", "synchronized", "abstract", "def", "void", "Object");

    private final Tokens tokens;
    private final GroovyType type;
    private final List<GroovyType> types = new ArrayList<>();
    private final Set<String> modifiers = new HashSet<>();
    private boolean hasMain;
    private int at;

    private GroovyMembers(Tokens tokens, GroovyType type) {
        this.tokens = tokens;
        this.type = type;
        this.at = type.from();
    }

    static GroovyMembers read(Tokens tokens, GroovyType type) {
        GroovyMembers members = new GroovyMembers(tokens, type);
        while (members.at < type.to()) {
            members.readToken();
        }
        return members;
    }

    boolean hasMain() {
        return hasMain && !type.isTrait();
    }

    List<GroovyType> types() {
        return types;
    }

    private void readToken() {
        if (tokens.is(at, "@") && !tokens.is(at + 1, "interface")) {
            at = tokens.afterAnnotation(at);
        } else if (startsType()) {
            readType();
        } else if (MODIFIERS.contains(tokens.text(at))) {
            modifiers.add(tokens.text(at++));
        } else {
            hasMain |= tokens.are(at, "main", "(") && isCallable();
            modifiers.clear();
            at = tokens.after(at);
        }
    }

    /**
     * Members are public unless they say otherwise. groovyc turns an untyped parameter into an array of strings
     * and then an untyped result into void ({@code Verifier.adjustTypesIfStaticMainMethod}), but next to a
     * written array it leaves the result, and the launcher rejects the method.
     */
    private boolean isCallable() {
        boolean open =
                modifiers.contains("static") && !modifiers.contains("private") && !modifiers.contains("protected");
        boolean untyped = isUntyped(at + 1);
        boolean strings = JavaParameters.at(tokens, at + 1) == JavaParameters.STRINGS;
        return open && (untyped || strings && modifiers.contains("void"));
    }

    private boolean isUntyped(int opening) {
        int name = tokens.is(opening + 1, "def") || tokens.is(opening + 1, "Object") ? opening + 2 : opening + 1;
        return tokens.isWord(name) && tokens.closing(opening) == name + 1;
    }

    private boolean startsType() {
        // In a map or a named argument the keyword is followed by a colon, in a class literal it follows a dot.
        return TYPES.contains(tokens.text(at))
                && tokens.isWord(at + 1)
                && !tokens.is(at - 1, ".")
                && tokens.is(opening(), "{");
    }

    private int opening() {
        int end = at + 2;
        while (end < type.to() && !tokens.is(end, "{") && !tokens.is(end, ";") && !TYPES.contains(tokens.text(end))) {
            end = tokens.after(end);
        }
        return end < type.to() ? end : type.to();
    }

    private void readType() {
        int opening = opening();
        types.add(type.nested(tokens.text(at + 1), tokens.is(at, "trait"), opening + 1, tokens.closing(opening)));
        modifiers.clear();
        at = tokens.after(opening);
    }
}
