package io.github.dockerfilegen.dockerfile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One line of a .dockerignore file, compiled. */
record IgnorePattern(String text, boolean reincludes, Predicate<String> matcher) {

    private static final Pattern LEADING_ANY_DEPTH = Pattern.compile("^\\*\\*/?");

    static IgnorePattern of(String line) {
        boolean reincludes = line.startsWith("!");
        String pattern = Blank.strip(reincludes ? line.substring(1) : line);
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("illegal exclusion pattern: \"!\"");
        }
        String clean = clean(pattern);
        String relative = clean.length() > 1 && clean.startsWith("/") ? clean.substring(1) : clean;
        return new IgnorePattern(relative, reincludes, compile(relative));
    }

    boolean matches(String path) {
        return matcher.test(path);
    }

    /** Some path this pattern matches. */
    String sample() {
        return text.replaceFirst("^\\*\\*/", "").replaceAll("\\*+|\\?", "x");
    }

    /** Some path this pattern matches inside a directory, if the pattern begins with {@code **}. */
    String sampleBelow(String directory) {
        return LEADING_ANY_DEPTH.matcher(text).find() ? directory + "/" + sample() : sample();
    }

    /** Go's filepath.Clean. */
    static String clean(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && path.startsWith("/"))) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        if (path.startsWith("/")) {
            return "/" + joined;
        }
        return joined.isEmpty() ? "." : joined;
    }

    private static Predicate<String> compile(String pattern) {
        boolean special = pattern.replaceFirst("^\\*\\*", "")
                .replaceFirst("\\*\\*/?$", "")
                .matches(".*[*?\\[\\]\\\\].*");
        if (!special && pattern.endsWith("**") && !pattern.startsWith("**")) {
            String prefix = pattern.substring(0, pattern.length() - 2);
            return path -> path.startsWith(prefix);
        }
        if (!special && pattern.startsWith("**") && !pattern.substring(2).endsWith("**")) {
            // "**name" without a slash is a plain suffix in moby: it also matches "othername".
            String suffix = pattern.substring(2);
            return path -> path.endsWith(suffix) || suffix.equals("/" + path);
        }
        if (!special && !pattern.contains("**")) {
            return pattern::equals;
        }
        return Pattern.compile(regex(pattern), Pattern.DOTALL).asMatchPredicate();
    }

    private static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        WordCursor cursor = new WordCursor(pattern);
        while (!cursor.atEnd()) {
            if (cursor.accept("**/") || cursor.accept("**")) {
                regex.append(cursor.atEnd() ? ".*" : "(?:.*/)?");
            } else if (cursor.accept("[[]")) {
                // Java reads a bracket in a class as the beginning of another one.
                regex.append("\\[");
            } else {
                char c = cursor.next();
                regex.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            case '[', ']', '^', '-' -> String.valueOf(c);
                            case '\\' -> cursor.atEnd() ? "\\\\" : Pattern.quote(String.valueOf(cursor.next()));
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        // Quoted one by one, the two halves of a character beyond the first plane would not match it.
        return regex.toString().replace("\\E\\Q", "");
    }
}
