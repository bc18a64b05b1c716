package io.github.dockerfilegen.source;

/**
 * A stretch of Scala definitions.
 *
 * @param kind what encloses them
 * @param prefix the package with a dot at its end, empty for none
 * @param object the binary name of the enclosing top-level object, if that is what encloses them
 * @param from the index of the first token
 * @param to the index after the last one
 */
record ScalaScope(Kind kind, String prefix, String object, int from, int to) {

    /** The kinds differ in what can be started from the command line. */
    enum Kind {
        PACKAGE,
        TOP_LEVEL_OBJECT,
        NESTED_OBJECT
    }

    ScalaScope nestedPackage(String name, int start, int end) {
        return new ScalaScope(Kind.PACKAGE, prefix + name + ".", "", start, end);
    }

    ScalaScope nestedObject(String name, int start, int end) {
        Kind nested = kind == Kind.PACKAGE ? Kind.TOP_LEVEL_OBJECT : Kind.NESTED_OBJECT;
        return new ScalaScope(nested, prefix, prefix + name, start, end);
    }
}
