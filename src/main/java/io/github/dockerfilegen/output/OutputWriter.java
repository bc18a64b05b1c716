package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.output.parts.OwnPart;
import io.github.dockerfilegen.output.parts.PartLint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes files all together: every one is checked, then every one is written beside its place, then they move in. */
public final class OutputWriter {

    private final boolean force;
    private final Path project;
    /** What lay at each file's place when it was checked; nothing for a file that was not there. */
    private final Map<Path, Optional<byte[]>> seen = new HashMap<>();

    private final Map<Path, PresentFile> present = new HashMap<>();
    private final List<Decision> moves = new ArrayList<>();
    private final Map<Path, Path> backups = new LinkedHashMap<>();

    /**
     * @param force whether files that were edited or that we did not write are overwritten
     * @param project the folder that links may lead to
     */
    public OutputWriter(boolean force, Path project) {
        this.force = force;
        this.project = project;
    }

    /**
     * What writing would do, in the order of {@code files}, each with the user's own parts; touches nothing.
     *
     * @throws DockerfileGenException when own parts are not closed, or cannot be carried over
     */
    public Map<RenderedFile, WriteOutcome> check(List<RenderedFile> files) {
        var outcomes = new LinkedHashMap<RenderedFile, WriteOutcome>();
        files.forEach(file -> put(file, outcomes));
        lint(outcomes.keySet());
        return outcomes;
    }

    /** The ignore file of a Dockerfile is written with it. */
    private void lint(Set<RenderedFile> merged) {
        var ignore = merged.stream()
                .filter(file -> file.path().toString().endsWith(".dockerignore"))
                .map(RenderedFile::text)
                .findFirst()
                .orElse("");
        merged.stream()
                .filter(file -> Optional.ofNullable(present.get(file.path()))
                        .filter(PresentFile::isDockerfile)
                        .filter(found -> !found.parts().parts().isEmpty())
                        .isPresent())
                .forEach(file ->
                        moves.addAll(PartLint.of(file.path().getFileName().toString(), file.text(), ignore)));
    }

    /** What {@link #check} has found about own parts: those without their neighbours, and lines to look at again. */
    public List<Decision> moves() {
        return List.copyOf(moves);
    }

    /** The backups that {@link #write} has made, by the files that it has replaced. */
    public Map<Path, Path> backups() {
        return Collections.unmodifiableMap(backups);
    }

    private void put(RenderedFile file, Map<RenderedFile, WriteOutcome> outcomes) {
        var target = Destination.of(file.path(), project);
        var content = Files.exists(target) ? Optional.of(Destination.read(target)) : Optional.<byte[]>empty();
        seen.put(file.path(), content);
        if (content.isEmpty()) {
            outcomes.put(file, WriteOutcome.CREATED);
            return;
        }
        var found = PresentFile.of(file.path(), content.get(), file.text());
        present.put(file.path(), found);
        var merged = found.with(file.text());
        var outcome = outcome(found, merged.text(), file.text());
        if (outcome != WriteOutcome.REFUSED) {
            moves.addAll(merged.moves());
        }
        outcomes.put(new RenderedFile(file.path(), merged.text()), outcome);
    }

    private WriteOutcome outcome(PresentFile found, String merged, String generated) {
        if (found.text().equals(merged)) {
            return WriteOutcome.UNCHANGED;
        }
        if (found.state() == Seal.State.UNTOUCHED || found.hasBodyOf(generated)) {
            return WriteOutcome.UPDATED;
        }
        return force ? WriteOutcome.REPLACED : WriteOutcome.REFUSED;
    }

    /** Why a file was refused and what can be done about it. */
    public String refusal(RenderedFile file) {
        var text = present.get(file.path()).text();
        if (Seal.hasConflict(text)) {
            return file.path()
                    + " is not overwritten, because it contains merge conflict markers (<<<<<<<). Resolve the "
                    + "conflicts between \"" + OwnPart.BEGIN + "\" and \"" + OwnPart.END + "\" by hand; for the others "
                    + "take one side, for example with git checkout --ours, or delete the file. Then generate "
                    + "it again.";
        }
        var why = Seal.isOn(text)
                ? "it was edited after it was generated; lines of your own survive between the lines \"" + OwnPart.BEGIN
                        + "\" and \"" + OwnPart.END + "\""
                : "it was not generated by this plugin";
        return file.path() + " is not overwritten, because " + why + ".";
    }

    /** A file that was edited after it was generated, beside what would be written; empty for somebody else's. */
    public Optional<CheckedFile> edit(RenderedFile file) {
        return Optional.of(present.get(file.path()))
                .filter(found -> Seal.isOn(found.text()))
                .map(found -> found.beside(file.text(), FileState.EDITED));
    }

    /**
     * Writes those files that {@link #check} found new or different; call it when none was refused.
     *
     * @throws DockerfileGenException when a folder cannot be written to, or a file has changed since it was checked;
     *     then no file has changed
     */
    public void write(Map<RenderedFile, WriteOutcome> outcomes) {
        outcomes.keySet().forEach(file -> LeftOverScratch.remove(Destination.of(file.path(), project)));
        var replacements = new ArrayList<Replacement>();
        try {
            outcomes.forEach((file, outcome) -> {
                if (outcome.writes()) {
                    replacements.add(prepare(file));
                }
            });
            outcomes.forEach((file, outcome) -> {
                if (outcome == WriteOutcome.REPLACED) {
                    backups.put(
                            file.path(),
                            Backup.of(file.path(), seen.get(file.path()).orElseThrow()));
                }
            });
            install(replacements);
        } finally {
            replacements.forEach(Replacement::close);
        }
    }

    private Replacement prepare(RenderedFile file) {
        var target = Destination.of(file.path(), project);
        try {
            return new Replacement(target, file.text(), seen.getOrDefault(file.path(), Optional.empty()));
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    /** All or none. */
    private static void install(List<Replacement> replacements) {
        var installed = new ArrayList<Replacement>();
        try {
            for (var replacement : replacements) {
                installed.add(replacement);
                replacement.install();
            }
        } catch (IOException e) {
            var failed = notWritten(installed.get(installed.size() - 1).target(), e);
            undo(installed, failed);
            throw failed;
        } catch (RuntimeException e) {
            undo(installed, e);
            throw e;
        }
    }

    private static void undo(List<Replacement> installed, Exception failed) {
        Collections.reverse(installed);
        for (var replacement : installed) {
            try {
                replacement.undo();
            } catch (IOException e) {
                failed.addSuppressed(e);
            }
        }
    }

    private static DockerfileGenException notWritten(Path file, IOException e) {
        var folder = file.toAbsolutePath().getParent();
        return new DockerfileGenException(
                "Cannot write " + file + ": " + e + ". "
                        + (isFull(folder)
                                ? "Make room on the disk of " + folder + "."
                                : "Make the folder " + folder + " writable."),
                e);
    }

    /** Whether there is no room for what we write; the file system's own words differ. */
    private static boolean isFull(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < 65536;
        } catch (IOException e) {
            return false;
        }
    }
}
