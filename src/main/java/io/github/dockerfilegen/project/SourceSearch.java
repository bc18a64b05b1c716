package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.SourceCall;
import io.github.dockerfilegen.project.source.CallFinder;
import io.github.dockerfilegen.project.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks for text in source files. */
final class SourceSearch {

    private final List<Path> roots;

    /** @param roots the folders to look in; they need not exist */
    SourceSearch(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Whether any source file matches anywhere. */
    boolean matches(Pattern pattern) throws IOException {
        return anyFile(file -> pattern.matcher(text(file)).find());
    }

    /**
     * The calls in the files that match {@code mark} anywhere, by file and place.
     *
     * @param basedir what the origins are relative to
     */
    List<SourceCall> calls(Path basedir, Pattern mark, Pattern call) throws IOException {
        var calls = new ArrayList<SourceCall>();
        for (var found : found(basedir, mark, call)) {
            // What a method is given for the call stands where that is called, in this file or another.
            var callers = found.call.method().isEmpty() ? List.<Located>of()
                    : found(basedir, Pattern.compile("\\b" + found.call.method().get() + "\\b"), Pattern.compile("(?:(?<!\\w\\s)|(?<=\\bnew\\s))\\b" + found.call.method().get() + "\\s*\\("));
            var telling = callers.stream().filter(caller -> !caller.call.numbers().isEmpty()).toList();
            (telling.isEmpty() ? List.of(found) : telling).forEach(one -> calls.add(new SourceCall(one.origin, one.call.code(), one.call.numbers())));
        }
        return calls;
    }

    /** A call and the file that has it. */
    private record Located(String origin, CallFinder.Found call) {}

    private List<Located> found(Path basedir, Pattern mark, Pattern call) throws IOException {
        var marked = new ArrayList<Path>();
        anyFile(file -> mark.matcher(text(file)).find() && !marked.add(file));
        return marked.stream().sorted().flatMap(file -> {
            var origin = basedir.relativize(file).toString().replace('\\', '/');
            return CallFinder.calls(new SourceFile(file.getFileName().toString(), text(file), false), call).stream().map(found -> new Located(origin, found));
        }).toList();
    }

    private boolean anyFile(Predicate<Path> test) throws IOException {
        for (var root : roots.stream().filter(Files::isDirectory).toList()) {
            try (var files = Files.walk(root)) {
                if (files.filter(file -> CallFinder.reads(file.getFileName().toString())).anyMatch(test)) {
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
