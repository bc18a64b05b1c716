package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.SourceCall;
import io.github.dockerfilegen.project.source.CallFinder;
import io.github.dockerfilegen.project.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for text in source files; what cannot be read is an {@link UncheckedIOException}. */
final class SourceSearch {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

    private final List<Path> roots;
    private Optional<List<Path>> files = Optional.empty();
    private final SourceTexts texts;

    /** @param roots the folders to look in; they need not exist */
    SourceSearch(List<Path> roots, SourceTexts texts) {
        this.roots = List.copyOf(roots);
        this.texts = texts;
    }

    /** Whether any source file matches anywhere. */
    boolean matches(Pattern pattern) {
        return files().stream().anyMatch(file -> pattern.matcher(text(file)).find());
    }

    /**
     * The calls in the files that match {@code mark} anywhere, by file and place.
     *
     * @param basedir what the origins are relative to
     */
    List<SourceCall> calls(Path basedir, Pattern mark, Pattern call) {
        var calls = new ArrayList<SourceCall>();
        for (var found : found(basedir, mark, call)) {
            var telling = found.call.numbers().isEmpty() ? elsewhere(basedir, found.call) : List.<Located>of();
            var far = telling.isEmpty() ? 0 : 1;
            (telling.isEmpty() ? List.of(found) : telling)
                    .forEach(one -> calls.add(new SourceCall(one.origin, one.call.code(), one.call.numbers(), far + one.call.steps())));
        }
        return calls;
    }

    /** Where a number may stand that a call does not name: where the method is called that is given it, and where a constant gets its value. */
    private List<Located> elsewhere(Path basedir, CallFinder.Found call) {
        var names = new ArrayList<Located>();
        if (call.method().isPresent()) {
            var method = "\\b" + call.method().get();
            names.addAll(found(basedir, Pattern.compile(method + "\\b"), Pattern.compile("(?:(?<!\\w\\s)|(?<=\\bnew\\s))" + method + "\\s*\\(")));
        }
        for (var constant : CONSTANT.matcher(call.code()).results().map(MatchResult::group).distinct().toList()) {
            var given = Pattern.compile("\\b" + constant + "\\s*(?::\\s*\\w+\\s*)?=(?!=)");
            names.addAll(found(basedir, given, given));
        }
        return names.stream().filter(located -> !located.call.numbers().isEmpty()).toList();
    }

    /** A call and the file that has it. */
    private record Located(String origin, CallFinder.Found call) {}

    private List<Located> found(Path basedir, Pattern mark, Pattern call) {
        return files().stream().filter(file -> mark.matcher(text(file)).find()).flatMap(file -> {
            var origin = basedir.relativize(file).toString().replace('\\', '/');
            return CallFinder.calls(new SourceFile(file.getFileName().toString(), text(file), false), call).stream().map(found -> new Located(origin, found));
        }).toList();
    }

    /** The source files, sorted; the folders are walked once. */
    private List<Path> files() {
        if (files.isEmpty()) {
            var found = new ArrayList<Path>();
            for (var root : roots.stream().filter(Files::isDirectory).toList()) {
                found.addAll(below(root));
            }
            files = Optional.of(found.stream().distinct().sorted().toList());
        }
        return files.get();
    }

    /** Editors leave links to nowhere among the sources, and a folder may be called like a source: neither is compiled. */
    private List<Path> below(Path root) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (CallFinder.reads(file.getFileName().toString()) && texts.opens(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    texts.cannotRead(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private String text(Path file) {
        try {
            return texts.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
