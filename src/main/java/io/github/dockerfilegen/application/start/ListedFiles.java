package io.github.dockerfilegen.application.start;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the files of a module's folders, and reads folders and patterns as an assembly or the jar plugin has them. */
final class ListedFiles {

    private static final int DEEPEST = 4;

    private final ProjectFacts facts;

    ListedFiles(ProjectFacts facts) {
        this.facts = facts;
    }

    /**
     * The files below a folder of the module, relative to it and sorted; the names of folders that no image may hold
     * stand for what is in them.
     */
    List<String> below(String directory) {
        return list(directory, 0);
    }

    private List<String> list(String directory, int depth) {
        var found = new ArrayList<String>();
        for (var name : directory.isEmpty() || depth > DEEPEST
                ? List.<String>of()
                : facts.files().names(directory)) {
            var folder = facts.files()
                    .plain(directory + "/" + name, "")
                    .filter(input -> input.kind().folder())
                    .isPresent();
            (folder
                            ? list(directory + "/" + name, depth + 1).stream().map(inner -> name + "/" + inner)
                            : Stream.of(name))
                    .forEach(found::add);
        }
        return found;
    }

    /** A folder without slashes around it; empty for the one that it is relative to. */
    static String folder(String text) {
        return text.replace("${file.separator}", "/")
                .replace('\\', '/')
                .replaceFirst("^(?:\\./|/)+", "")
                .replaceFirst("/+$", "")
                .replaceFirst("^\\.$", "");
    }

    /** A pattern of Maven and Ant, which leaves out what lies below a folder that ends with a slash. */
    static Pattern glob(String text) {
        var out = new StringBuilder();
        var matcher = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+")
                .matcher(folder(text) + (text.endsWith("/") ? "/**" : ""));
        while (matcher.find()) {
            out.append(
                    switch (matcher.group()) {
                        case "**/" -> "(?:.*/)?";
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(matcher.group());
                    });
        }
        return Pattern.compile(out.toString());
    }
}
