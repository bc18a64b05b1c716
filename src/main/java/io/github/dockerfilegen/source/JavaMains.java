package io.github.dockerfilegen.source;

import io.github.dockerfilegen.source.JavaType.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds Java main classes after JLS 12.1.4.
 *
 * <p>A method inherited from a superclass is not found, as the superclass may be in another file or a library.
 * Names written with Unicode escapes (JLS 3.3) are not recognised either.
 */
final class JavaMains implements MainClassSearch {

    private final boolean instanceMains;

    JavaMains(boolean instanceMains) {
        this.instanceMains = instanceMains;
    }

    @Override
    public Set<String> mainClasses(SourceFile file) {
        // The two names that are no identifiers but still Java (JLS 7.4.1, 7.7) hold no classes.
        boolean compilesToClasses = !Set.of("module-info", "package-info").contains(file.baseName());
        return compilesToClasses ? search(file, file.tokens(LexicalRules.JAVA)) : Set.of();
    }

    private Set<String> search(SourceFile file, Tokens tokens) {
        Set<String> found = new TreeSet<>();
        JavaType whole = new JavaType(file.baseName(), file.baseName(), Kind.FILE, true, 0, tokens.size());
        JavaMembers topLevel = JavaMembers.read(tokens, whole);
        String packageName = tokens.packageName();
        Deque<JavaType> types = new ArrayDeque<>();
        if (isCompact(file, topLevel, packageName)) {
            types.add(whole.asClass());
        } else {
            String prefix = packageName.isEmpty() ? "" : packageName + ".";
            topLevel.types().forEach(type -> types.add(type.inside(prefix)));
        }
        while (!types.isEmpty()) {
            searchType(tokens, types.remove(), types, found);
        }
        return found;
    }

    /** A compact source file has no package and must have a main method, or javac rejects it (JLS 25, 7.3). */
    private boolean isCompact(SourceFile file, JavaMembers topLevel, String packageName) {
        return instanceMains && packageName.isEmpty() && file.namesClass() && topLevel.isMainClass(true);
    }

    private void searchType(Tokens tokens, JavaType type, Deque<JavaType> types, Set<String> found) {
        JavaMembers members = JavaMembers.read(tokens, type);
        if (members.isMainClass(instanceMains)) {
            found.add(type.binaryName());
        }
        members.types().forEach(nested -> types.add(nested.inside(type.binaryName() + "$")));
    }
}
