package io.github.dockerfilegen.files.module;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of which a text must hold one to match a regular expression, so that most files of a project need no search.
 */
final class NeededNames {

    /** Several names in a group at the beginning; {@code new} may stand before it. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:\\\\b)?(?:new\\\\s\\+)?\\(\\?:([\\w.\\\\|]+)\\)(?![?*{])");

    private static final Pattern IGNORES_CASE = Pattern.compile("\\(\\?[a-z]*i");

    private NeededNames() {}

    /** A name outside of groups and classes; a quantifier behind it is about its last letter. */
    private static final Pattern NAME = Pattern.compile("(@?\\w{4,})([?*{]?)");

    /** The names; none where any text may match. */
    static List<String> of(String regex) {
        if (IGNORES_CASE.matcher(regex).find()) {
            return List.of();
        }
        var alternatives = outside(regex).split("\\|", -1);
        var beginning = BEGINNING.matcher(regex);
        if (alternatives.length == 1 && beginning.find()) {
            var names = Stream.of(beginning.group(1).split("\\|"))
                    .map(name -> name.replace("\\.", "."))
                    .toList();
            if (names.stream().allMatch(name -> name.matches("@?[\\w.]{4,}"))) {
                return names;
            }
        }
        var names = Stream.of(alternatives)
                .flatMap(alternative -> longest(alternative).stream())
                .toList();
        return names.size() == alternatives.length ? names : List.of();
    }

    /** The longest name that every match of an alternative has, wherever it stands. */
    private static Optional<String> longest(String alternative) {
        return NAME.matcher(alternative)
                .results()
                .map(match -> match.group(2).isEmpty()
                        ? match.group(1)
                        : match.group(1).substring(0, match.group(1).length() - 1))
                .filter(name -> name.length() >= 4)
                .max(Comparator.comparingInt(String::length));
    }

    /** The expression with a blank for every escape, class and group. */
    private static String outside(String regex) {
        var rest = regex.replaceAll("\\\\.", " ").replaceAll("\\[\\^?]?[^]]*]", " ");
        for (var shorter = rest.replaceAll("\\([^()]*\\)", " ");
                !shorter.equals(rest);
                shorter = rest.replaceAll("\\([^()]*\\)", " ")) {
            rest = shorter;
        }
        return rest;
    }
}
