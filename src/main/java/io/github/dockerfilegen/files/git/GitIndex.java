package io.github.dockerfilegen.files.git;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths that Git tracks: every clone has them, whatever {@code .gitignore} says (gitformat-index(5), versions 2 to
 * 4). Of an index that is split in two, the shared part does not count.
 *
 * @param paths files, and the folders that they lie in, relative to the repository, with {@code /}
 */
record GitIndex(Set<String> paths) {

    /** That of no repository. */
    static final GitIndex NONE = new GitIndex(Set.of());

    private static final int MAGIC = 0x44495243;
    /** Times, device, inode, mode, owner and size. */
    private static final int STAT = 40;

    private static final int EXTENDED = 0x4000;
    private static final Pattern SHA256 = Pattern.compile("(?im)^\\s*objectformat\\s*=\\s*sha256\\s*$");
    private static final long LONGEST = 64L << 20;

    /** The last one that was read: all modules of a build ask for the same. */
    private static Read last = new Read(Path.of(""), FileTime.fromMillis(0), 0, NONE);

    private record Read(Path file, FileTime modified, long size, GitIndex index) {}

    /** The index of a repository; empty where there is none, or none that can be read. */
    static synchronized GitIndex of(Path repository) {
        try {
            var git = folder(repository.resolve(".git"));
            var file = git.resolve("index");
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return NONE;
            }
            var modified = Files.getLastModifiedTime(file);
            if (!last.file.equals(file) || !last.modified.equals(modified) || last.size != Files.size(file)) {
                var hash = SHA256.matcher(GitIgnored.text(common(git).resolve("config")))
                                .find()
                        ? 32
                        : 20;
                last = new Read(
                        file, modified, Files.size(file), read(ByteBuffer.wrap(Files.readAllBytes(file)), hash));
            }
            return last.index;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            return NONE;
        }
    }

    /** A worktree shares its settings with the repository. */
    private static Path common(Path git) {
        var file = git.resolve("commondir");
        return Files.isRegularFile(file) ? git.resolve(GitIgnored.text(file).strip()) : git;
    }

    /** A worktree and a submodule have a file that names the folder. */
    private static Path folder(Path git) {
        return Files.isRegularFile(git)
                ? git.resolveSibling(GitIgnored.text(git).strip().replaceFirst("^gitdir:\\s*", ""))
                : git;
    }

    /** @param hash how many bytes the name of an object has */
    private static GitIndex read(ByteBuffer bytes, int hash) {
        var paths = new HashSet<String>();
        var magic = bytes.getInt();
        var version = bytes.getInt();
        var count = bytes.getInt();
        if (magic != MAGIC || version < 2 || version > 4) {
            return NONE;
        }
        var name = new byte[0];
        for (var entry = 0; entry < count; entry++) {
            var start = bytes.position();
            bytes.position(start + STAT + hash);
            var flags = bytes.getShort();
            if ((flags & EXTENDED) != 0) {
                bytes.getShort();
            }
            name = version == 4 ? join(Arrays.copyOf(name, name.length - strip(bytes)), text(bytes)) : text(bytes);
            if (version < 4) {
                // At least one zero ends the name, and each entry has a multiple of eight bytes.
                bytes.position(start + (bytes.position() - start + 7) / 8 * 8);
            }
            add(paths, new String(name, StandardCharsets.UTF_8));
        }
        return new GitIndex(paths);
    }

    private static void add(Set<String> paths, String path) {
        paths.add(path);
        for (var end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (!paths.add(path.substring(0, end))) {
                return;
            }
        }
    }

    /** How many bytes of the last name go, in the form of an offset of a pack (gitformat-pack(5)). */
    private static int strip(ByteBuffer bytes) {
        var next = bytes.get();
        var value = next & 0x7f;
        while ((next & 0x80) != 0) {
            next = bytes.get();
            value = (value + 1 << 7) + (next & 0x7f);
        }
        return value;
    }

    /** The bytes up to a zero, which is passed over. */
    private static byte[] text(ByteBuffer bytes) {
        var start = bytes.position();
        while (bytes.get() != 0) {
            // The name goes on.
        }
        return Arrays.copyOfRange(bytes.array(), start, bytes.position() - 1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
