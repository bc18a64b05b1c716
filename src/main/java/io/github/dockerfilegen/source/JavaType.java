package io.github.dockerfilegen.source;

/**
 * A Java type whose members are to be read.
 *
 * @param name the simple name
 * @param binaryName the name the launcher takes (JLS 13.1)
 * @param kind what was declared
 * @param instantiable whether the launcher can create an instance if no constructor says otherwise
 * @param from the index of the first token of the body
 * @param to the index after its last token
 */
record JavaType(String name, String binaryName, Kind kind, boolean instantiable, int from, int to) {

    /** The kinds differ in which modifiers they imply. */
    enum Kind {
        /** The file itself, which is a class of its own in a compact source file (JEP 512). */
        FILE,
        CLASS,
        RECORD,
        ENUM,
        INTERFACE
    }

    /** The same stretch read as the class of a compact source file, where types are members (JLS 25, 7.3). */
    JavaType asClass() {
        return new JavaType(name, binaryName, Kind.CLASS, instantiable, from, to);
    }

    JavaType inside(String prefix) {
        return new JavaType(name, prefix + name, kind, instantiable, from, to);
    }
}
