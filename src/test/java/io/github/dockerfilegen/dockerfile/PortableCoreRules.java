package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** House rule: only what every builder of the last years understands. */
final class PortableCoreRules implements LintRules {

    private static final Map<String, List<String>> NOT_PORTABLE = Map.of(
            "COPY", List.of("parents", "link", "exclude", "chmod"),
            "HEALTHCHECK", List.of("start-interval"),
            "RUN", List.of("network", "security", "device"));

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction instruction : file.instructions()) {
            for (String flag : NOT_PORTABLE.getOrDefault(instruction.keyword(), List.of())) {
                report.addIf(
                        instruction.hasFlag(flag),
                        instruction,
                        instruction.keyword() + " --" + flag + " is not in the portable core",
                        "PortableCore");
            }
            report.addIf(
                    !file.line(instruction).heredocs().isEmpty(),
                    instruction,
                    "here-documents are not in the portable core",
                    "PortableCore");
            report.addIf(instruction.is("ADD"), instruction, "ADD is not in the portable core", "PortableCore");
            report.addIf(
                    instruction.is("ADD") && !addsSomethingSpecial(instruction), instruction, "use COPY", "DL3020");
        }
    }

    private static boolean addsSomethingSpecial(Instruction add) {
        return add.sources().stream()
                .map(source -> source.toLowerCase(Locale.ROOT))
                .allMatch(
                        source -> source.matches("https?://.*|.*\\.(tar|gz|tgz|bz2|xz|zst|zip|tbz2?|txz|lz|lzma|tlz)"));
    }
}
