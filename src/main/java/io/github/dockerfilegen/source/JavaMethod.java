package io.github.dockerfilegen.source;

import java.util.Set;

/**
 * A main method or a constructor, with what the launcher asks about it.
 *
 * @param modifiers the written modifiers
 * @param parameters the shape of its parameter list
 */
record JavaMethod(Set<String> modifiers, JavaParameters parameters) {

    private boolean is(String modifier) {
        return modifiers.contains(modifier);
    }

    /** JLS 17, 12.1.4: public, static, void and an array of strings; interface members are public (JLS 9.4). */
    boolean isClassicMain(boolean inInterface) {
        boolean isPublic = is("public") || inInterface && !is("private");
        return isPublic && is("static") && parameters == JavaParameters.STRINGS;
    }

    /** JEP 512: not private, with or without the parameter, and an instance method only if there can be one. */
    boolean isShortMain(boolean classCanBeCreated) {
        boolean callable = is("static") || classCanBeCreated && !is("abstract");
        return callable && !is("private") && parameters != JavaParameters.OTHER;
    }

    boolean isOpenWithoutParameters() {
        return !is("private") && parameters == JavaParameters.NONE;
    }
}
