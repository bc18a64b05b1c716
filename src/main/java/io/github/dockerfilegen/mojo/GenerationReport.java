package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.WriteOutcome;
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
            log.info(file.path().getFileName() + ": " + (done ? "" : "would be ") + outcome.word());
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
        log.info("Build the image with: " + command(dockerfile, result.imageName(), Path.of("").toAbsolutePath()));
    }

    private void log(Decision decision) {
        if (decision.warning()) {
            log.warn(decision.toString());
        } else {
            log.info(decision.toString());
        }
    }

    /** The command as it can be pasted where Maven was started. */
    static String command(Path dockerfile, String imageName, Path workingDirectory) {
        var folder = dockerfile.getParent();
        var context = folder.equals(workingDirectory) ? "." : folder.startsWith(workingDirectory)
                ? workingDirectory.relativize(folder).toString()
                : folder.toString();
        var file = dockerfile.getFileName().toString().equals("Dockerfile")
                ? ""
                : "--file " + quoted((context.equals(".") ? "" : context + "/") + dockerfile.getFileName()) + " ";
        return "docker build " + file + "--tag " + imageName + " " + quoted(context);
    }

    private static String quoted(String path) {
        return path.matches("[\\w./:\\\\-]+") ? path : "\"" + path + "\"";
    }
}
