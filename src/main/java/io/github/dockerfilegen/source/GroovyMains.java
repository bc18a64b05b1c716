package io.github.dockerfilegen.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds Groovy main classes: classes with a static {@code main} method, and scripts.
 *
 * <p>A script is a file that runs statements outside of any class (Groovy docs, "Program structure"). It counts
 * only below a Groovy source root and only if it declares no class: elsewhere such files are mostly build logic
 * or configuration, and next to classes the loose statements are rarely the program. A file that has nothing
 * but methods is a library of a script engine and no program either.
 */
final class GroovyMains implements MainClassSearch {

    /** A script needs no word that could be looked for. */
    @Override
    public boolean mayHaveMain(SourceFile file) {
        return file.inGroovyRoot() || MainClassSearch.super.mayHaveMain(file);
    }

    @Override
    public Set<String> mainClasses(SourceFile file) {
        Tokens tokens = file.tokens(LexicalRules.GROOVY);
        String packageName = tokens.packageName();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        GroovyMembers topLevel = GroovyMembers.read(tokens, new GroovyType(prefix, prefix, false, 0, tokens.size()));
        if (topLevel.types().isEmpty()) {
            boolean program = file.inGroovyRoot() && file.namesClass() && GroovyScript.runs(tokens);
            return program ? Set.of(prefix + file.baseName()) : Set.of();
        }
        return search(tokens, topLevel);
    }

    private static Set<String> search(Tokens tokens, GroovyMembers topLevel) {
        Set<String> found = new TreeSet<>();
        Deque<GroovyType> types = new ArrayDeque<>(topLevel.types());
        while (!types.isEmpty()) {
            GroovyType type = types.remove();
            GroovyMembers members = GroovyMembers.read(tokens, type);
            if (members.hasMain()) {
                found.add(type.binaryName());
            }
            types.addAll(members.types());
        }
        return found;
    }
}
