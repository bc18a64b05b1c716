package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.ScalaScope.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the definitions of one Scala scope: its main methods, its packages and its objects. */
final class ScalaMembers {

    private static final Set<String> MODIFIERS = Set.of(
            "private",
            "protected",
            "override",
            "final",
            "implicit",
            "inline",
            "lazy",
            "sealed",
            "case",
            "abstract",
            "open",
            "transparent",
            "infix");

    private static final Set<String> TYPES = Set.of("class", "trait", "enum");

    private final Tokens tokens;
    private final ScalaRegions regions;
    private final ScalaScope scope;
    private final List<String> mainClasses = new ArrayList<>();
    private final List<ScalaScope> scopes = new ArrayList<>();
    private final Set<String> modifiers = new HashSet<>();
    private int at;

    private ScalaMembers(Tokens tokens, ScalaScope scope) {
        this.tokens = tokens;
        this.regions = new ScalaRegions(tokens);
        this.scope = scope;
        this.at = scope.from();
    }

    static ScalaMembers read(Tokens tokens, ScalaScope scope) {
        ScalaMembers members = new ScalaMembers(tokens, scope);
        while (members.at < scope.to()) {
            members.readToken();
        }
        return members;
    }

    List<String> mainClasses() {
        return mainClasses;
    }

    List<ScalaScope> scopes() {
        return scopes;
    }

    private void readToken() {
        if (tokens.is(at, "@")) {
            readAnnotation();
        } else if (tokens.isKeyword(at, "package")) {
            readPackage();
        } else if (tokens.isKeyword(at, "object") && tokens.isWord(at + 1)) {
            readObject();
        } else if (TYPES.contains(tokens.text(at)) && tokens.isWord(at + 1)) {
            skipType();
        } else if (tokens.isKeyword(at, "def")) {
            readMethod();
        } else {
            readOther();
        }
    }

    private void readOther() {
        if (MODIFIERS.contains(tokens.text(at))) {
            modifiers.add(tokens.text(at));
        } else if (!tokens.is(at, "[")) {
            // A bracket may belong to private[scope], which is not public enough for a static forwarder.
            modifiers.clear();
        }
        at = regions.after(at, scope.to());
    }

    private void readAnnotation() {
        String annotation = tokens.name(at + 1);
        if (annotation.equals("main") || annotation.equals("scala.main")) {
            modifiers.add("@main");
        }
        at = tokens.afterAnnotation(at);
    }

    /** A clause without a block holds for the rest of the enclosing block (Scala spec, 9.2). */
    private void readPackage() {
        if (tokens.is(at + 1, "object")) {
            at = ScalaHeader.read(tokens, at + 1, scope.to()).end();
            return;
        }
        int block = tokens.afterName(at + 1);
        String name = tokens.name(at + 1);
        if (tokens.is(block, "{")) {
            scopes.add(scope.nestedPackage(name, block + 1, tokens.closing(block)));
            at = tokens.after(block);
        } else if (tokens.is(block, ":")) {
            int end = regions.end(block, scope.to(), tokens.indent(at));
            scopes.add(scope.nestedPackage(name, block + 1, end));
            at = end;
        } else {
            scopes.add(scope.nestedPackage(name, block, scope.to()));
            at = scope.to();
        }
    }

    private void readObject() {
        ScalaHeader header = ScalaHeader.read(tokens, at, scope.to());
        ScalaScope body = scope.nestedObject(header.name(), header.bodyFrom(), header.bodyTo());
        if (body.kind() == Kind.TOP_LEVEL_OBJECT && header.isProgram()) {
            mainClasses.add(body.object());
        }
        scopes.add(body);
        modifiers.clear();
        at = header.end();
    }

    /** Nothing in a class or trait is static, so nothing in it can be started. */
    private void skipType() {
        at = ScalaHeader.read(tokens, at, scope.to()).end();
        modifiers.clear();
    }

    private void readMethod() {
        boolean annotated = modifiers.contains("@main") && tokens.isWord(at + 1);
        boolean open = !modifiers.contains("private") && !modifiers.contains("protected");
        if (annotated) {
            // The class is named after the method alone, even inside an object.
            mainClasses.add(scope.prefix() + tokens.text(at + 1));
        } else if (open && scope.kind() == Kind.TOP_LEVEL_OBJECT && isMain(at + 1)) {
            mainClasses.add(scope.object());
        }
        modifiers.clear();
        at++;
    }

    /** One parameter, an array of strings, and no result but Unit (Scala spec, 9.5). */
    private boolean isMain(int name) {
        int closing = tokens.closing(name + 1);
        boolean named = tokens.are(name, "main", "(") && tokens.is(name + 3, ":");
        String array = tokens.name(name + 4);
        int bracket = tokens.afterName(name + 4);
        String element = tokens.name(bracket + 1);
        int end = tokens.afterName(bracket + 1);
        boolean strings = Set.of("Array", "scala.Array").contains(array)
                && tokens.is(bracket, "[")
                && Set.of("String", "java.lang.String", "Predef.String").contains(element)
                && tokens.is(end, "]");
        boolean unit =
                !tokens.is(closing + 1, ":") || Set.of("Unit", "scala.Unit").contains(tokens.name(closing + 2));
        return named && strings && end + 1 == closing && unit;
    }
}
