package io.github.dockerfilegen.model;

import java.util.List;

/**
 * Where a module stands among the POMs that Maven loads together. Paths are relative to the build context with {@code /} between
 * names.
 *
 * @param directory the module's folder; empty for the context itself
 * @param pom the module's own POM
 * @param start the POM that Maven is started with
 * @param modules how many modules Maven loads
 * @param selector what {@code --projects} names: the module, and others behind a comma; empty when Maven builds all that it loads
 * @param poms every POM that Maven reads, the module's own included
 * @param sharedVersion whether an artifact from elsewhere has the modules' own version, by an expression for it
 * @param newerModel the model that only Maven 4 reads, and the POM that has it, for the user; empty where Maven 3 reads every POM
 * @param users which modules depend on this one
 */
public record ModuleLocation(
        String directory,
        String pom,
        String start,
        int modules,
        String selector,
        List<String> poms,
        boolean sharedVersion,
        String newerModel,
        UsedBy users) {

    public ModuleLocation {
        poms = List.copyOf(poms);
    }

    /** The same place, named to Maven otherwise. */
    public ModuleLocation withSelector(String other) {
        return new ModuleLocation(directory, pom, start, modules, other, poms, sharedVersion, newerModel, users);
    }

    /** A path of the module as a path of the context. */
    public String inContext(String path) {
        return directory.isEmpty() ? path : directory + "/" + path;
    }
}
