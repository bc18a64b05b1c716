package io.github.dockerfilegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Removes what a killed run has left beside a file: nothing but files with our names that no run holds a lock on. */
final class LeftOverScratch {

    private static final Duration LONGEST_RUN = Duration.ofHours(1);

    private LeftOverScratch() {}

    /**
     * Whether a lock tells a run that goes on from one that was killed; on Windows it would keep the file from its
     * place.
     */
    static boolean locks(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** A file system that has no locks has no left-over files removed either. */
    static void lock(FileChannel channel, boolean shared) {
        try {
            channel.lock(0, Long.MAX_VALUE, shared);
        } catch (IOException | OverlappingFileLockException e) {
            // The second is thrown where this run holds a lock already, because two links lead to one file.
        }
    }

    /** One at a time, and not while a file of this JVM is made: a lock keeps out other processes only. */
    static synchronized void remove(Path target) {
        var ours = Pattern.compile(Pattern.quote("." + target.getFileName() + Scratch.MARK) + "[0-9a-f]{32}(?:"
                + Pattern.quote(Scratch.NEW) + "|" + Pattern.quote(Scratch.OLD) + ")");
        try (var files = Files.newDirectoryStream(
                target.toAbsolutePath().getParent(),
                file -> ours.matcher(String.valueOf(file.getFileName())).matches())) {
            files.forEach(file -> remove(file, target));
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be listed is not cleaned; whether it can be written to shows next.
        }
    }

    private static void remove(Path file, Path target) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = channel.tryLock()) {
            if (lock != null && (locks(file) || isOld(file)) && !isOnlyCopy(file, target)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Somebody uses it, or it is not ours to delete.
        }
    }

    private static boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                        .compareTo(FileTime.from(Instant.now().minus(LONGEST_RUN)))
                < 0;
    }

    /** A file that was to be replaced, and that somebody has edited meanwhile. */
    private static boolean isOnlyCopy(Path file, Path target) throws IOException {
        return file.toString().endsWith(Scratch.OLD)
                && !(Files.exists(target) && Files.isSameFile(file, target))
                && Seal.state(Files.readString(file, StandardCharsets.ISO_8859_1)) != Seal.State.UNTOUCHED;
    }
}
