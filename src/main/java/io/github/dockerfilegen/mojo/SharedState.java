package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.DockerfileGenerator;
import io.github.dockerfilegen.pack.Packs;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.ProjectBuilder;

/**
 * What the goals of one run of Maven share, so that a reactor is read once. The request stands for the run: a parallel
 * build gives each thread a copy of the session. Only the last run is remembered, because a daemon or an IDE runs Maven
 * again and again.
 *
 * @param run the request that Maven works on
 * @param packs those among the plugin's dependencies
 * @param generator remembers the POMs it has read
 * @param modules remembers the modules it has loaded
 * @param checks remembers what has been checked
 */
record SharedState(
        MavenExecutionRequest run,
        Packs packs,
        DockerfileGenerator generator,
        SessionModules modules,
        SessionChecks checks) {

    private static SharedState last = new SharedState(null, Packs.NONE, null, null, null);

    /** @param packs reads the packs; called once in a run of Maven */
    static synchronized SharedState of(MavenSession session, ProjectBuilder builder, Supplier<Packs> packs) {
        if (last.run != session.getRequest()) {
            var modules = new SessionModules(session, builder);
            var found = packs.get();
            var generator = new DockerfileGenerator(modules.poms(), found);
            last = new SharedState(session.getRequest(), found, generator, modules, new SessionChecks(generator));
        }
        return last;
    }
}
