package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Optional;

/**
 * One instruction as BuildKit sees it: keyword in upper case, flags split off, escapes and variables resolved.
 *
 * @param raw the text after keyword and flags, continuations joined, nothing resolved
 */
public record Instruction(
        int line, String keyword, List<String> flags, List<String> arguments, boolean execForm, String raw) {

    public Instruction {
        flags = List.copyOf(flags);
        arguments = List.copyOf(arguments);
    }

    public boolean is(String... keywords) {
        return List.of(keywords).contains(keyword);
    }

    public boolean hasFlag(String name) {
        return flags.stream().anyMatch(flag -> flag.equals("--" + name) || flag.startsWith("--" + name + "="));
    }

    public Optional<String> flag(String name) {
        return flagValues(name).stream().findFirst();
    }

    public List<String> flagValues(String name) {
        String prefix = "--" + name + "=";
        return flags.stream()
                .filter(flag -> flag.startsWith(prefix))
                .map(flag -> flag.substring(prefix.length()))
                .toList();
    }

    /** All arguments of a COPY or ADD but the last. */
    public List<String> sources() {
        return arguments.subList(0, Math.max(0, arguments.size() - 1));
    }

    /** The last argument of a COPY or ADD. */
    public String destination() {
        return arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
    }
}
