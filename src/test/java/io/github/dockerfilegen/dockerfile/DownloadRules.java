package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.Set;

/** hadolint's rules about wget and curl. */
final class DownloadRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            Set<String> tools = new HashSet<>();
            for (Instruction run : stage.all("RUN")) {
                boolean downloads = false;
                for (ShellCommand command : ShellScript.of(run).commands()) {
                    if (command.is("wget", "curl")) {
                        tools.add(command.name());
                        downloads = true;
                    }
                    report.addIf(command.is("wget") && !isQuiet(command), run, "wget floods the log", "DL3047");
                }
                report.addIf(downloads && tools.size() == 2, run, "either wget or curl", "DL4001");
            }
        }
    }

    private static boolean isQuiet(ShellCommand wget) {
        return wget.hasArgument("-nv")
                || wget.hasFlag("progress", "q", "quiet", "o", "output-file", "a", "append-output", "no-verbose");
    }
}
