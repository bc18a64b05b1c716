package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Set;

/** hadolint's rules about which commands a RUN uses. */
final class ShellRules implements LintRules {

    private static final Set<String> SENSELESS =
            Set.of("free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim", "ifconfig");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            boolean pipefail = false;
            for (Instruction instruction : stage.instructions()) {
                if (instruction.is("SHELL")) {
                    pipefail = setsPipefail(instruction.arguments());
                }
                if (instruction.is("RUN")) {
                    ShellScript script = ShellScript.of(instruction);
                    report.addIf(
                            script.hasPipe() && !pipefail, instruction, "a pipe without SHELL -o pipefail", "DL4006");
                    script.commands().forEach(command -> checkCommand(instruction, command, report));
                }
            }
            checkConsecutive(stage.instructions(), report);
        }
    }

    private static boolean setsPipefail(List<String> shell) {
        boolean known = !shell.isEmpty() && shell.get(0).matches("(.*/)?(bash|zsh|ash|pwsh|powershell|cmd).*");
        return known && (shell.contains("pipefail") || shell.get(0).matches("(.*/)?(pwsh|powershell|cmd).*"));
    }

    private static void checkCommand(Instruction run, ShellCommand command, LintReport report) {
        String name = command.name();
        report.addIf(SENSELESS.contains(name), run, name + " makes no sense in a container", "DL3001");
        report.addIf(command.is("cd"), run, "use WORKDIR or a flag instead of cd", "DL3003");
        report.addIf(command.is("sudo"), run, "no sudo", "DL3004");
        report.addIf(command.is("apt"), run, "apt is for people, use apt-get", "DL3027");
        report.addIf(command.is("ln") && command.hasArgument("/bin/sh"), run, "use SHELL", "DL4005");
        boolean longUid =
                command.flagValue("u", "uid").filter(uid -> uid.length() > 5).isPresent();
        report.addIf(
                command.is("useradd") && longUid && !command.hasFlag("l", "no-log-init"),
                run,
                "useradd with a long UID needs --no-log-init",
                "DL3046");
    }

    /** RUN after RUN with the same flags, unless one of them is a chain already. */
    private static void checkConsecutive(List<Instruction> instructions, LintReport report) {
        Instruction before = null;
        for (Instruction instruction : instructions) {
            if (!instruction.is("RUN")) {
                before = null;
                continue;
            }
            boolean same = before != null
                    && Set.copyOf(before.flags()).equals(Set.copyOf(instruction.flags()))
                    && commands(before) <= 2
                    && commands(instruction) <= 2;
            report.addIf(same, instruction, "merge with the RUN before", "DL3059");
            before = same ? before : instruction;
        }
    }

    private static int commands(Instruction run) {
        return ShellScript.of(run).commands().size();
    }
}
