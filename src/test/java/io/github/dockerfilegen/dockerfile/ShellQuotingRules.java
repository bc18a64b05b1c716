package io.github.dockerfilegen.dockerfile;

import java.util.Set;

/** The shellcheck rules that generated RUN commands meet, best effort. */
final class ShellQuotingRules implements LintRules {

    private static final Set<String> TAKES_CODE = Set.of(
            "trap",
            "sh",
            "bash",
            "ash",
            "zsh",
            "eval",
            "ssh",
            "awk",
            "gawk",
            "mawk",
            "sed",
            "perl",
            "jq",
            "alias",
            "dpkg-query",
            "find",
            "git",
            "rpm");

    private static final Set<String> DECLARES = Set.of("export", "readonly", "local", "declare", "typeset");

    private static final Set<String> NO_SPLITTING = Set.of("for", "case", "[[", "select");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction instruction : file.instructions()) {
            if (instruction.is("RUN") && !instruction.execForm()) {
                ShellScript.parse(instruction.raw())
                        .commands()
                        .forEach(command -> checkCommand(instruction, command, report));
            }
        }
    }

    private static void checkCommand(Instruction run, ShellCommand command, LintReport report) {
        boolean declares = DECLARES.contains(command.name());
        for (ShellWord word : command.arguments()) {
            boolean assigned = declares && word.isAssignment();
            report.addIf(
                    assigned && !word.scripts().isEmpty(), run, "declare and assign apart: " + word.raw(), "SC2155");
            if (!assigned && !NO_SPLITTING.contains(command.name())) {
                checkSplitting(run, word, report);
            }
            report.addIf(
                    word.quotedDollar() && !TAKES_CODE.contains(command.name()),
                    run,
                    word.raw() + " does not expand in single quotes",
                    "SC2016");
            checkGlob(run, command, word, report);
        }
        command.redirects().forEach(word -> checkSplitting(run, word, report));
        checkEcho(run, command, report);
        report.addIf(command.is(".", "source"), run, "a sourced file is not checked", "SC1091");
    }

    private static void checkSplitting(Instruction run, ShellWord word, LintReport report) {
        for (String variable : word.bareVariables()) {
            report.add(run.line(), "quote $" + variable + " in " + word.raw(), "SC2086");
        }
        report.addIf(word.bareSubstitution(), run, "quote " + word.raw(), "SC2046");
    }

    private static void checkGlob(Instruction run, ShellCommand command, ShellWord word, LintReport report) {
        boolean harmless = command.is("echo", "printf", "case", "for") || command.hasArgument("--");
        report.addIf(
                word.raw().matches("[*?].*") && !harmless,
                run,
                word.raw() + " may match names with dashes, write ./" + word.raw(),
                "SC2035");
    }

    private static void checkEcho(Instruction run, ShellCommand command, LintReport report) {
        boolean escapes = command.values().stream().anyMatch(value -> value.matches("(?s).*\\\\[abefnrtv0x].*"));
        boolean flag = !command.arguments().isEmpty() && command.values().get(0).matches("-[neE]*e[neE]*");
        report.addIf(command.is("echo") && (escapes || flag), run, "use printf, echo may not expand escapes", "SC2028");
    }
}
