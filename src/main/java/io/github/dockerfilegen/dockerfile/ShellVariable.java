package io.github.dockerfilegen.dockerfile;

/**
 * A variable met in a word.
 *
 * @param value null when nothing defined it
 */
record ShellVariable(String name, String value) {

    String orElseEmpty() {
        return value == null ? "" : value;
    }

    /** The meaning of {@code ${name-word}}, {@code ${name+word}} and {@code ${name?word}}. */
    String modified(char operator, boolean emptyIsUnset, String word) {
        boolean set = value != null && !(emptyIsUnset && value.isEmpty());
        if (operator == '+') {
            return set ? word : "";
        }
        if (!set && operator == '?') {
            throw new IllegalArgumentException(name + ": " + (word.isEmpty() ? "is not allowed to be unset" : word));
        }
        return set ? value : word;
    }
}
