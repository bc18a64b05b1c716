package io.github.dockerfilegen.dockerfile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code # name=value} lines at the very top of a Dockerfile; the first other line ends them. */
final class ParserDirectives {

    private static final Pattern DIRECTIVE = Pattern.compile("#\\s*([a-zA-Z][a-zA-Z0-9]*)\\s*=\\s*(.+?)\\s*");

    private static final Set<String> KNOWN = Set.of("syntax", "escape", "check");

    private final Map<String, String> values = new LinkedHashMap<>();

    private boolean closed;

    /** Returns whether the line looks like a directive, wherever it stands. */
    static boolean looksLike(String line) {
        Matcher matcher = DIRECTIVE.matcher(line);
        return matcher.matches() && KNOWN.contains(matcher.group(1).toLowerCase(Locale.ROOT));
    }

    /** Takes the line if it is a directive, and nothing else stood before it. */
    void accept(String line, int number) {
        // BuildKit passes over a line that makes the file executable.
        if (number == 1 && line.startsWith("#!")) {
            return;
        }
        closed = closed || !looksLike(line);
        Matcher matcher = DIRECTIVE.matcher(line);
        if (!closed && matcher.matches()) {
            put(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), number);
        }
    }

    private void put(String name, String value, int number) {
        if (values.putIfAbsent(name, value) != null) {
            throw new DockerfileSyntaxException(number, "only one " + name + " parser directive can be used");
        }
        if (name.equals("escape") && !value.equals("\\") && !value.equals("`")) {
            throw new DockerfileSyntaxException(number, "invalid escape token '" + value + "'");
        }
    }

    char escape() {
        return values.getOrDefault("escape", "\\").charAt(0);
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
