package io.github.dockerfilegen.model;

import java.util.List;

/**
 * Where a module stands among the POMs that Maven loads together. Paths are relative to the build context with {@code /} between
 * names.
 *
 * @param directory the module's folder; empty for the context itself
 * @param pom the module's own POM
 * @param start the POM that Maven is started with
 * @param selector what {@code --projects} names: the module, and others behind a comma; empty when Maven loads nothing else
 * @param poms every POM that Maven reads, the module's own included
 * @param usedByOthers whether another module depends on this one
 */
public record Place(String directory, String pom, String start, String selector, List<String> poms, boolean usedByOthers) {

    public Place {
        poms = List.copyOf(poms);
    }

    /** The same place, named to Maven otherwise. */
    public Place withSelector(String other) {
        return new Place(directory, pom, start, other, poms, usedByOthers);
    }

    /** A path of the module as a path of the context. */
    public String inContext(String path) {
        return directory.isEmpty() ? path : directory + "/" + path;
    }
}
