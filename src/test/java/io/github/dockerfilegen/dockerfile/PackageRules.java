package io.github.dockerfilegen.dockerfile;

import java.util.List;

/** hadolint's rules about installing operating system packages. */
final class PackageRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction run : file.instructions()) {
            if (run.is("RUN")) {
                List<ShellCommand> commands = ShellScript.of(run).commands();
                PackageManager.all().forEach(manager -> check(run, commands, manager, report));
            }
        }
    }

    private static void check(Instruction run, List<ShellCommand> commands, PackageManager manager, LintReport report) {
        boolean dirty = false;
        for (ShellCommand command : commands) {
            if (manager.installs(command)) {
                dirty = true;
                checkInstall(run, command, manager, report);
            }
            dirty = dirty && !manager.cleans(command);
        }
        boolean cached = !manager.cache().isEmpty()
                && Mount.of(run).stream()
                        .anyMatch(mount -> mount.get("target")
                                .filter(target -> target.contains(manager.cache()))
                                .isPresent());
        report.addIf(
                dirty && !cached && !manager.cleanRule().isEmpty(),
                run,
                "clean the package cache",
                manager.cleanRule());
    }

    private static void checkInstall(Instruction run, ShellCommand command, PackageManager manager, LintReport report) {
        List<String> unpinned = manager.unpinned(command);
        report.addIf(!unpinned.isEmpty(), run, "pin the versions of " + unpinned, manager.pinRule());
        boolean asks = !command.hasFlag(manager.yes().toArray(String[]::new)) && !command.hasArgument("-qq");
        report.addIf(
                asks && !manager.yesRule().isEmpty(), run, command.name() + " will ask a question", manager.yesRule());
        report.addIf(
                command.is("apk") && !command.hasFlag("no-cache") && !mounts(run, "/var/cache/apk"),
                run,
                "apk add needs --no-cache",
                "DL3019");
    }

    static boolean mounts(Instruction run, String directory) {
        return Mount.of(run).stream()
                .filter(mount -> mount.isType("cache") || mount.isType("tmpfs"))
                .anyMatch(mount -> mount.get("target")
                        .filter(target -> target.startsWith(directory))
                        .isPresent());
    }
}
