package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.Collection;

/** The folder that becomes the build context: the common ancestor of every POM, inside the repository. */
final class ContextRoot {

    private final Path module;

    /** @param module the absolute path of the module's POM */
    ContextRoot(Path module) {
        this.module = module;
    }

    /**
     * The common ancestor.
     *
     * @throws DockerfileGenException when a POM lies outside the repository or behind a link that leads out of the tree
     */
    Path of(Collection<Path> poms) {
        var root = module.getParent();
        for (var pom : poms) {
            while (!pom.startsWith(root)) {
                root = root.getParent();
            }
        }
        var repository = Repository.of(module);
        for (var pom : poms) {
            if (repository.isPresent() && !pom.startsWith(repository.get())) {
                throw new DockerfileGenException(
                        "The build reads " + pom + ", which lies outside the repository " + repository.get()
                                + ", so a clone does not have it. Move it into the repository, or leave it out of "
                                + "<modules> and <relativePath>.");
            }
            if (!Repository.real(pom).startsWith(Repository.real(root))) {
                throw new DockerfileGenException(
                        "The build reads " + pom + ", which is a link to " + Repository.real(pom) + " outside " + root
                                + ", so the build context cannot contain it. Replace the link with the module.");
            }
        }
        return root;
    }
}
