package io.github.dockerfilegen.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds Scala main classes: top-level objects with a {@code main} method or a well-known program as parent, and
 * {@code @main} methods (Scala 3 reference, "Main Methods").
 *
 * <p>Only top-level objects count, as scalac generates the static method the launcher calls for no others. What
 * an object inherits from a parent other than the known ones is not seen. Package objects are left out.
 */
final class ScalaMains implements MainClassSearch {

    @Override
    public boolean mayHaveMain(SourceFile file) {
        return MainClassSearch.super.mayHaveMain(file) || file.text().contains("App");
    }

    @Override
    public Set<String> mainClasses(SourceFile file) {
        Tokens tokens = file.tokens(LexicalRules.SCALA);
        Set<String> found = new TreeSet<>();
        Deque<ScalaScope> scopes = new ArrayDeque<>();
        scopes.add(new ScalaScope(ScalaScope.Kind.PACKAGE, "", "", 0, tokens.size()));
        while (!scopes.isEmpty()) {
            ScalaMembers members = ScalaMembers.read(tokens, scopes.remove());
            found.addAll(members.mainClasses());
            scopes.addAll(members.scopes());
        }
        return found;
    }
}
