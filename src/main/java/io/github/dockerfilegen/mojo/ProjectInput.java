package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.project.MavenInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** Takes from Maven's project and session what the generator reads. */
final class ProjectInput {

    private final MavenProject project;
    private final MavenSession session;

    ProjectInput(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
    }

    MavenInput read() {
        var lineage = new ArrayList<Model>();
        var localParents = new ArrayList<Path>();
        for (var ancestor = project; ancestor != null; ancestor = ancestor.getParent()) {
            lineage.add(ancestor.getOriginalModel());
            if (ancestor != project && ancestor.getFile() != null) {
                localParents.add(ancestor.getFile().toPath().toAbsolutePath().normalize());
            }
        }
        return new MavenInput(
                project.getModel(), lineage, project.getFile().toPath().toAbsolutePath().normalize(), localParents, profiles(lineage));
    }

    /** Settings may switch on profiles of this machine; only those that the POMs define mean something elsewhere. */
    private List<String> profiles(List<Model> lineage) {
        Set<String> known = lineage.stream()
                .flatMap(model -> model.getProfiles().stream())
                .map(profile -> profile.getId())
                .collect(Collectors.toSet());
        var request = session.getRequest();
        return Stream.concat(
                        request.getActiveProfiles().stream(), request.getInactiveProfiles().stream().map(id -> "!" + id))
                .filter(id -> known.contains(id.replaceFirst("^!", "")))
                .sorted()
                .distinct()
                .toList();
    }
}
