package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Map;

/** Instructions of which only the last one in a stage counts. */
final class OncePerStageRules implements LintRules {

    private static final Map<String, String> HADOLINT =
            Map.of("HEALTHCHECK", "DL3012", "CMD", "DL4003", "ENTRYPOINT", "DL4004");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Stage stage : file.stages()) {
            HADOLINT.forEach((keyword, rule) -> {
                List<Instruction> all = stage.all(keyword);
                // BuildKit points at the ones that are ignored.
                for (Instruction ignored : all.subList(0, Math.max(0, all.size() - 1))) {
                    report.add(
                            ignored.line(),
                            "only the last " + keyword + " counts",
                            "MultipleInstructionsDisallowed",
                            rule);
                }
            });
        }
    }
}
