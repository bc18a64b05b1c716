package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.DockerfileGenerator;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.ProjectBuilder;

/**
 * What the goals of one run of Maven share, so that a reactor is read once. The request stands for the run: a parallel
 * build gives each thread a copy of the session. Only the last run is remembered, because a daemon or an IDE runs Maven
 * again and again.
 *
 * @param run the request that Maven works on
 * @param generator remembers the POMs it has read
 * @param modules remembers the modules it has loaded
 * @param checks remembers what has been checked
 */
record SharedState(
        MavenExecutionRequest run, DockerfileGenerator generator, SessionModules modules, SessionChecks checks) {

    private static SharedState last = new SharedState(null, null, null, null);

    static synchronized SharedState of(MavenSession session, ProjectBuilder builder) {
        if (last.run != session.getRequest()) {
            var modules = new SessionModules(session, builder);
            var generator = new DockerfileGenerator(modules.poms());
            last = new SharedState(session.getRequest(), generator, modules, new SessionChecks(generator));
        }
        return last;
    }
}
