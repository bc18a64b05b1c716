package io.github.dockerfilegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file of our own beside the one that is written, until that has its place. Its name cannot be guessed. A lock shows
 * to other runs that it is in use; the system drops the lock when a run is killed.
 */
final class Scratch implements AutoCloseable {

    /** The new text, before it moves to its place. */
    static final String NEW = ".tmp";
    /** A second name of the file that is replaced, until all files are in their places. */
    static final String OLD = ".old";
    /** What every such name has in it, behind the file's own name. */
    static final String MARK = ".dockerfile-gen-";

    private static final int ATTEMPTS = 10;

    private final Path path;
    private final FileChannel channel;

    private Scratch(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new file with the content, readable for whom the permissions name, or for whom ordinary files are. */
    static Scratch written(Path target, byte[] content, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        var scratch = locked(
                target,
                NEW,
                path -> FileChannel.open(
                        path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        try {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                scratch.channel.write(rest);
            }
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(scratch.path, permissions.get());
            }
            if (!LeftOverScratch.locks(target)) {
                // Windows moves no file that is open.
                scratch.channel.close();
            }
            return scratch;
        } catch (IOException e) {
            scratch.close();
            throw e;
        }
    }

    /** A second name for a file, which keeps what an editor still writes to it. */
    static Scratch linked(Path target) throws IOException {
        return locked(target, OLD, path -> {
            Files.createLink(path, target);
            try {
                return FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        });
    }

    private interface Opening {
        FileChannel open(Path path) throws IOException;
    }

    /** Another run may clean up between the making of the file and the lock; then there is another try. */
    private static Scratch locked(Path target, String kind, Opening opening) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var path = target.resolveSibling("." + target.getFileName() + MARK
                    + UUID.randomUUID().toString().replace("-", "") + kind);
            try {
                FileChannel channel;
                synchronized (LeftOverScratch.class) {
                    channel = opening.open(path);
                    if (LeftOverScratch.locks(target)) {
                        LeftOverScratch.lock(channel, kind.equals(OLD));
                    }
                }
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    return new Scratch(path, channel);
                }
                channel.close();
            } catch (NoSuchFileException e) {
                if (attempt == ATTEMPTS || !Files.isDirectory(path.getParent()) || !Files.exists(target)) {
                    throw e;
                }
            }
        }
    }

    Path path() {
        return path;
    }

    /** Whether the target is this very file; not where another run has taken this name for a left-over. */
    boolean isSameAs(Path target) throws IOException {
        return Files.exists(target) && Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(path, target);
    }

    /** What is in the file now, whatever its name is meanwhile. */
    byte[] content() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel).readAllBytes();
    }

    /** Takes the place of the target at once, where the file system can. */
    void moveTo(Path target) throws IOException {
        // rename(2) and nothing else: Files.move first loads classes for long enough that an editor could save
        // meanwhile.
        if (LeftOverScratch.locks(target) && path.toFile().renameTo(target.toFile())) {
            return;
        }
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException e) {
            // The next run cleans up; the error that matters is on its way.
            path.toFile().deleteOnExit();
        }
    }
}
