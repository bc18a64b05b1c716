package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Keeps what {@code force} replaces: beside the file, under a name that is free. */
final class Backup {

    /** The end of the names; many a {@code .gitignore} has it. */
    static final String SUFFIX = ".bak";

    private static final int MOST = 1000;

    private Backup() {}

    /**
     * Writes a backup; one with the same content serves again.
     *
     * @return the backup
     * @throws DockerfileGenException when it cannot be written
     */
    static Path of(Path file, byte[] content) {
        for (var number = 1; number <= MOST; number++) {
            var backup = file.resolveSibling(file.getFileName() + (number == 1 ? "" : "." + number) + SUFFIX);
            try {
                if (Files.isRegularFile(backup) && Arrays.equals(Files.readAllBytes(backup), content)) {
                    return backup;
                }
                // With its permissions: what nobody else may read stays so.
                return Files.copy(file, backup, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (FileAlreadyExistsException e) {
                // An earlier run has replaced another text.
                continue;
            } catch (IOException e) {
                throw new DockerfileGenException(
                        "Cannot write " + backup + ", which keeps what is replaced: " + e + ". Make the folder "
                                + file.toAbsolutePath().getParent() + " writable.",
                        e);
            }
        }
        throw new DockerfileGenException("There are " + MOST + " backups of " + file + ". Delete some.");
    }

    /** Whether a file has the name of a backup. */
    static boolean isNamedSo(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }
}
