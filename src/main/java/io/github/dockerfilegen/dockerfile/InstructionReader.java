package io.github.dockerfilegen.dockerfile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns one logical line into an instruction, resolving its words against the variables known at that point. */
final class InstructionReader {

    private static final String BLANKS = "[\\t\\x0B\\f\\r ]+";

    private final char escape;

    private final Map<String, String> variables;

    private final Set<String> undefined = new TreeSet<>();

    InstructionReader(char escape, Map<String, String> variables) {
        this.escape = escape;
        this.variables = new HashMap<>(variables);
    }

    Instruction read(LogicalLine line) {
        try {
            CommandLine command = CommandLine.split(line.text(), escape);
            String keyword = command.keyword().toUpperCase(Locale.ROOT);
            command.flags().forEach(this::noteVariables);
            return new Instruction(
                    line.line(),
                    keyword,
                    command.flags(),
                    arguments(keyword, command.rest()),
                    isExec(keyword, command.rest()),
                    command.rest());
        } catch (IllegalArgumentException e) {
            throw new DockerfileSyntaxException(line.line(), e.getMessage());
        }
    }

    /** Variables the instruction used that nothing defined. */
    Set<String> undefined() {
        return undefined;
    }

    private List<String> arguments(String keyword, String rest) {
        return switch (keyword) {
            case "FROM" -> from(rest);
            case "COPY", "ADD" -> copy(keyword, rest);
            case "VOLUME" -> jsonOrWords(rest).map(this::resolve).toList();
            case "ENV", "LABEL" ->
                KeyValues.parse(rest, keyword, escape).stream()
                        .map(this::resolvePair)
                        .toList();
            case "ARG" ->
                KeyValues.words(rest, escape).stream()
                        .map(this::resolvePair)
                        .peek(this::define)
                        .toList();
            case "EXPOSE" -> words(rest).map(this::resolve).flatMap(this::words).toList();
            case "USER", "WORKDIR", "STOPSIGNAL" -> List.of(resolve(rest));
            case "HEALTHCHECK" -> healthcheck(rest);
            case "RUN", "CMD", "ENTRYPOINT", "SHELL" ->
                JsonStringArray.parse(rest).orElseGet(() -> whole(rest));
            case "MAINTAINER", "ONBUILD" -> whole(rest);
            default -> throw new IllegalArgumentException("unknown instruction: " + keyword);
        };
    }

    private List<String> from(String rest) {
        List<String> words = words(rest).toList();
        boolean named = words.size() == 3 && words.get(1).equalsIgnoreCase("AS");
        if (words.size() != 1 && !named) {
            throw new IllegalArgumentException("FROM requires either one or three arguments");
        }
        return Stream.concat(Stream.of(resolve(words.get(0))), words.stream().skip(1))
                .toList();
    }

    private List<String> copy(String keyword, String rest) {
        List<String> paths = jsonOrWords(rest).map(this::resolve).toList();
        if (paths.size() < 2) {
            throw new IllegalArgumentException(keyword + " requires at least two arguments");
        }
        return paths;
    }

    private static List<String> healthcheck(String rest) {
        String[] parts = rest.split(BLANKS, 2);
        String command = parts.length == 2 ? parts[1] : "";
        List<String> words = JsonStringArray.parse(command).orElseGet(() -> whole(command));
        return Stream.concat(Stream.of(parts[0].toUpperCase(Locale.ROOT)), words.stream())
                .toList();
    }

    private static boolean isExec(String keyword, String rest) {
        return switch (keyword) {
            case "RUN", "CMD", "ENTRYPOINT", "SHELL", "COPY", "ADD", "VOLUME" -> JsonStringArray.is(rest);
            case "HEALTHCHECK" -> JsonStringArray.is(rest.replaceFirst("^\\S+", ""));
            default -> false;
        };
    }

    private Stream<String> jsonOrWords(String rest) {
        Optional<List<String>> json = JsonStringArray.parse(rest);
        return json.isPresent() ? json.get().stream() : words(rest);
    }

    private Stream<String> words(String rest) {
        return Arrays.stream(rest.split(BLANKS)).filter(word -> !word.isEmpty());
    }

    private static List<String> whole(String rest) {
        return rest.isEmpty() ? List.of() : List.of(rest);
    }

    /** Key and value are resolved apart, so a quote cannot span the equals sign. */
    private String resolvePair(String word) {
        String[] parts = word.split("=", 2);
        return parts.length == 1 ? resolve(word) : resolve(parts[0]) + "=" + resolve(parts[1]);
    }

    /** An ARG may use those before it in the same instruction. */
    private void define(String pair) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2) {
            variables.put(parts[0], parts[1]);
        }
    }

    private String resolve(String word) {
        return ShellLexer.resolve(word, escape, variables, undefined);
    }

    private void noteVariables(String flag) {
        if (flag.contains("$")) {
            resolve(flag);
        }
    }
}
