package io.github.dockerfilegen.dockerfile;

/** Rules about FROM lines. */
final class StageRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        checkOrder(file, report);
        for (Stage stage : file.stages()) {
            Instruction from = stage.from();
            from.flag("platform")
                    .ifPresent(platform -> report.addIf(
                            !platform.contains("BUILDPLATFORM") && !platform.contains("TARGETPLATFORM"),
                            from,
                            "--platform in FROM",
                            "DL3029"));
        }
    }

    private static void checkOrder(ParsedDockerfile file, LintReport report) {
        Instruction first = file.instructions().get(0);
        report.addIf(
                !first.is("FROM"), first, "the first instruction must be FROM, not " + first.keyword(), "FromFirst");
        for (Instruction instruction : file.instructions()) {
            if (instruction.is("FROM")) {
                return;
            }
            report.addIf(
                    !instruction.is("ARG"), instruction, instruction.keyword() + " before the first FROM", "DL3061");
        }
    }
}
