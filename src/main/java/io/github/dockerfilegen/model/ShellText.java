package io.github.dockerfilegen.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a POSIX shell: words, and commands that are made of them. */
public final class ShellText implements Text {

    /** How a long command is broken: the instruction goes on in the next line. */
    private static final String CONTINUED = " \\\n       ";

    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String PLACE = "{}";

    private final String text;

    private ShellText(String text) {
        Quoting.requireOneLine(text.replace(CONTINUED, ""));
        this.text = text;
    }

    /**
     * A command of ours, with what is quoted already in its places.
     *
     * @param code a constant, in which each {@code {}} is a place
     * @throws IllegalArgumentException when there are more or fewer places than parts
     */
    public static ShellText of(String code, ShellText... parts) {
        var pieces = Arrays.asList(code.split(Pattern.quote(PLACE), -1));
        if (pieces.size() != parts.length + 1) {
            throw new IllegalArgumentException(pieces.size() - 1 + " places for " + parts.length + " parts in " + code);
        }
        var text = new StringBuilder(pieces.get(0));
        for (var i = 0; i < parts.length; i++) {
            text.append(parts[i]).append(pieces.get(i + 1));
        }
        return new ShellText(text.toString());
    }

    /** A command that the user wrote, as it is. */
    public static ShellText command(String line) {
        return new ShellText(line.strip());
    }

    /** A value as one word; single quotes keep everything but themselves. */
    public static ShellText word(String value) {
        var line = Quoting.withoutControls(value);
        return new ShellText(PLAIN_WORD.matcher(line).matches() ? line : quoted(line));
    }

    /**
     * In single quotes where they read best; an expansion that is not meant is escaped, so that it is seen (SC2016).
     */
    private static String quoted(String line) {
        return line.contains("$") || line.contains("`") ? "\"" + escaped(line) + "\"" : singleQuoted(line);
    }

    /** A line of a program as a word: always in single quotes, so that it reads as it is. */
    public static ShellText programLine(String line) {
        return new ShellText(singleQuoted(line));
    }

    /** A part of a word that stands between double quotes, without the quotes. */
    public static ShellText insideQuotes(String value) {
        return new ShellText(escaped(Quoting.withoutControls(value)));
    }

    private static String singleQuoted(String line) {
        return "'" + line.replace("'", "'\\''") + "'";
    }

    private static String escaped(String line) {
        return line.replaceAll("[\\\\$`\"]", "\\\\$0");
    }

    /**
     * A variable that the shell expands, to stand between double quotes.
     *
     * @throws IllegalArgumentException when it is no name
     */
    public static ShellText variable(String name) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new IllegalArgumentException(Quoting.json(name) + " is no name of a variable");
        }
        return new ShellText("${" + name + "}");
    }

    /** One word in double quotes, of parts that stand between them. */
    public static ShellText doubleQuoted(List<ShellText> parts) {
        return new ShellText(parts.stream().map(part -> part.text).collect(Collectors.joining("", "\"", "\"")));
    }

    /** A path with stars that the shell expands; everything between them is taken literally. */
    public static ShellText glob(String pattern) {
        return new ShellText(Quoting.betweenStars(pattern, part -> word(part).text));
    }

    /** A file name as a pattern of {@code find}: the stars match, every other character is itself. */
    public static ShellText findPattern(String pattern) {
        return new ShellText(quoted(Quoting.withoutControls(pattern).replaceAll("[?\\[\\]\\\\]", "\\\\$0")));
    }

    /** The texts in order, separated by blanks; empty ones are left out. */
    public static ShellText join(List<ShellText> texts) {
        return new ShellText(texts.stream()
                .map(part -> part.text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** Lines of one command, the second and all later ones indented. */
    public static ShellText continued(List<ShellText> lines) {
        return new ShellText(lines.stream().map(line -> line.text).collect(Collectors.joining(CONTINUED)));
    }

    public int length() {
        return text.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShellText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as it stands behind {@code RUN}, with the quotes that the shell needs. */
    @Override
    public String toString() {
        return text;
    }
}
