package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the user what was decided and what became of each file. */
final class GenerationReport {

    private final Log log;
    private final boolean dryRun;

    GenerationReport(Log log, boolean dryRun) {
        this.log = log;
        this.dryRun = dryRun;
    }

    /** @throws MojoFailureException when a file was refused, after everything has been told */
    void log(Generated result) throws MojoFailureException {
        result.decisions().forEach(this::log);
        result.files().forEach((file, outcome) -> {
            var written = !dryRun && result.refusals().isEmpty();
            var done = written || outcome == WriteOutcome.UNCHANGED || !dryRun && outcome == WriteOutcome.REFUSED;
            log.info(path(result.context(), file.path()) + ": " + (done ? "" : "would be ") + outcome.word());
            if (dryRun) {
                file.text().lines().forEach(log::info);
            }
        });
        if (!result.refusals().isEmpty()) {
            throw new MojoFailureException(String.join(" ", result.refusals()) + " Nothing was written. Set -Ddockerfile-gen.force to "
                    + "overwrite, -Ddockerfile-gen.dockerfile=Dockerfile.generated to write beside it, or -Ddockerfile-gen.skip to go on "
                    + "without.");
        }
        var dockerfile = result.files().keySet().iterator().next().path();
        var here = Path.of("").toAbsolutePath();
        log.info(result.imageName()
                .map(name -> command(dockerfile, result.context(), name, here))
                .orElse("Build the images" + (here.equals(result.context()) ? "" : " in " + result.context()) + " with: docker buildx bake --file docker-bake.hcl"));
    }

    private void log(Decision decision) {
        if (decision.warning()) {
            log.warn(decision.toString());
        } else {
            log.info(decision.toString());
        }
    }

    /** The command as it can be pasted where Maven was started; where that is a module, as it can be pasted at the root. */
    static String command(Path dockerfile, Path context, String imageName, Path workingDirectory) {
        var inModule = workingDirectory.startsWith(context) && !workingDirectory.equals(context);
        var here = inModule ? context : workingDirectory;
        var below = context.startsWith(here);
        var file = dockerfile.equals(context.resolve("Dockerfile")) ? "" : "--file " + quoted(below ? path(here, dockerfile) : dockerfile.toString()) + " ";
        return "Build the image" + (inModule ? " in " + context : "") + " with: docker build " + file + "--tag " + imageName + " "
                + quoted(below ? path(here, context) : context.toString());
    }

    private static String path(Path from, Path to) {
        return from.equals(to) ? "." : from.relativize(to).toString().replace(File.separatorChar, '/');
    }

    private static String quoted(String path) {
        return path.matches("[\\w./:\\\\-]+") ? path : "\"" + path + "\"";
    }
}
