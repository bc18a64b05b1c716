package io.github.dockerfilegen.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads files that anybody may have put into the project. A pipe never ends and a link may lead to a device, so only
 * regular files are opened.
 */
public final class BoundedFile {

    /** The most bytes of one file: larger than any source or configuration that people write. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private BoundedFile() {}

    /** Whether the path is a regular file, itself or through a link, that is not too large to be read. */
    public static boolean canRead(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The bytes of a regular file.
     *
     * @throws IOException when the path is not a regular file, when it is too large, or when it cannot be read
     */
    public static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException(file + " is not a regular file");
        }
        // The size may change meanwhile, and some file systems tell none, so the reading is limited too.
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(file + " is larger than " + MOST_BYTES / (1024 * 1024) + " MB");
            }
            return bytes;
        }
    }
}
