package io.github.dockerfilegen.files.git;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.files.ContextPaths;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Git ignores: what tools put into the project while they run. No clone has it, so what is written must not depend
 * on whether it is there. The {@code .gitignore} files of all folders of the repository count, those below win, and the
 * last pattern of a file that matches decides; nothing in a folder that is ignored comes back (gitignore(5)). The
 * user's own file for all repositories does not count: it is another one on every machine. What Git tracks, every
 * clone has, though a pattern matches it.
 */
public final class GitIgnored {

    private final Path root;
    private final Optional<Path> repository;
    private final GitIndex tracked;
    private final Predicate<Path> isFolder;
    private final Function<Path, String> texts;
    /** Paths here are relative to the repository, or to the context where there is none, with {@code /}. */
    private final Map<String, List<GitPattern>> patterns = new ConcurrentHashMap<>();

    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    private GitIgnored(Path root, Optional<Path> repository, Predicate<Path> isFolder, Function<Path, String> texts) {
        this.root = root;
        this.repository = repository;
        this.tracked = repository.map(GitIndex::of).orElse(GitIndex.NONE);
        this.isFolder = isFolder;
        this.texts = texts;
    }

    /**
     * What is ignored in the context; a repository that ignores the whole of it is another project's, and does not
     * count.
     */
    public static GitIgnored of(ContextPaths context) {
        var repository = Stream.iterate(context.root(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
        var ignored = new GitIgnored(context.root(), repository, Files::isDirectory, GitIgnored::text);
        var foreign = repository
                .filter(top -> !top.equals(context.root()) && ignored.covers(""))
                .isPresent();
        return foreign
                ? new GitIgnored(context.root(), Optional.empty(), Files::isDirectory, GitIgnored::text)
                : ignored;
    }

    /** What one file ignores that lies at the top of the context, in which every path is a file. */
    public static GitIgnored of(String text) {
        var top = Path.of("");
        return new GitIgnored(
                top, Optional.empty(), path -> false, file -> file.equals(top.resolve(".gitignore")) ? text : "");
    }

    /** The patterns of a {@code .gitignore} file as they stand there; none where it cannot be read. */
    public static String text(Path file) {
        try {
            return BoundedFile.canRead(file) ? new String(BoundedFile.bytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether the path of the context is ignored or lies in a folder that is. */
    public boolean covers(String path) {
        return covers(path, false);
    }

    /**
     * Whether the path is ignored as a whole, a folder with all that is in it, be it there or not: {@code static/*}
     * leaves open what comes back.
     */
    public boolean coversWhole(String path) {
        return covers(path, true);
    }

    private boolean covers(String path, boolean folder) {
        var top = repository.orElse(root);
        var file = top.relativize(root.resolve(path)).toString().replace(File.separatorChar, '/');
        return matches(file, top, folder) && !tracked.paths().contains(file);
    }

    private boolean matches(String file, Path top, boolean folder) {
        // The folders around are the same for path after path.
        for (var end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            if (folders.computeIfAbsent(file.substring(0, end), part -> ignored(part, top, true))) {
                return true;
            }
        }
        return folder || isFolder.test(top.resolve(file))
                ? folders.computeIfAbsent(file, part -> ignored(part, top, true))
                : ignored(file, top, false);
    }

    /**
     * The last pattern of the deepest file that has one which matches decides; {@code .git/info/exclude} comes before
     * all of them.
     */
    private boolean ignored(String part, Path top, boolean folder) {
        for (var end = part.lastIndexOf('/'); ; end = part.lastIndexOf('/', end - 1)) {
            var inside = part.substring(0, end + 1);
            var decided = decided(inside + ".gitignore", top, part.substring(end + 1), folder);
            if (decided.isPresent()) {
                return decided.get();
            }
            if (end < 0) {
                break;
            }
        }
        return decided(".git/info/exclude", top, part, folder).orElse(false);
    }

    /** @param path what is asked about, relative to the folder for which the file speaks */
    private Optional<Boolean> decided(String file, Path top, String path, boolean isFolder) {
        Optional<Boolean> decided = Optional.empty();
        for (var pattern : patterns.computeIfAbsent(
                file,
                key -> texts.apply(top.resolve(key))
                        .replaceFirst("^\uFEFF", "")
                        .lines()
                        .flatMap(line -> GitPattern.of(line).stream())
                        .toList())) {
            if ((isFolder || !pattern.foldersOnly()) && pattern.matches(path)) {
                decided = Optional.of(!pattern.negated());
            }
        }
        return decided;
    }
}
