package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.maven.LoadedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;

/** Converts Maven's project and request into the generator's input. */
final class ProjectInput {

    private ProjectInput() {}

    static LoadedModule of(MavenProject project, MavenExecutionRequest request) {
        var lineage = new ArrayList<Model>();
        for (var ancestor = project; ancestor != null; ancestor = ancestor.getParent()) {
            lineage.add(ancestor.getOriginalModel());
        }
        return new LoadedModule(
                project.getModel(),
                lineage,
                project.getFile().toPath().toAbsolutePath().normalize(),
                profiles(request));
    }

    private static List<String> profiles(MavenExecutionRequest request) {
        return Stream.concat(
                        request.getActiveProfiles().stream(),
                        request.getInactiveProfiles().stream().map(id -> "!" + id))
                .toList();
    }
}
