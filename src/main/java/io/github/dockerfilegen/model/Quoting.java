package io.github.dockerfilegen.model;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules by which untrusted text stays one value of a Dockerfile; the kinds of {@link Text} are made with them. */
public final class Quoting {

    /** Characters that Docker's {@code COPY} reads as a pattern (Go's {@code filepath.Match}). */
    private static final Pattern PATTERN_CHARACTER = Pattern.compile("[*?\\\\]");

    private static final String CONTROL = "[\\p{Cntrl}\\u0085\\u2028\\u2029]+";

    /** They let a line read otherwise than it is ("Trojan Source"); nothing that a line says needs them. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Quoting() {}

    /**
     * A value of {@code ENV} or {@code LABEL}. Inside double quotes Docker gives a meaning to the quote, the backslash
     * and the dollar sign only; a line break would end the instruction, so control characters become spaces.
     */
    static String dockerValue(String value) {
        var quoted = new StringBuilder("\"");
        for (char c : oneLine(value).toCharArray()) {
            if (c == '"' || c == '\\' || c == '$') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** A text with stars that stay what they are; everything between them is quoted. */
    static String betweenStars(String pattern, UnaryOperator<String> quote) {
        return Pattern.compile("\\*")
                .splitAsStream(pattern + "\u0000")
                .map(part -> part.replace("\u0000", ""))
                .map(part -> part.isEmpty() ? "" : quote.apply(part))
                .collect(Collectors.joining("*"));
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
     * gives a meaning ({@code $}, quotes and the backslash itself) are taken literally. A bracket is a class of its
     * own, as Docker's documentation of {@code COPY} has it; for the other ones see {@link #isPattern}.
     */
    static String copySource(String path) {
        var literal = PATTERN_CHARACTER
                .matcher(path)
                .replaceAll(match -> "\\\\" + (match.group().equals("\\") ? "\\\\" : match.group()));
        return copyDestination(literal.replace("[", "[[]"));
    }

    /** Whether {@code COPY} reads a path as a pattern that BuildKit 0.23 does not find, however it is escaped. */
    public static boolean isPattern(String path) {
        return PATTERN_CHARACTER.matcher(path).find();
    }

    /**
     * The destination of a {@code COPY}, which Docker expands but does not match; BuildKit takes one that begins with
     * {@code <<} for a heredoc, in JSON form too.
     */
    static String copyDestination(String path) {
        return (path.startsWith("<<") ? "./" : "") + path.replaceAll("[\\\\$\"']", "\\\\$0");
    }

    /**
     * Whether a line could not hold the value as it is: it has control characters, or what some programs take for a
     * line's end.
     */
    public static boolean breaksLines(String value) {
        return value.chars().anyMatch(Quoting::isControl);
    }

    /** The characters of {@link #CONTROL}; every path of every file is asked. */
    private static boolean isControl(int c) {
        return c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** @throws DockerfileGenException when no line of a generated file can hold the text */
    static void requireOneLine(String text) {
        if (breaksLines(text)) {
            throw new DockerfileGenException("The value " + json(text)
                    + " contains a control character such as a line break, which a generated "
                    + "file cannot express. It comes from a file name, the POM or the configuration of "
                    + "the project; correct it there.");
        }
    }

    /** The value with one space in place of every run of control characters, line and paragraph separators. */
    static String withoutControls(String value) {
        return value.replaceAll(CONTROL, " ");
    }

    /**
     * The value on one line: runs of control characters, line and paragraph separators become one space, marks of
     * direction go.
     */
    public static String oneLine(String value) {
        return withoutControls(DIRECTION.matcher(value).replaceAll("")).strip();
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
