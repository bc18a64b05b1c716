package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A .dockerignore file, matched as moby's patternmatcher does while it walks the build context. */
public final class DockerIgnore {

    private final List<IgnorePattern> patterns;

    private DockerIgnore(List<IgnorePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    public static DockerIgnore of(String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DockerIgnore(content.lines()
                .filter(line -> !line.startsWith("#"))
                .map(Blank::strip)
                .filter(line -> !line.isEmpty())
                .map(IgnorePattern::of)
                .toList());
    }

    /** Returns whether the file or directory stays out of the build context. */
    public boolean excludes(String path) {
        String clean = IgnorePattern.clean(path).replaceFirst("^/", "");
        if (clean.equals(".") || clean.isEmpty()) {
            return false;
        }
        // Each pattern remembers for the children whether it matched a parent.
        boolean[] parentMatched = new boolean[patterns.size()];
        boolean excluded = false;
        for (String parentOrSelf : upTo(clean)) {
            excluded = step(parentOrSelf, parentMatched);
        }
        return excluded;
    }

    /** Returns whether a COPY source, maybe with wildcards, has itself or anything below it in the build context. */
    public boolean reaches(String source) {
        IgnorePattern wanted = IgnorePattern.of(IgnorePattern.clean(source).replaceFirst("^/", ""));
        String sample = wanted.sample();
        Stream<String> reincluded = patterns.stream()
                .filter(IgnorePattern::reincludes)
                .flatMap(pattern -> Stream.of(pattern.sample(), pattern.sampleBelow(sample)));
        return Stream.concat(Stream.of(sample), reincluded)
                .filter(candidate -> upTo(candidate).stream().anyMatch(wanted::matches))
                .anyMatch(candidate -> !excludes(candidate));
    }

    private boolean step(String path, boolean[] matchedBefore) {
        boolean excluded = false;
        for (int i = 0; i < matchedBefore.length; i++) {
            IgnorePattern pattern = patterns.get(i);
            // A pattern that cannot change the verdict is not even tried, which its children will notice.
            boolean useful = pattern.reincludes() == excluded;
            matchedBefore[i] = matchedBefore[i] || useful && pattern.matches(path);
            excluded = matchedBefore[i] ? !pattern.reincludes() : excluded;
        }
        return excluded;
    }

    /** {@code a}, {@code a/b} and {@code a/b/c} for {@code a/b/c}. */
    private static List<String> upTo(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        List<String> paths = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            paths.add(String.join("/", parts.subList(0, i)));
        }
        return paths;
    }
}
