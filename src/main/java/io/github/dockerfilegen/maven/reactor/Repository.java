package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.files.BoundedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder under version control that a file belongs to. What lies outside of it is a stranger's: a download folder
 * may hold this project beside another one whose POM says that this one is its module.
 */
public final class Repository {

    private static final List<String> MARKS = List.of(".git", ".hg");
    /** A submodule's folder as {@code .gitmodules} names it (gitmodules(5)). */
    private static final Pattern SUBMODULE = Pattern.compile("(?m)^\\s*path\\s*=\\s*\"?([^\"\\r\\n]+?)\"?\\s*$");

    private Repository() {}

    /**
     * The nearest folder above a file that holds {@code .git} or {@code .hg}; for a submodule the folder of the
     * repository that names it. A worktree is a repository of its own. A folder that somebody else has put there, as
     * anybody can above a shared folder, does not count, as for Git itself (safe.directory).
     */
    public static Optional<Path> of(Path file) {
        var found = nearest(file.getParent(), file.getParent());
        while (found.isPresent()) {
            var inner = found.get();
            var outer = nearest(inner.getParent(), file.getParent()).filter(folder -> hasSubmodule(folder, inner));
            if (outer.isEmpty()) {
                break;
            }
            found = outer;
        }
        return found;
    }

    /** Whether both belong to one repository, links resolved. */
    static boolean shared(Path one, Path other) {
        var repository = of(real(one));
        return repository.isPresent() && repository.equals(of(real(other)));
    }

    private static Optional<Path> nearest(Path start, Path owned) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            var around = folder;
            if (MARKS.stream().map(around::resolve).anyMatch(mark -> Files.exists(mark) && sameOwner(mark, owned))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean sameOwner(Path mark, Path folder) {
        try {
            // On Windows the owner of what an administrator makes is a group.
            return !folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                    || Files.getOwner(mark).equals(Files.getOwner(folder));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean hasSubmodule(Path repository, Path folder) {
        var list = repository.resolve(".gitmodules");
        try {
            return Files.isRegularFile(list)
                    && SUBMODULE
                            .matcher(new String(BoundedFile.bytes(list), StandardCharsets.UTF_8))
                            .results()
                            .anyMatch(path -> repository
                                    .resolve(path.group(1))
                                    .normalize()
                                    .equals(folder));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** The real path; what does not exist stays as it is. */
    static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
