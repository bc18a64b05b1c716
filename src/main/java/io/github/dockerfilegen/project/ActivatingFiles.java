package io.github.dockerfilegen.project;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;

/** Finds the files of a project whose existence activates a profile. */
final class ActivatingFiles {

    private final ContextPaths context;

    ActivatingFiles(ContextPaths context) {
        this.context = context;
    }

    /** The paths of those that exist. */
    SortedSet<String> of(List<Model> lineage) {
        return lineage.stream()
                .flatMap(model -> model.getProfiles().stream())
                .map(Profile::getActivation)
                .filter(activation -> activation != null && activation.getFile() != null && activation.getFile().getExists() != null)
                .map(activation -> activation.getFile().getExists().replaceFirst("^\\$\\{(?:project\\.)?basedir}/", ""))
                .flatMap(path -> context.inside(path).stream())
                .filter(path -> !context.isFolder(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
