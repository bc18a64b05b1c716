package io.github.dockerfilegen.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;

/**
 * A project as Maven has loaded it.
 *
 * @param effective the effective model: inherited, interpolated, profiles merged
 * @param lineage the models as their files have them: the project's own, its parent's and so on
 * @param pom the POM's absolute path
 * @param profiles the profiles asked for by name, {@code !} before those switched off
 */
public record LoadedModule(Model effective, List<Model> lineage, Path pom, List<String> profiles) {

    public LoadedModule {
        lineage = List.copyOf(lineage);
        profiles = List.copyOf(profiles);
    }

    /** The folder that holds the POM. */
    public Path basedir() {
        return pom.getParent();
    }
}
