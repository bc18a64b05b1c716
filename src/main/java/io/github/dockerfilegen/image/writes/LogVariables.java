package io.github.dockerfilegen.image.writes;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves variables in the paths of a logging configuration: Logback's, and Log4j's with its lookups. */
final class LogVariables {

    private static final Pattern INNERMOST = Pattern.compile("\\$?\\$\\{([^${}]*)}");
    private static final int DEEPEST = 20;
    private static final int LONGEST = 4096;

    private final Map<String, String> values =
            new TreeMap<>(Map.of("java.io.tmpdir", "/tmp", "user.dir", ".", "user.home", "~"));

    /** Sets a variable, replacing its value. */
    void put(String name, String value) {
        values.put(name, value);
    }

    /** The text with every variable replaced by its value or default; empty if a variable has neither. */
    Optional<String> resolve(String text) {
        var resolved = text;
        for (var depth = 0; depth < DEEPEST && resolved.length() <= LONGEST; depth++) {
            var matcher = INNERMOST.matcher(resolved);
            if (!matcher.find()) {
                return Optional.of(resolved);
            }
            var value = value(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            resolved = matcher.replaceFirst(Matcher.quoteReplacement(value.get()));
        }
        return Optional.empty();
    }

    /** A name with the lookup before it that Log4j has, {@code sys:} and its like, and a default behind {@code :-}. */
    private Optional<String> value(String expression) {
        var end = expression.indexOf(":-");
        var name = end < 0 ? expression : expression.substring(0, end);
        if (name.startsWith("date:")) {
            return Optional.of("date");
        }
        var plain = name.replaceFirst("^(?:sys|env|ctx|main|spring|bundle:application):", "");
        return Optional.ofNullable(values.get(plain))
                .or(() -> end < 0 ? Optional.empty() : Optional.of(expression.substring(end + 2)));
    }
}
