package io.github.dockerfilegen.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds files that this plugin has written at some time, by their header. It reads and never deletes. */
public final class GeneratedFiles {

    private static final long LONGEST = 1L << 20;
    private static final int DEPTH = 10;
    /** A repository with more folders is searched as far as that. */
    private static final int MOST_FOLDERS = 20_000;

    private static final String IGNORE_FILE = ".dockerignore";
    /** Folders of sources, of tools and of what is built hold no module. */
    private static final Set<String> NO_MODULES = Set.of("src", "target", "build", "dist", "out", "node_modules");

    private GeneratedFiles() {}

    /** Whether a text has the header of a file that this plugin wrote. */
    public static boolean isOurs(String text) {
        return Seal.isOn(text);
    }

    /** Those in a folder, not in folders below. */
    public static SortedSet<Path> in(Path folder) {
        var found = new TreeSet<Path>();
        try (var files = Files.list(folder)) {
            files.filter(GeneratedFiles::isOurs).forEach(found::add);
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read tells nothing; what has to be read in it has its own error.
        }
        return found;
    }

    /** Dockerfiles with their ignore files, in folders below a build context, that were generated for that context. */
    public static SortedSet<Path> below(Path context) {
        var found = new TreeSet<Path>();
        try {
            Files.walkFileTree(context, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Visitor(context, found));
        } catch (IOException e) {
            // As above.
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        return !Backup.isNamedSo(file) && Seal.isOn(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LONGEST
                    ? Files.readString(file, StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path context;
        private final Set<Path> found;
        private int folders;

        Visitor(Path context, Set<Path> found) {
            this.context = context;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var name = String.valueOf(folder.getFileName());
            var search = folder.equals(context) || !name.startsWith(".") && !NO_MODULES.contains(name);
            return ++folders > MOST_FOLDERS
                    ? FileVisitResult.TERMINATE
                    : search ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        /**
         * The ignore file of a module names the module's folder as a path of the context, and no other project's does.
         */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.getFileName().toString();
            if (name.endsWith(IGNORE_FILE)
                    && !name.equals(IGNORE_FILE)
                    && !file.getParent().equals(context)
                    && isOurs(file)
                    && text(file)
                            .contains("\n!"
                                    + context.relativize(file.getParent())
                                            .toString()
                                            .replace('\\', '/') + "/")) {
                var dockerfile = file.resolveSibling(name.substring(0, name.length() - IGNORE_FILE.length()));
                found.addAll(isOurs(dockerfile) ? List.of(dockerfile, file) : List.of(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
