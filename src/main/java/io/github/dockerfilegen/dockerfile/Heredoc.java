package io.github.dockerfilegen.dockerfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The start of a here-document ({@code <<EOF}) found in an instruction that may have one. */
record Heredoc(String name, boolean chomp) {

    private static final Set<String> ALLOWED_IN = Set.of("ADD", "COPY", "RUN");

    private static final Pattern WORD = Pattern.compile("\\d*<<(-?)\\s*([^<]+)");

    private static final Pattern TOKEN =
            Pattern.compile("(?:<<-?[ \\t]*|'[^']*'|\"(?:\\\\.|[^\"\\\\])*\"|\\\\.|[^\\s'\"\\\\])+");

    static List<Heredoc> in(String text, char escape) {
        CommandLine command = CommandLine.split(text, escape);
        if (command.keyword().equalsIgnoreCase("ONBUILD")) {
            return in(command.rest(), escape);
        }
        boolean possible =
                text.contains("<<") && ALLOWED_IN.contains(command.keyword().toUpperCase(Locale.ROOT));
        return possible && !JsonStringArray.is(command.rest()) ? scan(text) : List.of();
    }

    private static List<Heredoc> scan(String text) {
        List<Heredoc> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            Matcher word = WORD.matcher(token.group());
            if (word.matches()) {
                found.add(new Heredoc(
                        word.group(2).replaceAll("['\"]", ""), word.group(1).equals("-")));
            }
        }
        return found;
    }

    boolean endsAt(String line) {
        return (chomp ? line.replaceFirst("^\\t+", "") : line).equals(name);
    }
}
