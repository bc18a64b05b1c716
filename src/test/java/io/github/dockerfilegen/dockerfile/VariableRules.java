package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules about the use of variables outside of shell commands. */
final class VariableRules implements LintRules {

    /** BuildKit knows what base images define; these are the ones that Java images and the default shell bring. */
    private static final Set<String> FROM_BASE_IMAGE = Set.of(
            "PATH", "JAVA_HOME", "JAVA_VERSION", "MAVEN_HOME", "MAVEN_CONFIG", "CATALINA_HOME", "LANG", "LC_ALL");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            Set<String> defined = new HashSet<>();
            for (Instruction instruction : stage.instructions()) {
                checkUndefined(file, instruction, report);
                if (instruction.is("ENV")) {
                    checkSelfReference(file.escape(), instruction, defined, report);
                }
                if (instruction.is("ENV", "ARG")) {
                    names(instruction).forEach(defined::add);
                }
            }
        }
    }

    private static void checkUndefined(ParsedDockerfile file, Instruction instruction, LintReport report) {
        if (!instruction.is("FROM")) {
            file.undefinedVariables(instruction).stream()
                    .filter(name -> !FROM_BASE_IMAGE.contains(name))
                    .forEach(name -> report.add(instruction.line(), "undefined variable $" + name, "UndefinedVar"));
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
