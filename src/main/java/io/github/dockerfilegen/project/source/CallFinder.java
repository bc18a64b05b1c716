package io.github.dockerfilegen.project.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds calls in a source file of any of the languages, and what the file itself tells about their arguments. */
public final class CallFinder {

    /**
     * What a call is given.
     *
     * @param code its arguments without comments and what strings hold; a name that the file gives values stands as those,
     *     a method of the file without parameters as its body
     * @param numbers the whole numbers among them, those that are the text of a string included
     * @param steps how many names were followed to the last of them
     * @param method the method that is given what the call is given, where that is a parameter; empty where it is none
     */
    public record Found(String code, SortedSet<Integer> numbers, int steps, Optional<String> method) {}

    /** A name, or a call without arguments, that is no member of something else and no label of an argument. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:this\\.)?([A-Za-z_]\\w*)(\\s*\\(\\s*\\))?(?!\\w|\\s*[(.]|\\s*=(?!=))");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,9}(?![\\w.])");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?<!:)//[^\n]*");
    private static final int DEEPEST = 3;
    /** A name with more values than this is a variable of its own life. */
    private static final int MOST = 4;

    private final String text;
    private final String code;
    private int steps;

    private CallFinder(String text, String code) {
        this.text = text;
        this.code = code;
    }

    /** Whether files of this name are sources of a language known here. */
    public static boolean reads(String fileName) {
        return LexicalRules.of(fileName).isPresent();
    }

    /**
     * The calls in a file, in the order of its text.
     *
     * @param call what a call looks like up to and with its opening parenthesis, or an assignment with its sign
     */
    public static List<Found> calls(SourceFile file, Pattern call) {
        return new CallFinder(file.text(), SourceText.blank(file.text(), LexicalRules.of(file.name()).orElseThrow())).calls(call);
    }

    private List<Found> calls(Pattern call) {
        var found = new ArrayList<Found>();
        var matcher = call.matcher(code);
        while (matcher.find()) {
            var numbers = new TreeSet<Integer>();
            steps = 0;
            var end = code.charAt(matcher.end() - 1) == '(' ? closing(matcher.end()) : endOfValue(matcher.end());
            var arguments = read(matcher.end(), end, numbers, 0);
            found.add(new Found(arguments.strip(), numbers, steps, numbers.isEmpty() ? method(arguments.strip(), matcher.start()) : Optional.empty()));
        }
        return found;
    }

    /** Where the parenthesis that is open closes, or code begins that is passed for later. */
    private int closing(int from) {
        var depth = 1;
        for (var at = from; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0 || code.charAt(at) == '{' || code.startsWith("->", at)) {
                return at;
            }
        }
        return code.length();
    }

    /** The code of a region with its names replaced; the numbers in it are added. */
    private String read(int from, int to, SortedSet<Integer> numbers, int depth) {
        NUMBER.matcher(COMMENT.matcher(text.substring(from, to)).replaceAll(" ")).results().map(match -> Integer.valueOf(match.group()))
                .filter(numbers::add)
                .forEach(number -> steps = Math.max(steps, depth));
        var next = depth + 1;
        var out = new StringBuilder();
        var at = from;
        var names = NAME.matcher(code).region(from, to).useTransparentBounds(true);
        while (depth < DEEPEST && names.find()) {
            var values = names.group(2) == null ? values(names.group(1)) : body(names.group(1)).stream().toList();
            if (!values.isEmpty() && values.size() <= MOST) {
                out.append(code, at, names.start()).append(String.join(" ", values.stream().map(value -> read(value[0], value[1], numbers, next)).toList()));
                at = names.end();
            }
        }
        return out.append(code, at, to).toString();
    }

    /** The last method before a place that has a parameter of this name. */
    private Optional<String> method(String parameter, int before) {
        return parameter.matches("[A-Za-z_]\\w*")
                ? Pattern.compile("\\b(\\w+)\\s*\\((?:[^(){}]*[\\s,])?(?:(?:final\\s+)?(?:int|Integer|String)\\s+" + parameter + "|" + parameter + "\\s*:\\s*Int)\\b[^(){}]*\\)[\\w\\s,.:]*\\{")
                        .matcher(code).results().filter(match -> match.start() < before).map(match -> match.group(1)).reduce((first, last) -> last)
                : Optional.empty();
    }

    /** Where the values stand that the file gives a name. The label of an argument is no name. */
    private List<int[]> values(String name) {
        return Pattern.compile("(?<![\\w.])(?<![(,]\\s{0,40})(?:this\\.)?" + name + "\\s*(?::\\s*[\\w.?]+\\s*)?=(?![=>])\\s*").matcher(code).results()
                .map(match -> new int[] {match.end(), endOfValue(match.end())})
                .toList();
    }

    /** Where the body of a method stands that has no parameters; empty when the file has none of this name, or several. */
    private Optional<int[]> body(String name) {
        var bodies = Pattern.compile("(?<!\\bnew)\\s" + name + "\\s*\\(\\s*\\)[^;{}=()]*[{=]").matcher(code).results()
                .map(match -> new int[] {match.end(), match.group().endsWith("{") ? endOfBlock(match.end()) : endOfValue(match.end())})
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private int endOfBlock(int from) {
        var depth = 1;
        for (var at = from; at < code.length(); at++) {
            depth += code.charAt(at) == '{' ? 1 : code.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return code.length();
    }

    /** A value ends with its statement: at a semicolon or a line that closes everything it has opened, and at what closes the text around it. */
    private int endOfValue(int from) {
        var depth = 0;
        for (var at = from; at < code.length(); at++) {
            var c = code.charAt(at);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && (c == ';' || c == ',' || c == '\n')) {
                return at;
            }
        }
        return code.length();
    }
}
