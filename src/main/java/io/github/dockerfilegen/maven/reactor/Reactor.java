package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.UsedBy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The POMs that Maven loads together.
 *
 * @param root the build context: the common ancestor of every POM
 * @param pom the POM to start Maven with: the topmost aggregator, or the module's own
 * @param modules the modules that Maven loads, {@code pom} first
 * @param unloaded the POMs of modules that only inactive profiles list
 * @param poms the POMs that Maven reads, sorted: the modules' and their parents' in the source tree
 * @param profiles the profiles without which the module would not be loaded, outermost first
 * @param knownProfiles the ids of every profile that the POMs define
 * @param used who depends on a module for more than its tests, by {@code groupId:artifactId}; a group id is empty where
 *     only Maven can tell it
 * @param sharedVersion whether an artifact from elsewhere may have the modules' own version, by an expression for it
 */
public record Reactor(
        Path root,
        Path pom,
        List<Module> modules,
        Set<Path> unloaded,
        SortedSet<Path> poms,
        List<String> profiles,
        Set<String> knownProfiles,
        Map<String, UsedBy> used,
        boolean sharedVersion) {

    /**
     * A module by its own POM.
     *
     * @param pom the absolute path of its POM
     * @param groupId Maven's group id as far as the file tells
     * @param artifactId Maven's artifact id
     * @param packaging Maven's packaging
     * @param parent the POM of its parent where that is a file of the source tree
     */
    public record Module(Path pom, String groupId, String artifactId, String packaging, Optional<Path> parent) {}

    public Reactor {
        modules = List.copyOf(modules);
        unloaded = Set.copyOf(unloaded);
        poms = Collections.unmodifiableSortedSet(new TreeSet<>(poms));
        profiles = List.copyOf(profiles);
        knownProfiles = Set.copyOf(knownProfiles);
        used = Map.copyOf(used);
    }

    /** The same POMs below a wider root. */
    public Reactor withRoot(Path wider) {
        return new Reactor(wider, pom, modules, unloaded, poms, profiles, knownProfiles, used, sharedVersion);
    }

    /** Whether there is anything besides the one module. */
    public boolean isReactor() {
        return modules.size() > 1;
    }

    /** Which modules depend on this one for more than their tests. */
    public UsedBy users(String groupId, String artifactId) {
        return used.getOrDefault(groupId + ":" + artifactId, UsedBy.NOBODY)
                .or(used.getOrDefault(":" + artifactId, UsedBy.NOBODY));
    }
}
