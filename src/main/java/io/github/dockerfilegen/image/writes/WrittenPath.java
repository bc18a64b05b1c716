package io.github.dockerfilegen.image.writes;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A path that the application writes to, as its configuration has it.
 *
 * @param path relative to the working directory or absolute, {@code /} between names
 * @param file whether the path is a file, or the beginning of the names of several; else it is a folder
 * @param origin the key and the file, for messages
 */
record WrittenPath(String path, boolean file, String origin) {

    /** The setting for volumes, as an origin. */
    static final String VOLUMES = "<volumes>";

    static WrittenPath file(String path, String origin) {
        return new WrittenPath(path, true, origin);
    }

    static WrittenPath folder(String path, String origin) {
        return new WrittenPath(path, false, origin);
    }

    /** One that the user declares as a volume: Docker makes it, for root. */
    boolean isVolume() {
        return origin.equals(VOLUMES);
    }

    /** The folder of the path; empty for the working directory itself. */
    String folder() {
        var end = file ? path.lastIndexOf('/') : path.length();
        return end < 0 ? "" : end == 0 ? "/" : path.substring(0, end);
    }

    /** The shortest end of an absolute path that no other one of them has, as one word. */
    static String word(String folder, Set<String> all) {
        return IntStream.iterate(
                        folder.lastIndexOf('/'), start -> start > 0, start -> folder.lastIndexOf('/', start - 1))
                .mapToObj(folder::substring)
                .filter(end -> all.stream().filter(other -> other.endsWith(end)).count() == 1)
                .findFirst()
                .orElse(folder)
                .substring(1)
                .replaceAll("[^\\w.-]", "-");
    }
}
