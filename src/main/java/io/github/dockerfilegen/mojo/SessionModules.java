package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.ModuleLoader;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;

/**
 * The modules of the reactor: those that this run of Maven has loaded, and the others loaded the same way. Modules are
 * loaded together, so that one may import another one's dependency management.
 */
final class SessionModules implements ModuleLoader {

    private final MavenSession session;
    private final ProjectBuilder builder;
    private final Map<Path, LoadedModule> loaded = new ConcurrentHashMap<>();
    private final Map<Path, MavenProject> projects = new ConcurrentHashMap<>();

    SessionModules(MavenSession session, ProjectBuilder builder) {
        this.session = session;
        this.builder = builder;
        var all = Optional.ofNullable(session.getAllProjects()).orElse(session.getProjects());
        all.stream().filter(project -> project.getFile() != null).forEach(this::add);
    }

    private void add(MavenProject project) {
        var input = ProjectInput.of(project, session.getRequest());
        projects.put(input.pom(), project);
        loaded.put(input.pom(), input);
    }

    /** The POMs that have been loaded so far. */
    Set<Path> poms() {
        return Set.copyOf(loaded.keySet());
    }

    /** Maven's project of a module that has been loaded. */
    MavenProject project(LoadedModule module) {
        return projects.get(module.pom());
    }

    @Override
    public List<LoadedModule> load(Collection<Path> poms, List<String> profiles) {
        var missing = poms.stream().filter(pom -> !loaded.containsKey(pom)).toList();
        if (!missing.isEmpty()) {
            build(missing, profiles);
        }
        return poms.stream().map(loaded::get).toList();
    }

    /** One at a time: Maven's builder shares what it has read through the session. */
    private synchronized void build(List<Path> poms, List<String> profiles) {
        var request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setResolveDependencies(false);
        request.setActiveProfileIds(Stream.concat(request.getActiveProfileIds().stream(), profiles.stream())
                .distinct()
                .toList());
        try {
            builder.build(poms.stream().map(Path::toFile).toList(), false, request)
                    .forEach(result -> add(result.getProject()));
        } catch (ProjectBuildingException e) {
            throw new DockerfileGenException(
                    "Cannot load the modules that this one needs: " + e.getMessage()
                            + ". Correct the POM, or make the artifacts that it refers to available.",
                    e);
        }
    }
}
