package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;

/** Tells a library of a reactor from an application: it may have main methods, or inherit what makes others applications. */
final class Library {

    private Library() {}

    /**
     * Whether a module is a library although it has, or inherits, a main class: because others are built on it and the class to
     * start is not its own by name, or because nothing says which of its main methods is meant. Where Maven loads nothing else
     * the user is asked instead.
     *
     * @param named the class that the POM names; empty when it names none
     */
    static boolean is(ProjectFacts facts, UserChoices choices, String named) {
        if (!facts.inReactor() || choices.mainClass().isPresent()) {
            return false;
        }
        var mains = facts.files().mainClasses();
        return named.isEmpty() ? facts.place().usedByOthers() || mains.size() > 1 : facts.place().usedByOthers() && !mains.contains(named);
    }

    /** Why a jar is taken for a library. */
    static String reason(ProjectFacts facts) {
        var mains = facts.inReactor() ? String.join(", ", facts.files().mainClasses()) : "";
        if (mains.isEmpty()) {
            return "no main class in the POM or in the sources, so this is a library";
        }
        return facts.place().usedByOthers()
                ? "other modules depend on it, so this is a library with a main method in " + mains
                : "nothing says which main method is meant: " + mains;
    }
}
