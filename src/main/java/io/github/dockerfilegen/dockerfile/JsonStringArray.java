package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict JSON reader for the exec form: text that is not exactly one JSON array of strings is not exec form. */
final class JsonStringArray {

    private static final Pattern NOT_A_STRING =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final String text;

    private int at;

    private JsonStringArray(String text) {
        this.text = text;
    }

    /** Empty when the text is no JSON array, so BuildKit falls back to the shell form. */
    static Optional<List<String>> parse(String text) {
        String start = Blank.stripStart(text);
        if (!start.startsWith("[")) {
            return Optional.empty();
        }
        JsonStringArray reader = new JsonStringArray(start);
        List<Object> values;
        try {
            values = reader.document();
        } catch (MalformedJson e) {
            return Optional.empty();
        }
        return Optional.of(values.stream().map(JsonStringArray::requireString).toList());
    }

    static boolean is(String text) {
        return parse(text).isPresent();
    }

    private static String requireString(Object value) {
        // BuildKit does not fall back to the shell form here, it stops.
        if (value instanceof String string) {
            return string;
        }
        throw new IllegalArgumentException("only string type is allowed in JSON arrays");
    }

    private List<Object> document() {
        List<Object> values = elements('[', ']', this::value);
        require(peek() == 0);
        return values;
    }

    private List<Object> elements(char open, char close, Supplier<Object> element) {
        expect(open);
        List<Object> values = new ArrayList<>();
        if (peek() != close) {
            values.add(element.get());
            while (peek() == ',') {
                at++;
                values.add(element.get());
            }
        }
        expect(close);
        return values;
    }

    private Object value() {
        return switch (peek()) {
            case '"' -> string();
            case '[' -> elements('[', ']', this::value);
            case '{' -> elements('{', '}', this::member);
            default -> scalar();
        };
    }

    private Object member() {
        require(peek() == '"');
        string();
        expect(':');
        return value();
    }

    private Object scalar() {
        Matcher scalar = NOT_A_STRING.matcher(text).region(at, text.length());
        require(scalar.lookingAt());
        at = scalar.end();
        return Optional.empty();
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            require(at < text.length() && text.charAt(at) >= ' ');
            char c = text.charAt(at++);
            if (c == '"') {
                return LONE_SURROGATE.matcher(out).replaceAll("\uFFFD");
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        require(at < text.length());
        char c = text.charAt(at++);
        if (c == 'u') {
            require(text.substring(at).matches("(?s)[0-9a-fA-F]{4}.*"));
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int index = "\"\\/bfnrt".indexOf(c);
        require(index >= 0);
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private void expect(char c) {
        require(peek() == c);
        at++;
    }

    /** The next character after white space, 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new MalformedJson();
        }
    }

    private static final class MalformedJson extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
