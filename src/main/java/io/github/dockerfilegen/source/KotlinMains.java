package io.github.dockerfilegen.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds Kotlin main classes: the class of a file with a top-level {@code main} function (Kotlin docs, "Program
 * entry point" and "Calling Kotlin from Java", section "Package-level functions") and objects with a
 * {@code @JvmStatic} one.
 *
 * <p>A function renamed to or from {@code main} by {@code @JvmName} is not followed, nor is a type alias of
 * the parameter type. Scripts ({@code .kts}) are not compiled into an application and are not read at all.
 */
final class KotlinMains implements MainClassSearch {

    @Override
    public Set<String> mainClasses(SourceFile file) {
        Tokens tokens = file.tokens(LexicalRules.KOTLIN);
        String packageName = tokens.packageName();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        String facade = prefix + KotlinFileClass.name(file, tokens);
        Set<String> found = new TreeSet<>();
        Deque<KotlinScope> scopes = new ArrayDeque<>();
        scopes.add(new KotlinScope(KotlinScope.Kind.FILE, prefix, facade, 0, tokens.size()));
        while (!scopes.isEmpty()) {
            KotlinScope scope = scopes.remove();
            KotlinMembers members = KotlinMembers.read(tokens, scope);
            if (members.hasMain()) {
                found.add(scope.mainClass());
            }
            scopes.addAll(members.scopes());
        }
        return found;
    }
}
