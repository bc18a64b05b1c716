package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.imports.DockerfileImport;
import io.github.dockerfilegen.imports.ImportedSettings;
import io.github.dockerfilegen.imports.SettingsFile;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.output.GeneratedFiles;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/**
 * A Dockerfile that somebody wrote, at the place of the generated one.
 *
 * @param dockerfile the file
 * @param settings what it says
 */
record HandWritten(Path dockerfile, ImportedSettings settings) {

    private static final long LONGEST = 1L << 20;

    /** The Dockerfile at the place of one that several applications share, of which nothing can be taken over. */
    static Optional<HandWritten> ofSeveral(Path root, String name) {
        return of(root, name).map(found -> {
            var why = "several applications share the file; set what each needs in its module";
            return new HandWritten(found.dockerfile, ImportedSettings.nothing(why));
        });
    }

    /** The Dockerfile in a module's folder; empty where it is a generated one, or was taken over before. */
    static Optional<HandWritten> of(Path module, String name) {
        var dockerfile = module.resolve(name);
        try {
            if (!Files.isRegularFile(dockerfile) || Files.size(dockerfile) > LONGEST) {
                return Optional.empty();
            }
            // What is no UTF-8 is read all the same: no text of it is written anywhere but into a backup.
            var text = new String(Files.readAllBytes(dockerfile), StandardCharsets.UTF_8);
            if (GeneratedFiles.isOurs(text)) {
                return Optional.empty();
            }
            return Files.exists(module.resolve(SettingsFile.NAME))
                    ? Optional.of(new HandWritten(
                            dockerfile,
                            ImportedSettings.nothing(SettingsFile.NAME
                                    + " has the settings already; delete it to take those of this file over")))
                    : Optional.of(new HandWritten(
                            dockerfile,
                            DockerfileImport.of(text, path -> Files.exists(module.resolve(path)), Presets.in(module))));
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read " + dockerfile + ": " + e + ". Make it readable.", e);
        }
    }

    /** Says what is taken over, or would be if the file were replaced. */
    void log(Generated result, Log log) {
        var outcome = outcome(result);
        var names = settings.configuration().names();
        var taken = names.isEmpty() ? "nothing" : names;
        if (outcome == WriteOutcome.REFUSED) {
            log.info(name() + " was written by hand. -Ddockerfile-gen.force=true replaces it, keeps it as " + name()
                    + ".bak, and takes over" + (names.isEmpty() ? "" : " into " + SettingsFile.NAME) + ": " + taken);
        } else if (outcome == WriteOutcome.REPLACED) {
            log.info("taken over from " + name() + ": " + taken);
        }
        if (outcome == WriteOutcome.REFUSED || outcome == WriteOutcome.REPLACED) {
            settings.left().forEach(line -> log.warn("not taken over from " + name() + ": " + Quoting.visible(line)));
        }
    }

    /** Keeps what was taken over in a file beside the POM, once the Dockerfile is replaced. */
    void keep(Generated result, Log log) {
        if (outcome(result) != WriteOutcome.REPLACED
                || settings.configuration().children().isEmpty()) {
            return;
        }
        var file = dockerfile.resolveSibling(SettingsFile.NAME);
        try {
            Files.writeString(file, SettingsFile.text(settings, name()), StandardOpenOption.CREATE_NEW);
            log.info(SettingsFile.NAME
                    + ": created, with the settings that were taken over; commit it, or move them to " + "the POM");
        } catch (IOException e) {
            throw new DockerfileGenException(
                    "Cannot write " + file + ": " + e + ". Restore " + name() + " from " + name()
                            + ".bak, make the folder writable, and run the goal again.",
                    e);
        }
    }

    private String name() {
        return dockerfile.getFileName().toString();
    }

    private WriteOutcome outcome(Generated result) {
        return result.files().entrySet().stream()
                .filter(file -> file.getKey()
                        .path()
                        .toAbsolutePath()
                        .normalize()
                        .equals(dockerfile.toAbsolutePath().normalize()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(WriteOutcome.UNCHANGED);
    }
}
