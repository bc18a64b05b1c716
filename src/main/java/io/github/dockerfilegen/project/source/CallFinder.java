package io.github.dockerfilegen.project.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds calls in a source file of any of the languages, and what the file itself tells about their arguments. */
public final class CallFinder {

    /**
     * What a call is given.
     *
     * @param code its arguments without comments and what strings hold; a name that the file gives a value once stands as that value,
     *     a method of the file without parameters as its body
     * @param numbers the whole numbers among them, those that are the text of a string included
     */
    public record Found(String code, SortedSet<Integer> numbers) {}

    private static final Map<String, LexicalRules> RULES = Map.of(
            "java", LexicalRules.JAVA, "kt", LexicalRules.KOTLIN, "scala", LexicalRules.SCALA, "groovy", LexicalRules.GROOVY);
    /** A name, or a call without arguments, that is no member of something else and no label of an argument. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:this\\.)?([A-Za-z_]\\w*)(\\s*\\(\\s*\\))?(?!\\w|\\s*[(.]|\\s*=(?!=))");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,9}(?![\\w.])");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|(?<!:)//[^\n]*");
    private static final int DEEPEST = 3;

    private final String text;
    private final String code;

    private CallFinder(String text, String code) {
        this.text = text;
        this.code = code;
    }

    /** Whether files of this name are sources of a language known here. */
    public static boolean reads(String fileName) {
        return RULES.containsKey(extension(fileName));
    }

    /**
     * The calls in a file, in the order of its text.
     *
     * @param call what a call looks like up to and with its opening parenthesis, or an assignment with its sign
     */
    public static List<Found> calls(SourceFile file, Pattern call) {
        return new CallFinder(file.text(), SourceText.blank(file.text(), RULES.get(extension(file.name())))).calls(call);
    }

    private static String extension(String fileName) {
        return fileName.contains(".") ? fileName.substring(fileName.lastIndexOf('.') + 1) : "";
    }

    private List<Found> calls(Pattern call) {
        var found = new ArrayList<Found>();
        var matcher = call.matcher(code);
        while (matcher.find()) {
            var numbers = new TreeSet<Integer>();
            var end = code.charAt(matcher.end() - 1) == '(' ? closing(matcher.end()) : endOfValue(matcher.end());
            var arguments = read(matcher.end(), end, numbers, 0);
            found.add(new Found(arguments.strip(), numbers));
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
        NUMBER.matcher(COMMENT.matcher(text.substring(from, to)).replaceAll(" ")).results().map(match -> Integer.valueOf(match.group())).forEach(numbers::add);
        var out = new StringBuilder();
        var at = from;
        var names = NAME.matcher(code).region(from, to).useTransparentBounds(true);
        while (depth < DEEPEST && names.find()) {
            var value = names.group(2) == null ? value(names.group(1)) : body(names.group(1));
            if (value.isPresent()) {
                out.append(code, at, names.start()).append(read(value.get()[0], value.get()[1], numbers, depth + 1));
                at = names.end();
            }
        }
        return out.append(code, at, to).toString();
    }

    /** Where the value stands that the file gives a name; empty when it gives it none or several. The label of an argument is no name. */
    private Optional<int[]> value(String name) {
        var given = Pattern.compile("(?<![\\w.])(?<![(,]\\s{0,40})(?:this\\.)?" + name + "\\s*(?::\\s*[\\w.?]+\\s*)?=(?![=>])\\s*").matcher(code).results()
                .map(match -> new int[] {match.end(), endOfValue(match.end())})
                .toList();
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
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
