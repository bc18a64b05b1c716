package io.github.dockerfilegen.source;

/**
 * A Groovy type whose members are to be read.
 *
 * @param binaryName the name the launcher takes
 * @param prefix what the binary names of types declared in it start with
 * @param isTrait whether it is a trait, whose static methods end up in the classes that implement it
 * @param from the index of the first token of the body
 * @param to the index after its last token
 */
record GroovyType(String binaryName, String prefix, boolean isTrait, int from, int to) {

    GroovyType nested(String name, boolean trait, int start, int end) {
        return new GroovyType(prefix + name, prefix + name + "$", trait, start, end);
    }
}
