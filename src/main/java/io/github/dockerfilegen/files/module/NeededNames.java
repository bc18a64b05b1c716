package io.github.dockerfilegen.files.module;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of which a text must hold one to match a regular expression, so that most files of a project need no search.
 */
final class NeededNames {

    /** One name, or several in a group, at the beginning; {@code new} may stand before it. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:\\\\b)?(?:new\\\\s\\+)?(?:(@?\\w{4,})(?![?*{\\w])|\\(\\?:([\\w.\\\\|]+)\\)(?![?*{]))");

    private NeededNames() {}

    /** The names; none where the expression begins otherwise, and any text may match. */
    static List<String> of(String regex) {
        var beginning = BEGINNING.matcher(regex);
        if (hasAlternatives(regex) || !beginning.find()) {
            return List.of();
        }
        var names = Stream.of((beginning.group(1) == null ? beginning.group(2) : beginning.group(1)).split("\\|"))
                .map(name -> name.replace("\\.", "."))
                .toList();
        return names.stream().allMatch(name -> name.matches("@?[\\w.]{4,}") && !name.contains("\\"))
                ? names
                : List.of();
    }

    /** Whether the expression as a whole has alternatives. */
    private static boolean hasAlternatives(String regex) {
        var rest = regex.replaceAll("\\\\.", "").replaceAll("\\[[^]]*]", "");
        for (var shorter = rest.replaceAll("\\([^()]*\\)", "");
                !shorter.equals(rest);
                shorter = rest.replaceAll("\\([^()]*\\)", "")) {
            rest = shorter;
        }
        return rest.contains("|");
    }
}
