package io.github.dockerfilegen.source;

import java.util.Objects;

/**
 * A source file as a {@link MainClassFinder} reads it.
 *
 * @param name the file name without directories; several languages derive a class name from it
 * @param text the content
 * @param inGroovyRoot whether the file is below a Groovy source root, where a file without a class is a program
 */
public record SourceFile(String name, String text, boolean inGroovyRoot) {

    /** Rejects nulls, so that no reader has to ask. */
    public SourceFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** The name up to its last dot, which is what javac, kotlinc and groovyc start a class name from. */
    String baseName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** Whether the base name can be a class name as it is. */
    boolean namesClass() {
        String name = baseName();
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    Tokens tokens(LexicalRules rules) {
        return Tokens.of(SourceText.blank(text, rules));
    }
}
