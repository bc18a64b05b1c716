package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file on disk beside the one that would be generated.
 *
 * @param path where it lies
 * @param state how the two compare
 * @param present the lines on disk; none where it is missing or left over
 * @param generated the lines that would be generated, with the header and the own parts on disk; none where it is left
 *     over
 * @param reasons what was decided when the file was written, a line each; none in a file that does not keep them
 * @param problem why the file cannot be compared, or is left over; empty where there is nothing to say
 */
public record CheckedFile(
        Path path,
        FileState state,
        List<String> present,
        List<String> generated,
        List<String> reasons,
        String problem) {

    /** A file that can be compared. */
    public CheckedFile(Path path, FileState state, List<String> present, List<String> generated) {
        this(path, state, present, generated, List.of(), "");
    }

    /** What is wrong, as the end of a sentence that begins with the file's name. */
    public String sentence() {
        return state.sentence() + (problem.isEmpty() ? "." : ": " + problem + (problem.endsWith(".") ? "" : "."));
    }

    /**
     * Compares a generated file with the disk. Where only lines of the header differ, it is current: they hold the
     * command and a checksum, which a merge leaves as one of two branches had them.
     *
     * @param project the folder that links may lead to
     * @throws DockerfileGenException when a folder or a link to elsewhere is at its place
     */
    public static CheckedFile of(RenderedFile file, Path project) {
        var target = Destination.of(file.path(), project);
        if (!Files.exists(target)) {
            return new CheckedFile(
                    file.path(),
                    FileState.MISSING,
                    List.of(),
                    file.text().lines().toList());
        }
        try {
            var present = PresentFile.of(file.path(), Destination.read(target), file.text());
            var merged = present.with(file.text()).text();
            return present.beside(merged, state(present, merged, file.text()));
        } catch (DockerfileGenException e) {
            return new CheckedFile(file.path(), FileState.INVALID, List.of(), List.of(), List.of(), e.getMessage());
        }
    }

    /**
     * A file that would not be generated any more.
     *
     * @param because why, as the end of a sentence; empty where the file itself says it
     */
    public static CheckedFile leftOver(Path path, String because) {
        return new CheckedFile(path, FileState.LEFT_OVER, List.of(), List.of(), List.of(), because);
    }

    /** The same file, where what would be generated breaks rules; one that is to be mended first stays as it is. */
    public CheckedFile withBrokenRules(List<String> broken) {
        return broken.isEmpty() || state == FileState.INVALID || state == FileState.CONFLICT
                ? this
                : new CheckedFile(path, FileState.BROKEN_RULE, present, generated, reasons, String.join(" ", broken));
    }

    private static FileState state(PresentFile present, String merged, String generated) {
        if (Seal.hasConflict(present.text())) {
            return FileState.CONFLICT;
        }
        if (present.text().equals(merged) || present.hasBodyOf(generated)) {
            return FileState.CURRENT;
        }
        return switch (present.state()) {
            case UNTOUCHED -> FileState.STALE;
            case EDITED -> FileState.EDITED;
            case FOREIGN -> FileState.FOREIGN;
        };
    }
}
