package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SourceCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What can be asked about the sources of a module; each question is answered once. */
final class ModuleSources {

    private final ContextPaths paths;
    private final List<Path> roots;
    private final SourceTexts texts;
    private final SourceSearch search;
    private final MainClassScanner scanner;
    private Optional<SortedSet<String>> mainClasses = Optional.empty();
    private final Map<String, Boolean> matches = new ConcurrentHashMap<>();
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final Map<List<String>, List<SourceCall>> calls = new ConcurrentHashMap<>();

    /** @param roots the folders with the sources; they need not exist */
    ModuleSources(ContextPaths paths, List<Path> roots, SourceTexts texts, MainClassScanner scanner) {
        this.paths = paths;
        this.roots = List.copyOf(roots);
        this.texts = texts;
        this.search = new SourceSearch(this.roots, texts);
        this.scanner = scanner;
    }

    SortedSet<String> mainClasses() {
        if (mainClasses.isEmpty()) {
            try {
                mainClasses = Optional.of(scanner.scan(roots, texts));
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
        return mainClasses.get();
    }

    boolean match(String regex) {
        return matches.computeIfAbsent(regex, key -> read(() -> search.matches(Pattern.compile(key))));
    }

    List<String> words(String regex) {
        return words.computeIfAbsent(regex, key -> read(() -> search.words(Pattern.compile(key))));
    }

    List<SourceCall> calls(String mark, String call) {
        return calls.computeIfAbsent(
                List.of(mark, call),
                key -> read(() -> search.calls(paths.basedir(), Pattern.compile(mark), Pattern.compile(call))));
    }

    private static <T> T read(Supplier<T> question) {
        try {
            return question.get();
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    private static DockerfileGenException unreadable(IOException e) {
        return new DockerfileGenException("Cannot read the sources: " + e.getMessage() + ". Make them readable.", e);
    }
}
