package io.github.dockerfilegen.output;

import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path where
 * @param body the text without the header, lines ended by {@code \n}
 */
public record RenderedFile(Path path, String body) {

    /** The text with the header that tells later whether somebody edited it. */
    public String text() {
        return Seal.seal(body);
    }
}
