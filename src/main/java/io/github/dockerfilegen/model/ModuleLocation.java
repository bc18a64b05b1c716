package io.github.dockerfilegen.model;

import java.util.List;

/**
 * The position of a module among the POMs that Maven loads together. Paths are relative to the build context with
 * {@code /} between names.
 *
 * @param directory the module's folder; empty for the context itself
 * @param pom the module's own POM
 * @param start the POM that Maven is started with
 * @param modules how many modules Maven loads
 * @param selector the value of {@code --projects}: modules separated by commas; empty if Maven builds all modules
 * @param poms every POM that Maven reads, the module's own included
 * @param sharedVersion whether an external artifact has the modules' version, by an expression for it
 * @param newerModel the model version that only Maven 4 reads, with its POM, for messages; empty if Maven 3 reads every
 *     POM
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

    /** A copy with another selector. */
    public ModuleLocation withSelector(String other) {
        return new ModuleLocation(directory, pom, start, modules, other, poms, sharedVersion, newerModel, users);
    }

    /** Converts a path in the module to a path in the build context. */
    public String inContext(String path) {
        return directory.isEmpty() ? path : directory + "/" + path;
    }
}
