package io.github.dockerfilegen.maven;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Loads modules of a reactor as Maven sees them, whether this run of Maven has loaded them already or not. */
public interface ModuleLoader {

    /**
     * The projects of the POMs, in their order.
     *
     * @param poms the absolute paths of POMs of one reactor
     * @param profiles the profiles without which they would not be loaded
     * @throws io.github.dockerfilegen.model.DockerfileGenException when Maven cannot load one of them
     */
    List<LoadedModule> load(Collection<Path> poms, List<String> profiles);
}
