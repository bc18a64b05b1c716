package io.github.dockerfilegen.output;

import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path where
 * @param text all of it, lines ended by {@code \n}
 */
public record RenderedFile(Path path, String text) {

    /**
     * A file with the header that tells later whether somebody edited it.
     *
     * @param body the text without the header, lines ended by {@code \n}
     */
    public static RenderedFile withHeader(Path path, String body) {
        return new RenderedFile(path, Seal.seal(body));
    }
}
