package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** One file on its way: written beside its place, moved in, and taken back when another one fails. */
final class Replacement implements AutoCloseable {

    private final Path target;
    private final byte[] text;
    private final Optional<byte[]> before;
    private final Scratch fresh;
    private Optional<Scratch> old = Optional.empty();
    private boolean done;

    /**
     * Writes the text beside its place.
     *
     * @param target the file, no link
     * @param before its content when it was checked; empty when it was not there
     */
    Replacement(Path target, String text, Optional<byte[]> before) throws IOException {
        this.target = target;
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.before = before;
        this.fresh = Scratch.written(target, this.text, before.isPresent() ? permissions() : Optional.empty());
    }

    private Optional<Set<PosixFilePermission>> permissions() throws IOException {
        return LeftOverScratch.locks(target) && Files.exists(target)
                ? Optional.of(Files.getPosixFilePermissions(target))
                : Optional.empty();
    }

    Path target() {
        return target;
    }

    /** Moves the file to its place, unless somebody has saved another text there since it was checked. */
    void install() throws IOException {
        if (before.isPresent() && Files.exists(target)) {
            replace();
        } else {
            create();
        }
    }

    /** A link is made or fails, while a move would replace what an editor has saved a moment before. */
    private void create() throws IOException {
        try {
            try {
                Files.createLink(target, fresh.path());
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                // A file system without links.
                Files.move(fresh.path(), target);
            }
            done = true;
        } catch (FileAlreadyExistsException e) {
            requireSame();
        }
    }

    /** Another run at the same time writes the same. */
    private void requireSame() throws IOException {
        if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), text)) {
            throw changed();
        }
    }

    private void replace() throws IOException {
        for (var current = false; !current; ) {
            old.ifPresent(Scratch::close);
            old = secondName();
            var now = old.isPresent() ? old.get().content() : Files.readAllBytes(target);
            if (Arrays.equals(now, text)) {
                return;
            }
            if (!Arrays.equals(now, before.orElseThrow())
                    && Seal.state(new String(now, StandardCharsets.UTF_8)) != Seal.State.UNTOUCHED) {
                throw changed();
            }
            // Whoever saves by moving a new file there was faster; that one is looked at next.
            try {
                current = old.isEmpty() || old.get().isSameAs(target);
            } catch (NoSuchFileException e) {
                // Another run has taken the second name for a left-over; the loop makes another.
            }
            if (current) {
                fresh.moveTo(target);
                done = true;
                requireUntouched(now);
            }
        }
    }

    /** An editor that had the file open may have written to it until a moment ago. */
    private void requireUntouched(byte[] replaced) throws IOException {
        if (old.isPresent() && !Arrays.equals(replaced, old.get().content())) {
            undo();
            throw changed();
        }
    }

    private Optional<Scratch> secondName() throws IOException {
        try {
            return LeftOverScratch.locks(target) ? Optional.of(Scratch.linked(target)) : Optional.empty();
        } catch (NoSuchFileException e) {
            throw changed();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Takes the move back; what somebody has saved since stays. */
    void undo() throws IOException {
        if (!done || !Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), text)) {
            return;
        }
        if (old.filter(link -> Files.exists(link.path())).isPresent()) {
            old.get().moveTo(target);
        } else if (before.isPresent()) {
            try (var again = Scratch.written(target, before.get(), permissions())) {
                again.moveTo(target);
            }
        } else {
            Files.delete(target);
        }
        done = false;
    }

    private DockerfileGenException changed() {
        return new DockerfileGenException(target
                + " was changed while this goal ran, by an editor or another program. It is not overwritten, and "
                + "nothing was written. Run the goal again.");
    }

    @Override
    public void close() {
        fresh.close();
        old.ifPresent(Scratch::close);
    }
}
