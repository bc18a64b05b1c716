package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.model.SourceCall;
import io.github.dockerfilegen.source.CallFinder;
import io.github.dockerfilegen.source.SourceCode;
import io.github.dockerfilegen.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for text in source files; what cannot be read is an {@link UncheckedIOException}. */
final class SourceSearch {

    private final List<Path> roots;
    private Optional<List<Path>> files = Optional.empty();
    private final SourceTexts texts;
    /** Those that were searched for calls; a few of many. */
    private final Map<Path, SourceCode> codes = new ConcurrentHashMap<>();
    /** The files that match a pattern; many calls ask for the same names. */
    private final Map<String, List<Path>> matching = new ConcurrentHashMap<>();

    /** @param roots the folders to look in; they need not exist */
    SourceSearch(List<Path> roots, SourceTexts texts) {
        this.roots = List.copyOf(roots);
        this.texts = texts;
    }

    /** Whether any source file matches anywhere. */
    boolean matches(Pattern pattern) {
        return candidates(pattern).anyMatch(text -> pattern.matcher(text).find());
    }

    /** What the first group that took part holds wherever a source file matches, by file and place; each text once. */
    List<String> words(Pattern pattern) {
        return candidates(pattern)
                .flatMap(text -> pattern.matcher(text).results())
                .flatMap(match -> IntStream.rangeClosed(1, match.groupCount())
                        .mapToObj(match::group)
                        .filter(Objects::nonNull)
                        .limit(1))
                .distinct()
                .toList();
    }

    /** The texts that may match: plain names are found faster than expressions. */
    private Stream<String> candidates(Pattern pattern) {
        var names = NeededNames.of(pattern.pattern());
        return files().stream()
                .map(this::text)
                .filter(text -> names.isEmpty() || names.stream().anyMatch(text::contains));
    }

    /**
     * The calls in the files that match {@code mark} anywhere, by file and place.
     *
     * @param basedir what the origins are relative to
     */
    List<SourceCall> calls(Path basedir, Pattern mark, Pattern call) {
        return matching(basedir, mark).stream()
                .flatMap(file -> CallFinder.calls(file, call, pattern -> matching(basedir, pattern)).stream())
                .map(found -> new SourceCall(found.origin(), found.code(), found.numbers(), found.guessed()))
                .toList();
    }

    private List<SourceCode> matching(Path basedir, Pattern pattern) {
        return matching
                .computeIfAbsent(
                        pattern.pattern(),
                        key -> files().stream()
                                .filter(file -> pattern.matcher(text(file)).find())
                                .toList())
                .stream()
                .map(file -> codes.computeIfAbsent(
                        file,
                        read -> new SourceCode(
                                new SourceFile(file.getFileName().toString(), text(file), false),
                                basedir.relativize(file).toString().replace('\\', '/'))))
                .toList();
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

    /**
     * Editors leave links to nowhere among the sources, and a folder may be called like a source: neither is compiled.
     */
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
