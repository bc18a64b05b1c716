package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about how single instructions are written. */
final class InstructionRules implements LintRules {

    private static final Set<String> NOT_IN_ONBUILD = Set.of("ONBUILD", "FROM", "MAINTAINER");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        checkCasing(file, report);
        for (Instruction instruction : file.instructions()) {
            LogicalLine line = file.line(instruction);
            report.addIf(line.emptyContinuation(), instruction, "blank line in a continuation", "NoEmptyContinuation");
            report.addIf(instruction.is("MAINTAINER"), instruction, "use a label", "MaintainerDeprecated", "DL4000");
            report.addIf(
                    instruction.is("ENV", "LABEL") && KeyValues.isLegacy(instruction.raw(), file.escape()),
                    instruction,
                    "write " + instruction.keyword() + " key=value",
                    "LegacyKeyValueFormat");
            report.addIf(isBadTrigger(instruction), instruction, "ONBUILD " + instruction.raw(), "DL3043");
            checkExecForm(instruction, report);
            checkDescription(instruction, line, report);
        }
    }

    private static boolean isBadTrigger(Instruction instruction) {
        return instruction.is("ONBUILD")
                && NOT_IN_ONBUILD.contains(instruction.raw().split("\\s+")[0].toUpperCase(Locale.ROOT));
    }

    private static void checkExecForm(Instruction instruction, LintReport report) {
        boolean shellForm = !instruction.execForm() && !instruction.raw().isEmpty();
        String message = instruction.keyword() + " must be a JSON array";
        report.addIf(
                shellForm && instruction.is("CMD", "ENTRYPOINT"),
                instruction,
                message,
                "JSONArgsRecommended",
                "DL3025");
        report.addIf(shellForm && instruction.is("ENTRYPOINT"), instruction, message, "EntrypointExecForm");
        boolean check =
                instruction.is("HEALTHCHECK") && !instruction.arguments().get(0).equals("NONE");
        report.addIf(shellForm && check, instruction, message, "DL3025");
    }

    /** A blank line does not separate a comment from the instruction below it, only an empty comment does. */
    private static void checkDescription(Instruction instruction, LogicalLine line, LintReport report) {
        List<String> names = switch (instruction.keyword()) {
            case "FROM" ->
                instruction.arguments().stream()
                        .skip(2)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
            case "ARG" ->
                instruction.arguments().stream()
                        .map(word -> word.split("=", 2)[0])
                        .toList();
            default -> List.of();
        };
        if (!names.isEmpty() && !line.comments().isEmpty()) {
            String comment = line.comments().get(line.comments().size() - 1);
            report.addIf(
                    !names.contains(comment.split(" ")[0]),
                    instruction,
                    "the comment above should read: # " + names.get(0) + " <description>",
                    "InvalidDefinitionDescription");
        }
    }

    private static void checkCasing(ParsedDockerfile file, LintReport report) {
        List<String> written = file.instructions().stream()
                .map(file::line)
                .map(LogicalLine::keyword)
                .toList();
        long lower = written.stream()
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .count();
        long upper = written.stream()
                .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                .count();
        for (Instruction instruction : file.instructions()) {
            String word = file.line(instruction).keyword();
            String expected = lower > upper ? word.toLowerCase(Locale.ROOT) : word.toUpperCase(Locale.ROOT);
            report.addIf(
                    !word.equals(expected),
                    instruction,
                    word + " should be " + expected,
                    "ConsistentInstructionCasing");
        }
    }
}
