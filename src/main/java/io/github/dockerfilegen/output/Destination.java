package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/**
 * Finds the file that is written under a name. A link stays a link: its target is written, as long as it lies in the
 * project.
 */
final class Destination {

    /** Linux follows as many (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    /** No Dockerfile is as long, and it is read as a whole. */
    private static final long LONGEST = 16L << 20;

    private Destination() {}

    /**
     * The file itself, or what the link leads to, whether that exists or not.
     *
     * @param named the file's path
     * @param project the folder that the target must lie in
     * @throws DockerfileGenException when there is something else of that name, or a link that leads out of the project
     */
    static Path of(Path named, Path project) {
        if (Files.isDirectory(named)) {
            throw new DockerfileGenException(
                    "Cannot write " + named + ": there is a folder of that name. Set <dockerfile> (or "
                            + "-Ddockerfile-gen.dockerfile) to another file name.");
        }
        try {
            var file = Files.isSymbolicLink(named) ? target(named, project) : named;
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new DockerfileGenException(
                        "Cannot write " + named + ": it is a pipe, a socket or a device, not a file. Remove it, or set "
                                + "<dockerfile> (or -Ddockerfile-gen.dockerfile) to another file name.");
            }
            return file;
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot write " + named + ": " + e + ". Remove the link.", e);
        }
    }

    private static Path target(Path named, Path project) throws IOException {
        var file = named;
        for (var links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new DockerfileGenException(
                        "Cannot write " + named + ": it is a link to itself. Remove the link.");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new DockerfileGenException("Cannot write " + named + ": it is a link to " + file
                    + ", and there is no folder " + folder + ". Create the folder, or remove the link.");
        }
        var real = folder.toRealPath().resolve(file.getFileName());
        var top = project.toRealPath();
        if (!real.startsWith(top) || isHidden(top.relativize(real.getParent()))) {
            throw new DockerfileGenException(
                    "Cannot write " + named + ": it is a link to " + real + ", which is not a file of the project "
                            + project
                            + ". Replace the link with a file, or set <dockerfile> (or "
                            + "-Ddockerfile-gen.dockerfile) to another file name.");
        }
        return real;
    }

    /** Folders such as {@code .git} and {@code .mvn} belong to tools, which run what lies in them. */
    private static boolean isHidden(Path folder) {
        return StreamSupport.stream(folder.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    /** The content of a file that is there. */
    static byte[] read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new DockerfileGenException("Cannot write " + file
                        + ": the file of that name is longer than 16 MB, so it is no Dockerfile. Remove it, "
                        + "or set <dockerfile> (or -Ddockerfile-gen.dockerfile) to another file name.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read " + file + ": " + e + ". Make it readable, or remove it.", e);
        }
    }
}
