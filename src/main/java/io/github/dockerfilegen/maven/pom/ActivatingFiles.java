package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Quoting;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;

/** Finds the files of a project whose existence activates a profile. */
public final class ActivatingFiles {

    private final ContextPaths context;

    public ActivatingFiles(ContextPaths context) {
        this.context = context;
    }

    private static void requireName(String path) {
        if (Quoting.breaksLines(path)) {
            throw new DockerfileGenException("The file " + Quoting.json(path)
                    + ", which activates a profile (<activation><file><exists>), contains a control character "
                    + "such as a line break in its name, which a Dockerfile cannot express. Rename it.");
        }
    }

    /** The paths of the existing ones. */
    public SortedSet<String> of(List<Model> lineage) {
        return lineage.stream()
                .flatMap(model -> model.getProfiles().stream())
                .map(Profile::getActivation)
                .filter(activation -> activation != null
                        && activation.getFile() != null
                        && activation.getFile().getExists() != null)
                .map(activation -> activation.getFile().getExists().replaceFirst("^\\$\\{(?:project\\.)?basedir}/", ""))
                .flatMap(path -> context.inside(path).stream())
                .filter(path -> !context.isFolder(path))
                .peek(ActivatingFiles::requireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
