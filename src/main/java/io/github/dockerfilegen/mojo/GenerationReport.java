package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.model.Credentials;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Logs the decisions, and the outcome for each file. */
final class GenerationReport {

    private final Log log;
    private final boolean dryRun;

    GenerationReport(Log log, boolean dryRun) {
        this.log = log;
        this.dryRun = dryRun;
    }

    /** @throws MojoFailureException when a file was refused, after everything has been logged */
    void log(Generated result) throws MojoFailureException {
        if (!dryRun && result.files().values().stream().allMatch(WriteOutcome.UNCHANGED::equals)) {
            unchanged(result);
            return;
        }
        result.decisions().forEach(this::log);
        result.files().forEach((file, outcome) -> {
            var written = !dryRun && result.refusals().isEmpty();
            var done = written || outcome == WriteOutcome.UNCHANGED || !dryRun && outcome == WriteOutcome.REFUSED;
            log.info(BuildCommand.path(result.context(), file.path()) + ": " + (done ? "" : "would be ")
                    + outcome.word());
            if (dryRun) {
                file.text().lines().forEach(log::info);
            }
        });
        result.edits().stream()
                .flatMap(edit -> Stream.concat(
                        new UnifiedDiff(BuildCommand.path(result.context(), edit.path()), edit).shown(),
                        EditHint.of(edit).stream()))
                .forEach(log::error);
        if (!result.refusals().isEmpty()) {
            throw new MojoFailureException(
                    String.join(" ", result.refusals()) + " Nothing was written. Set -Ddockerfile-gen.force to "
                            + "overwrite, -Ddockerfile-gen.dockerfile=Dockerfile.generated to write another file, "
                            + "or -Ddockerfile-gen.skip to skip "
                            + "this goal.");
        }
        log.info(command(result));
    }

    /** Where nothing changed, only warnings are logged again; the other decisions need {@code -X}. */
    private void unchanged(Generated result) {
        result.decisions().forEach(decision -> {
            if (decision.warning()) {
                log.warn(text(decision));
            } else {
                log.debug(text(decision));
            }
        });
        log.info(result.files().keySet().stream()
                        .map(file -> BuildCommand.path(result.context(), file.path()))
                        .collect(Collectors.joining(", "))
                + ": unchanged");
        log.debug(command(result));
    }

    private static String command(Generated result) {
        var dockerfile = result.files().keySet().iterator().next().path();
        var command = new BuildCommand(Path.of("").toAbsolutePath(), result.context(), File.separatorChar == '\\');
        return result.imageName().map(name -> command.build(dockerfile, name)).orElseGet(command::bake);
    }

    private void log(Decision decision) {
        if (decision.warning()) {
            log.warn(text(decision));
        } else {
            log.info(text(decision));
        }
    }

    /** Removes credentials from the text. */
    private static String text(Decision decision) {
        return Quoting.visible(Credentials.removedWithin(decision.toString()));
    }
}
