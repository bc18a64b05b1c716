package io.github.dockerfilegen.source;

/**
 * A stretch of Kotlin declarations.
 *
 * @param kind what encloses them
 * @param prefix what binary names of the classes declared here start with
 * @param mainClass the class the launcher runs for a main function in here
 * @param from the index of the first token
 * @param to the index after the last one
 */
record KotlinScope(Kind kind, String prefix, String mainClass, int from, int to) {

    /** The kinds differ in which functions become static methods. */
    enum Kind {
        FILE,
        CLASS,
        OBJECT
    }

    /**
     * The scope of a class or object declared in this one. The static methods of a companion object are
     * generated into the class around it (Kotlin docs, "Calling Kotlin from Java", section "Static methods").
     */
    KotlinScope nested(Kind nested, String name, boolean companion, int start, int end) {
        String binaryName = prefix + name;
        return new KotlinScope(nested, binaryName + "$", companion ? mainClass : binaryName, start, end);
    }
}
