package io.github.dockerfilegen.dockerfile;

import java.util.List;

/** hadolint's rules that only apt-get has. */
final class AptRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction run : file.instructions()) {
            if (run.is("RUN")) {
                List<ShellCommand> commands = ShellScript.of(run).commands();
                boolean updates = commands.stream().anyMatch(AptRules::updates);
                boolean removes = commands.stream().anyMatch(AptRules::removesLists);
                boolean mounted = PackageRules.mounts(run, "/var/lib/apt");
                report.addIf(updates && !removes && !mounted, run, "remove /var/lib/apt/lists", "DL3009");
                boolean recommends = commands.stream().anyMatch(AptRules::installsRecommended);
                report.addIf(recommends, run, "apt-get install needs --no-install-recommends", "DL3015");
            }
        }
    }

    private static boolean updates(ShellCommand command) {
        return command.is("apt-get", "apt", "aptitude") && command.hasArgument("update");
    }

    private static boolean removesLists(ShellCommand command) {
        return command.is("rm")
                && command.plainArguments().stream().anyMatch(path -> path.startsWith("/var/lib/apt/lists"));
    }

    private static boolean installsRecommended(ShellCommand command) {
        return command.is("apt-get")
                && command.hasArgument("install")
                && !command.hasFlag("no-install-recommends")
                && !command.hasArgument("APT::Install-Recommends=false");
    }
}
