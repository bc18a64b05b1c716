package io.github.dockerfilegen.files;

import io.github.dockerfilegen.model.GeneratedHeader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns paths as a POM has them into paths of the build context: relative to it, {@code /} between names.
 *
 * @param root the build context
 * @param basedir the project's folder in it, against which a POM's paths are resolved
 */
public record ContextPaths(Path root, Path basedir) {

    /** The path of an existing file or folder inside the context; the context itself is none. */
    public Optional<String> inside(String text) {
        return relative(text).filter(path -> !path.isEmpty() && Files.exists(root.resolve(path)));
    }

    /** The path inside the context, whether it exists or not; empty when it is no path or lies outside. */
    public Optional<String> relative(String text) {
        try {
            return Optional.of(basedir.resolve(text).normalize())
                    .filter(path -> path.startsWith(root))
                    .map(this::name);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The text with absolute paths into the context made relative to the project: the path of the checkout may hold
     * blanks and commas.
     */
    public String local(String text) {
        return local(local(text, basedir), root);
    }

    private String local(String text, Path folder) {
        if (folder.getParent() == null || !text.contains(folder.toString())) {
            return text;
        }
        var relative = basedir.relativize(folder).toString().replace(File.separatorChar, '/');
        return text.replaceAll(
                Pattern.quote(folder.toString()) + "(?=[/\\\\,;\"']|$)",
                Matcher.quoteReplacement(relative.isEmpty() ? "." : relative));
    }

    /** A path below the root as a path of the context. */
    public String name(Path path) {
        return root.relativize(path).toString().replace(File.separatorChar, '/');
    }

    /** Whether the path of the context is a folder. */
    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** Whether the path of the context is a folder without any file: Git has no such folders, so a clone has it not. */
    public boolean isEmptyFolder(String path) {
        var folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.noneMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * The names in the project's folder, sorted. What this plugin has generated is none of the project's files: the
     * second run would read what the first one has written.
     */
    public List<String> names() {
        return names("").stream()
                .filter(name -> !isGenerated(basedir.resolve(name)))
                .toList();
    }

    /** Only parser directives stand before the header. */
    private static boolean isGenerated(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return GeneratedHeader.isIn(new String(in.readNBytes(2048), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The names in a folder of the project, sorted; none where there is no such folder, or it lies outside the context.
     */
    public List<String> names(String folder) {
        if (relative(folder).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(basedir.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The project's folder and those above it up to the context. */
    public List<Path> folders() {
        return Stream.iterate(basedir, folder -> folder.startsWith(root), Path::getParent)
                .toList();
    }
}
