package io.github.dockerfilegen.model;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The three ways in which untrusted text is written so that it stays one value of a Dockerfile. */
public final class Quoting {

    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    /** Characters that Docker's {@code COPY} reads as a pattern (Go's {@code filepath.Match}). */
    private static final Pattern PATTERN_CHARACTER = Pattern.compile("[*?\\[\\\\]");

    private static final String CONTROL = "[\\p{Cntrl}\\u0085\\u2028\\u2029]+";

    private static final Pattern LINE_BREAKING = Pattern.compile(CONTROL);

    /** They let a line read otherwise than it is ("Trojan Source"); nothing that a line says needs them. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern IGNORE_SPECIAL = Pattern.compile("(?U)[*?\\[\\]\\\\]|^[\\s#!]|\\s$");

    private Quoting() {}

    /**
     * A value of {@code ENV} or {@code LABEL}. Inside double quotes Docker gives a meaning to the quote, the backslash
     * and the dollar sign only; a line break would end the instruction, so control characters become spaces.
     */
    public static String dockerValue(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : oneLine(value).toCharArray()) {
            if (c == '"' || c == '\\' || c == '$') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** A word of a POSIX shell; single quotes keep everything but themselves. */
    public static String shellWord(String value) {
        var line = value.replaceAll(CONTROL, " ");
        return PLAIN_WORD.matcher(line).matches() ? line : shellQuoted(line);
    }

    /** In single quotes where they read best; an expansion that is not meant is escaped, so that it is seen (SC2016). */
    private static String shellQuoted(String line) {
        return line.contains("$") || line.contains("`")
                ? "\"" + insideShellQuotes(line) + "\""
                : "'" + line.replace("'", "'\\''") + "'";
    }

    /** A line of a program as a word of a POSIX shell: always in single quotes, so that it reads as it is. */
    public static String programLine(String line) {
        return "'" + line.replace("'", "'\\''") + "'";
    }

    /** A part of a word that stands between double quotes of a POSIX shell, without the quotes. */
    public static String insideShellQuotes(String value) {
        return value.replaceAll(CONTROL, " ").replaceAll("[\\\\$`\"]", "\\\\$0");
    }

    /** A path with stars that a POSIX shell expands; everything between them is taken literally. */
    public static String shellGlob(String pattern) {
        return betweenStars(pattern, Quoting::shellWord);
    }

    /** A path with stars that {@code COPY} expands; everything between them is taken literally. */
    public static String copyGlob(String pattern) {
        return betweenStars(pattern, Quoting::copySource);
    }

    private static String betweenStars(String pattern, UnaryOperator<String> quote) {
        return Pattern.compile("\\*")
                .splitAsStream(pattern + "\u0000")
                .map(part -> part.replace("\u0000", ""))
                .map(part -> part.isEmpty() ? "" : quote.apply(part))
                .collect(Collectors.joining("*"));
    }

    /** A file name as a pattern of {@code find}: the stars of {@code pattern} match, every other character is itself. */
    public static String findPattern(String pattern) {
        return shellQuoted(oneLine(pattern).replaceAll("[?\\[\\]\\\\]", "\\\\$0"));
    }

    /** A JSON string, for exec forms. */
    public static String json(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\u0085'
                    || c == '\u007f'
                    || misleads(String.valueOf(c))) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * The source of a {@code COPY}: first its pattern characters, then the characters that Docker's word expansion
     * gives a meaning ({@code $}, quotes and the backslash itself) are taken literally.
     */
    public static String copySource(String path) {
        var literal = PATTERN_CHARACTER
                .matcher(path)
                .replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
        var word = literal.replaceAll("[\\\\$\"']", "\\\\$0");
        // BuildKit takes a source that begins so for a heredoc, in JSON form too.
        return word.startsWith("<<") ? "./" + word : word;
    }

    /** Whether {@code COPY} reads a path as a pattern; builders look for the escaped one under its own name, and find nothing. */
    public static boolean isPattern(String path) {
        return PATTERN_CHARACTER.matcher(path).find();
    }

    /**
     * A path as a pattern of an ignore file that matches nothing else. Docker compares a text without pattern characters, and reads
     * one with them as a regular expression; it strips blanks from both ends, and takes {@code #} and {@code !} at the start for its own.
     */
    public static String ignorePattern(String path) {
        if (!IGNORE_SPECIAL.matcher(path).find()) {
            return path;
        }
        var literal = path.replaceAll("[*?\\[\\\\(){}+|^]", "\\\\$0");
        return literal.replaceFirst("^[#!]", "\\\\$0")
                .replaceFirst("(?U)^\\s|\\s$", "[$0]")
                .replaceFirst("(?U)(?<!\\[)\\s$", "[$0]");
    }

    /** The destination of a {@code COPY}, which Docker expands but does not match. */
    public static String copyDestination(String path) {
        return path.replaceAll("[\\\\$\"']", "\\\\$0");
    }

    /** Whether a line could not hold the value as it is: it has control characters, or what some programs take for a line's end. */
    public static boolean breaksLines(String value) {
        return LINE_BREAKING.matcher(value).find();
    }

    /** The value on one line: runs of control characters, line and paragraph separators become one space, marks of direction go. */
    public static String oneLine(String value) {
        return DIRECTION.matcher(value).replaceAll("").replaceAll(CONTROL, " ").strip();
    }

    /** Whether the value has marks that let it read otherwise than it is. */
    private static boolean misleads(String value) {
        return DIRECTION.matcher(value).find();
    }

    /** The value with such marks as their numbers. */
    public static String visible(String value) {
        return DIRECTION
                .matcher(value)
                .replaceAll(
                        mark -> String.format("\\\\u%04x", (int) mark.group().charAt(0)));
    }
}
