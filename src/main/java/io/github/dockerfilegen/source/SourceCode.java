package io.github.dockerfilegen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A source file and the same without comments and without what its strings say; positions are the same in both. */
public final class SourceCode {

    /** A part of a file. */
    record Region(SourceCode file, int from, int to) {

        String code() {
            return file.code.substring(from, to);
        }

        String text() {
            return COMMENT.matcher(file.text.substring(from, to)).replaceAll(" ");
        }
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?<!:)//[^\n]*");

    final String origin;
    final String text;
    final String code;
    private final SourceFile file;
    private final Map<String, List<Declaration>> declarations = new ConcurrentHashMap<>();

    /** @param origin the path of the file as it is told to the user */
    public SourceCode(SourceFile file, String origin) {
        this.file = file;
        this.origin = origin;
        this.text = file.text();
        this.code = SourceText.blank(text, LexicalRules.of(file.name()).orElseThrow());
    }

    boolean isKotlin() {
        return file.name().endsWith(".kt") || file.name().endsWith(".kts");
    }

    boolean isJava() {
        return file.name().endsWith(".java");
    }

    /** Whether the file declares a type of this name. */
    boolean declares(String type) {
        return Pattern.compile("\\b(?:class|interface|object|enum|record)\\s+" + type + "\\b")
                .matcher(code)
                .find();
    }

    /** Whether the file says a name, or that of the type that another file is called after. */
    boolean names(SourceCode other) {
        return Pattern.compile("\\b" + Pattern.quote(other.file.baseName()) + "\\b")
                .matcher(code)
                .find();
    }

    /** The code just before a place, as much as can be the head of what begins there. */
    String before(int place) {
        return code.substring(Math.max(0, place - 400), place);
    }

    /** The declarations of a name. */
    List<Declaration> declarations(String name) {
        return declarations.computeIfAbsent(name, key -> Declaration.of(this, key));
    }

    /** Where the parenthesis that is open closes, or code begins that is passed for later. */
    int closing(int from) {
        var depth = 1;
        for (var at = from; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0 || code.charAt(at) == '{' || code.startsWith("->", at)) {
                return at;
            }
        }
        return code.length();
    }

    /** Where the bracket closes that is open, of whichever kind. */
    int end(int from) {
        var depth = 1;
        for (var at = from; at < code.length(); at++) {
            depth += "([{".indexOf(code.charAt(at)) >= 0 ? 1 : ")]}".indexOf(code.charAt(at)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return code.length();
    }

    /**
     * A value ends with its statement: at a semicolon or a line that closes everything it has opened, and at what
     * closes the text around it.
     */
    int endOfValue(int from) {
        var depth = 0;
        for (var at = from; at < code.length(); at++) {
            var c = code.charAt(at);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && (c == ';' || c == ',' || c == '\n' && !goesOn(at))) {
                return at;
            }
        }
        return code.length();
    }

    /** Whether a line begins with what belongs to the value of the line before. */
    private boolean goesOn(int lineBreak) {
        var next = lineBreak;
        while (next < code.length() && Character.isWhitespace(code.charAt(next))) {
            next++;
        }
        return next < code.length()
                && (code.charAt(next) == '.'
                        || code.startsWith("?:", next)
                        || code.startsWith("? ", next)
                        || code.startsWith(": ", next));
    }

    /** What stands between the commas of parentheses. */
    List<Region> arguments(int from) {
        var arguments = new ArrayList<Region>();
        var end = end(from);
        var depth = 0;
        var start = from;
        for (var at = from; at <= end && at < code.length(); at++) {
            var c = code.charAt(at);
            if (at == end || depth == 0 && c == ',') {
                arguments.add(new Region(this, start, at));
                start = at + 1;
            }
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 && !code.startsWith("->", at - 1) ? -1 : 0;
        }
        return arguments;
    }

    /** The position of the bracket that is open at a place; -1 where none is. */
    int opening(int before) {
        var depth = 0;
        for (var at = before - 1; at >= 0; at--) {
            depth += ")]}".indexOf(code.charAt(at)) >= 0 ? 1 : "([{".indexOf(code.charAt(at)) >= 0 ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return -1;
    }
}
