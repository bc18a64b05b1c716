package io.github.dockerfilegen.dockerfile;

import java.util.Locale;
import java.util.Set;

/** Rules about how single instructions are written. */
final class InstructionRules implements LintRules {

    private static final Set<String> NOT_IN_ONBUILD = Set.of("ONBUILD", "FROM", "MAINTAINER");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction instruction : file.instructions()) {
            report.addIf(isBadTrigger(instruction), instruction, "ONBUILD " + instruction.raw(), "DL3043");
            report.addIf(
                    instruction.is("HEALTHCHECK")
                            && !instruction.execForm()
                            && !instruction.arguments().get(0).equals("NONE"),
                    instruction,
                    "HEALTHCHECK must be a JSON array",
                    "DL3025");
        }
    }

    private static boolean isBadTrigger(Instruction instruction) {
        return instruction.is("ONBUILD")
                && NOT_IN_ONBUILD.contains(instruction.raw().split("\\s+")[0].toUpperCase(Locale.ROOT));
    }
}
