package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.KotlinScope.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the declarations of one Kotlin scope: whether one is a main function, and its classes and objects. */
final class KotlinMembers {

    /** The modifiers that may precede a function or a class (Kotlin grammar, {@code modifier}). */
    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "private",
            "internal",
            "protected",
            "suspend",
            "final",
            "open",
            "abstract",
            "sealed",
            "override",
            "inline",
            "operator",
            "tailrec",
            "external",
            "infix",
            "actual",
            "expect",
            "companion",
            "data",
            "enum",
            "annotation",
            "inner",
            "value",
            "const",
            "lateinit");

    /** Where one of these follows a class header without a brace, the class has no body. */
    private static final Set<String> DECLARATIONS = Set.of(
            "fun",
            "val",
            "var",
            "class",
            "interface",
            "object",
            "typealias",
            "init",
            "companion",
            "import",
            "package",
            ";",
            "}");

    private final Tokens tokens;
    private final KotlinScope scope;
    private final List<KotlinScope> scopes = new ArrayList<>();
    private final Set<String> modifiers = new HashSet<>();
    private boolean hasMain;
    private int at;

    private KotlinMembers(Tokens tokens, KotlinScope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.at = scope.from();
    }

    static KotlinMembers read(Tokens tokens, KotlinScope scope) {
        KotlinMembers members = new KotlinMembers(tokens, scope);
        while (members.at < scope.to()) {
            members.readToken();
        }
        return members;
    }

    boolean hasMain() {
        return hasMain;
    }

    List<KotlinScope> scopes() {
        return scopes;
    }

    private void readToken() {
        if (tokens.is(at, "@")) {
            readAnnotation();
        } else if (startsType()) {
            readType();
        } else if (MODIFIERS.contains(tokens.text(at))) {
            modifiers.add(tokens.text(at++));
        } else {
            hasMain |= tokens.are(at, "fun", "main", "(")
                    && isCallable()
                    && KotlinParameters.areMain(tokens, at + 2, scope.kind() == Kind.FILE);
            modifiers.clear();
            at = tokens.after(at);
        }
    }

    private boolean isCallable() {
        boolean isStatic = scope.kind() == Kind.FILE || scope.kind() == Kind.OBJECT && modifiers.contains("@JvmStatic");
        // An expected declaration has no code; its actual one is in the sources of a platform.
        return isStatic && Set.of("private", "protected", "expect").stream().noneMatch(modifiers::contains);
    }

    private void readAnnotation() {
        int list = tokens.is(at + 2, ":") ? at + 3 : at + 1;
        int end = tokens.is(list, "[") ? tokens.after(list) : tokens.afterAnnotation(list - 1);
        for (int i = list; i < end; i++) {
            if (tokens.is(i, "JvmStatic")) {
                modifiers.add("@JvmStatic");
            }
        }
        at = Math.max(end, at + 1);
    }

    private boolean startsType() {
        boolean keyword =
                tokens.isKeyword(at, "class") || tokens.isKeyword(at, "interface") || tokens.isKeyword(at, "object");
        // Without a name it is an object expression, which is code and not a declaration.
        return keyword && (tokens.isWord(at + 1) || modifiers.contains("companion"));
    }

    private void readType() {
        Kind kind = tokens.is(at, "object") ? Kind.OBJECT : Kind.CLASS;
        boolean companion = kind == Kind.OBJECT && modifiers.contains("companion");
        boolean named = tokens.isWord(at + 1) && !(companion && DECLARATIONS.contains(tokens.text(at + 1)));
        String name = named ? tokens.text(at + 1) : "Companion";
        int header = named ? at + 2 : at + 1;
        int opening = body(header);
        modifiers.clear();
        if (tokens.is(opening, "{")) {
            scopes.add(scope.nested(kind, name, companion, opening + 1, tokens.closing(opening)));
            at = tokens.after(opening);
        } else {
            // Not past the header's end: what follows may be the modifiers of the next declaration.
            at = header;
        }
    }

    private int body(int header) {
        int end = header;
        while (end < scope.to() && !tokens.is(end, "{") && !DECLARATIONS.contains(tokens.text(end))) {
            end = tokens.after(end);
        }
        return end < scope.to() ? end : scope.to();
    }
}
