package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules about the use of variables outside of shell commands. */
final class VariableRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            Set<String> defined = new HashSet<>();
            for (Instruction instruction : stage.instructions()) {
                if (instruction.is("ENV")) {
                    checkSelfReference(file.escape(), instruction, defined, report);
                }
                if (instruction.is("ENV", "ARG")) {
                    names(instruction).forEach(defined::add);
                }
            }
        }
    }

    /** Within one ENV every value still sees the variables from before it. */
    private static void checkSelfReference(char escape, Instruction env, Set<String> defined, LintReport report) {
        List<String> names = names(env);
        List<String> written = KeyValues.words(env.raw(), escape);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Pattern use =
                    Pattern.compile("\\$(?:\\{" + Pattern.quote(name) + "\\}|" + Pattern.quote(name) + "(?!\\w))");
            for (int j = 0; j < written.size(); j++) {
                report.addIf(
                        i != j
                                && !defined.contains(name)
                                && use.matcher(written.get(j)).find(),
                        env,
                        "$" + name + " is set in the same ENV",
                        "DL3044");
            }
        }
    }

    static List<String> names(Instruction instruction) {
        return instruction.arguments().stream()
                .map(word -> word.split("=", 2)[0])
                .toList();
    }
}
