package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file to be written.
 *
 * @param path where
 * @param text all of it, lines ended by {@code \n}
 */
public record RenderedFile(Path path, String text) {

    /** What the JVM shows in the place of bytes that it cannot decode. */
    private static final String UNREADABLE = "\uFFFD";

    /**
     * A file with the header that tells later whether somebody edited it.
     *
     * @param body the text without the header, lines ended by {@code \n}
     * @param command what generates the file again, on one line
     * @param reasons what was decided and why, a line each; none in a file that does not keep them
     * @throws DockerfileGenException when a file name in it could not be read
     */
    public static RenderedFile withHeader(Path path, String body, String command, List<String> reasons) {
        body.lines()
                .filter(line -> line.contains(UNREADABLE) && !line.startsWith("LABEL "))
                .findFirst()
                .ifPresent(line -> {
                    throw new DockerfileGenException(
                            "A file name of the project is not valid in this JVM's encoding of file names ("
                                    + System.getProperty("sun.jnu.encoding") + "). It would appear in "
                                    + path.getFileName() + " as \"" + line.strip()
                                    + "\". Set LC_ALL=C.UTF-8 and run Maven again, or rename the file.");
                });
        return new RenderedFile(path, Seal.seal(body, command, reasons));
    }
}
