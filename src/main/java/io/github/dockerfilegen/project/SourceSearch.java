package io.github.dockerfilegen.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for a pattern in the text of source files. */
final class SourceSearch {

    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|kt|scala|groovy)");

    private final List<Path> roots;

    /** @param roots the folders to look in; they need not exist */
    SourceSearch(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Whether any source file matches anywhere. */
    boolean matches(Pattern pattern) throws IOException {
        for (var root : roots.stream().filter(Files::isDirectory).toList()) {
            try (var files = Files.walk(root)) {
                if (files.filter(file -> SOURCE.matcher(file.getFileName().toString()).matches()).anyMatch(file -> pattern.matcher(text(file)).find())) {
                    return true;
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return false;
    }

    /** What is looked for is ASCII; in this encoding no byte is malformed. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
