package io.github.dockerfilegen.project;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The files and folders that the project's {@code .gitignore} names without wildcards: what tools put into the project while
 * they run. No clone has them, so what is written must not depend on whether they are there.
 */
final class GitIgnored {

    private static final Pattern PLAIN = Pattern.compile("/?([^*?\\[!#/][^*?\\[]*?)/?");

    private final List<String> names;

    /** @param text the file's text */
    GitIgnored(String text) {
        this.names = text.lines().map(String::strip).map(PLAIN::matcher).filter(line -> line.matches()).map(line -> line.group(1)).toList();
    }

    /** Whether the path, relative to the project, is ignored or lies in a folder that is. */
    boolean covers(String path) {
        return names.stream().anyMatch(name -> path.equals(name) || path.startsWith(name + "/"));
    }
}
