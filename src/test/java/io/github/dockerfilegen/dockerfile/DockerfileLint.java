package io.github.dockerfilegen.dockerfile;

import java.util.List;

/** hadolint's rules and the house rules, as far as text alone can decide them and {@code docker build --check} has them not. */
public final class DockerfileLint {

    private DockerfileLint() {}

    /** Each finding reads {@code RULE:line: message}; an empty list means a clean file. */
    public static List<String> findings(String dockerfileText) {
        return findings(dockerfileText, LabelSchema.openContainers());
    }

    /** As above, with hadolint's label schema given by the caller. */
    public static List<String> findings(String dockerfileText, LabelSchema labels) {
        LintReport report = new LintReport();
        new TextRules(dockerfileText).check(report);
        try {
            ParsedDockerfile file = ParsedDockerfile.parse(dockerfileText);
            rules(labels).forEach(rules -> rules.check(file, report));
        } catch (DockerfileSyntaxException e) {
            report.add(e.line(), e.getMessage(), "Syntax");
        }
        return report.lines();
    }

    private static List<LintRules> rules(LabelSchema labels) {
        return List.of(
                new StageRules(),
                new BaseImageRules(),
                new InstructionRules(),
                new VariableRules(),
                new SecretRules(),
                new CopyRules(),
                new MountRules(),
                new PortableCoreRules(),
                new ShellRules(),
                new ShellQuotingRules(),
                new DownloadRules(),
                new PackageRules(),
                new AptRules(),
                new RuntimeRules(),
                new LabelRules(labels));
    }
}
