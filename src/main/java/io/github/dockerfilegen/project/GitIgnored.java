package io.github.dockerfilegen.project;

import io.github.dockerfilegen.files.BoundedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files and folders that the {@code .gitignore} files from the context down to the project name without wildcards: what
 * tools put into the project while they run. No clone has them, so what is written must not depend on whether they are there.
 */
final class GitIgnored {

    private static final Pattern PLAIN = Pattern.compile("/?([^*?\\[!#/][^*?\\[]*?)/?");

    /** A name, and the folder of the file that holds it, relative to the context; empty or ending with a slash. */
    private record Entry(String folder, String name, boolean anchored) {

        boolean covers(String path) {
            return path.startsWith(folder) && (anchored
                    ? (path.substring(folder.length()) + "/").startsWith(name + "/")
                    : ("/" + path.substring(folder.length()) + "/").contains("/" + name + "/"));
        }
    }

    private final List<Entry> entries;

    private GitIgnored(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** What is ignored by the files of the project's folder and of those above it. */
    static GitIgnored of(ContextPaths context) {
        var entries = new ArrayList<Entry>();
        for (var folder : context.folders()) {
            var name = context.name(folder);
            entries.addAll(entries(name.isEmpty() ? "" : name + "/", text(folder.resolve(".gitignore"))));
        }
        return new GitIgnored(entries);
    }

    /** What one file ignores that lies at the top of the context. */
    static GitIgnored of(String text) {
        return new GitIgnored(entries("", text));
    }

    /** A name without a slash in it is ignored at any depth (gitignore(5)). */
    private static List<Entry> entries(String folder, String text) {
        return text.lines()
                .map(String::strip)
                .map(PLAIN::matcher)
                .filter(line -> line.matches())
                .map(line -> new Entry(folder, line.group(1), line.group().startsWith("/") || line.group(1).contains("/")))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(BoundedFile.bytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the path of the context is ignored or lies in a folder that is. */
    boolean covers(String path) {
        return entries.stream().anyMatch(entry -> entry.covers(path));
    }
}
