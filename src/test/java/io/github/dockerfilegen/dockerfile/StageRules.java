package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rules about FROM lines and the names of stages. */
final class StageRules implements LintRules {

    private static final Set<String> RESERVED = Set.of("scratch", "context");

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        checkOrder(file, report);
        Set<String> earlier = new HashSet<>();
        for (Stage stage : file.stages()) {
            Instruction from = stage.from();
            String name = stage.name();
            report.addIf(
                    RESERVED.contains(name),
                    from,
                    "stage name " + name + " is reserved",
                    "ReservedStageName",
                    "DL3063");
            report.addIf(
                    !name.isEmpty() && !earlier.add(name),
                    from,
                    "stage name " + name + " is taken",
                    "DuplicateStageName",
                    "DL3024");
            checkCase(file, from, report);
            for (String variable : file.undefinedVariables(from)) {
                report.add(from.line(), "ARG " + variable + " is not declared before it", "UndefinedArgInFrom");
            }
            from.flag("platform").ifPresent(platform -> checkPlatform(from, name, platform, report));
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

    private static void checkCase(ParsedDockerfile file, Instruction from, LintReport report) {
        List<String> words = from.arguments();
        if (words.size() == 3) {
            String name = words.get(2);
            report.addIf(
                    !name.equals(name.toLowerCase(Locale.ROOT)),
                    from,
                    "stage name " + name + " should be lower case",
                    "StageNameCasing");
            String keyword = file.line(from).keyword();
            String as = words.get(1);
            boolean lower = keyword.equals("from") && !as.equals("as");
            boolean upper = keyword.equals("FROM") && !as.equals("AS");
            report.addIf(lower || upper, from, "casing of " + as + " and " + keyword + " differs", "FromAsCasing");
        }
    }

    private static void checkPlatform(Instruction from, String stageName, String platform, LintReport report) {
        boolean redundant = platform.equals("$TARGETPLATFORM") || platform.equals("${TARGETPLATFORM}");
        report.addIf(
                redundant, from, "--platform=" + platform + " is the default", "RedundantTargetPlatform", "DL3065");
        boolean named = false;
        for (String part : platform.split("/")) {
            named |= stageName.contains(part);
        }
        report.addIf(
                !platform.contains("$") && !named,
                from,
                "constant platform " + platform,
                "FromPlatformFlagConstDisallowed");
        report.addIf(
                !platform.contains("BUILDPLATFORM") && !platform.contains("TARGETPLATFORM"),
                from,
                "--platform in FROM",
                "DL3029");
    }
}
