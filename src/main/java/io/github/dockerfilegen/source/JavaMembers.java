package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.JavaType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the members of one Java type: its main methods, its constructors and its member types. */
final class JavaMembers {

    private static final Set<String> MODIFIERS = Set.of("public", "protected", "private", "static", "abstract");
    /** The ends of the member before and of type parameters. */
    private static final Set<String> BEFORE_CONSTRUCTOR = Set.of(";", "}", ">");

    private final Tokens tokens;
    private final JavaType type;
    private final List<JavaType> types = new ArrayList<>();
    private final List<JavaMethod> mains = new ArrayList<>();
    private final List<JavaMethod> constructors = new ArrayList<>();
    private final Set<String> modifiers = new HashSet<>();
    private int at;
    private int annotationEnd = -1;

    private JavaMembers(Tokens tokens, JavaType type) {
        this.tokens = tokens;
        this.type = type;
        this.at = type.from();
    }

    static JavaMembers read(Tokens tokens, JavaType type) {
        JavaMembers members = new JavaMembers(tokens, type);
        while (members.at < type.to()) {
            members.readToken();
        }
        return members;
    }

    List<JavaType> types() {
        return types;
    }

    boolean isMainClass(boolean instanceMains) {
        return mains.stream()
                .anyMatch(main -> main.isClassicMain(type.kind() == Kind.INTERFACE)
                        || instanceMains && main.isShortMain(canBeCreated()));
    }

    /** The launcher needs a constructor without parameters that is not private (JLS 25, 12.1.4). */
    private boolean canBeCreated() {
        boolean declared = constructors.stream().anyMatch(JavaMethod::isOpenWithoutParameters);
        if (type.kind() == Kind.RECORD) {
            // The canonical constructor exists whatever else is declared (JLS 8.10.4).
            return declared || type.instantiable();
        }
        return type.instantiable() && (declared || constructors.isEmpty());
    }

    private void readToken() {
        if (JavaHeader.startsAt(tokens, at)) {
            readType();
        } else if (tokens.is(at, "@") && !tokens.is(at + 1, "interface")) {
            at = tokens.afterAnnotation(at);
            annotationEnd = at;
        } else if (tokens.is(at + 1, "(") && isMethodStart()) {
            at = tokens.after(at + 1);
        } else {
            readOther();
        }
    }

    private void readOther() {
        if (MODIFIERS.contains(tokens.text(at))) {
            modifiers.add(tokens.text(at));
        } else if (tokens.is(at, "{") || tokens.is(at, ";")) {
            modifiers.clear();
        }
        at = tokens.after(at);
    }

    private boolean isMethodStart() {
        JavaMethod method = new JavaMethod(Set.copyOf(modifiers), JavaParameters.at(tokens, at + 1));
        if (tokens.is(at, "main") && tokens.is(at - 1, "void")) {
            mains.add(method);
            return true;
        }
        // A call in a field initializer cannot be mistaken for a constructor: "new" or an operator precedes it.
        if (tokens.is(at, type.name()) && startsMember()) {
            constructors.add(method);
            return true;
        }
        return false;
    }

    private boolean startsMember() {
        int before = at - 1;
        return before < type.from()
                || at == annotationEnd
                || MODIFIERS.contains(tokens.text(before))
                || BEFORE_CONSTRUCTOR.contains(tokens.text(before));
    }

    private void readType() {
        JavaHeader header = JavaHeader.read(tokens, at, type.to());
        if (header.hasBody()) {
            types.add(header.type(Set.copyOf(modifiers), type.kind()));
        }
        modifiers.clear();
        at = header.end();
    }
}
