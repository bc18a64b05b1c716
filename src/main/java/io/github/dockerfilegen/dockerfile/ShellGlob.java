package io.github.dockerfilegen.dockerfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The {@code *} and {@code ?} patterns inside {@code ${name%pattern}} and its relatives. */
final class ShellGlob {

    private ShellGlob() {}

    static String trimPrefix(String glob, String value, boolean longest) {
        Pattern pattern = compile(glob);
        return lengths(value, longest)
                .filter(length -> pattern.matcher(value.substring(0, length)).matches())
                .mapToObj(value::substring)
                .findFirst()
                .orElse(value);
    }

    static String trimSuffix(String glob, String value, boolean longest) {
        Pattern pattern = compile(glob);
        return lengths(value, longest)
                .map(length -> value.length() - length)
                .filter(start -> pattern.matcher(value.substring(start)).matches())
                .mapToObj(start -> value.substring(0, start))
                .findFirst()
                .orElse(value);
    }

    static String replace(String glob, String value, String replacement, boolean all) {
        Matcher matcher = compile(glob).matcher(value);
        String literal = Matcher.quoteReplacement(replacement);
        return all ? matcher.replaceAll(literal) : matcher.replaceFirst(literal);
    }

    private static IntStream lengths(String value, boolean longest) {
        return IntStream.rangeClosed(0, value.length()).map(i -> longest ? value.length() - i : i);
    }

    private static Pattern compile(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '\\' && i + 1 < glob.length()) {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            } else {
                regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
