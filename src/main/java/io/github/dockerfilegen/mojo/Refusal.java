package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.Credentials;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Decides whether a problem fails the build. */
final class Refusal {

    private Refusal() {}

    /**
     * Logs the problem instead of failing the build for a library with several main methods if a parent binds the goal.
     *
     * @throws MojoFailureException for every other problem, and where the user asked for a Dockerfile on the command
     *     line
     */
    static void of(DockerfileGenException problem, MojoExecution execution, String artifactId, Log log)
            throws MojoFailureException {
        var message = Credentials.removedWithin(problem.getMessage());
        if (!(problem instanceof SeveralMainClassesException several)
                || execution.getSource() == MojoExecution.Source.CLI) {
            throw new MojoFailureException(message, problem);
        }
        var line = "No Dockerfile for " + artifactId + ": " + message;
        if (several.isLikely()) {
            log.warn(line);
        } else {
            log.info(line);
        }
    }
}
