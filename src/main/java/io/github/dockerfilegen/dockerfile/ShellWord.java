package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Set;

/**
 * One word of a shell command.
 *
 * @param raw as written
 * @param value without its quotes, variables left as they are
 * @param bareVariables variables expanded outside of quotes
 * @param bareSubstitution whether a command substitution stands outside of quotes
 * @param quotedDollar whether single quotes keep something from expanding
 * @param scripts the texts of all command substitutions
 */
public record ShellWord(
        String raw,
        String value,
        Set<String> bareVariables,
        boolean bareSubstitution,
        boolean quotedDollar,
        List<String> scripts) {

    static ShellWord literal(String value) {
        return new ShellWord(value, value, Set.of(), false, false, List.of());
    }

    boolean isAssignment() {
        return raw.matches("(?s)[A-Za-z_]\\w*\\+?=.*");
    }
}
