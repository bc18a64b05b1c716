package io.github.dockerfilegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Groups of classes of which each leads to each other by the names in their code. */
final class ClassCycles {

    /** Whom a sealed type permits is a part of its own text, and calls nothing. */
    private static final Pattern NOT_CODE =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\"|(?m)^import [^\n]*|\\bpermits [^{]*");

    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");

    private ClassCycles() {}

    /** The cycles of two classes and more; simple names are enough, because ours are unique. */
    static List<Set<String>> in(Path sources) {
        var named = named(sources);
        var reachable = new TreeMap<String, Set<String>>();
        named.keySet().forEach(name -> reachable.put(name, reach(name, named, new HashSet<>())));
        return named.keySet().stream()
                .map(name -> reachable.get(name).stream()
                        .filter(other -> reachable.get(other).contains(name))
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .filter(cycle -> cycle.size() > 1)
                .distinct()
                .toList();
    }

    private static Map<String, Set<String>> named(Path sources) {
        var texts = texts(sources);
        var named = new TreeMap<String, Set<String>>();
        texts.forEach((name, text) -> named.put(
                name,
                NAME.matcher(NOT_CODE.matcher(text).replaceAll(" "))
                        .results()
                        .map(match -> match.group())
                        .filter(texts::containsKey)
                        .filter(other -> !other.equals(name) && isSeen(text, texts, other))
                        .collect(Collectors.toSet())));
        return named;
    }

    /** A name of another package counts where it is imported, so that a class of the JDK with the same name does not. */
    private static boolean isSeen(String text, Map<String, String> texts, String other) {
        return packageOf(text).equals(packageOf(texts.get(other)))
                || text.contains("import " + packageOf(texts.get(other)) + "." + other)
                || text.contains("import static " + packageOf(texts.get(other)) + "." + other);
    }

    private static String packageOf(String text) {
        return text.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .orElseThrow()
                .replaceAll("package |;", "");
    }

    private static Map<String, String> texts(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ClassCycles::text,
                            (a, b) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> reach(String name, Map<String, Set<String>> named, Set<String> found) {
        named.get(name).stream().filter(found::add).forEach(other -> reach(other, named, found));
        return found;
    }
}
