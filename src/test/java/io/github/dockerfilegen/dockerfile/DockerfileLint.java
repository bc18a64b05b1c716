package io.github.dockerfilegen.dockerfile;

import java.util.List;

/** BuildKit's build checks, hadolint's rules and the house rules, as far as text alone can decide them. */
public final class DockerfileLint {

    private DockerfileLint() {}

    /** Each finding reads {@code RULE:line: message}; an empty list means a clean file. */
    public static List<String> findings(String dockerfileText, String dockerignoreText) {
        return findings(dockerfileText, dockerignoreText, LabelSchema.openContainers());
    }

    /** As above, with hadolint's label schema given by the caller. */
    public static List<String> findings(String dockerfileText, String dockerignoreText, LabelSchema labels) {
        LintReport report = new LintReport();
        new TextRules(dockerfileText).check(report);
        try {
            ParsedDockerfile file = ParsedDockerfile.parse(dockerfileText);
            rules(DockerIgnore.of(dockerignoreText), labels).forEach(rules -> rules.check(file, report));
        } catch (DockerfileSyntaxException e) {
            report.add(e.line(), e.getMessage(), "Syntax");
        } catch (IllegalArgumentException e) {
            report.add(0, "cannot read .dockerignore: " + e.getMessage(), "IgnoreSyntax");
        }
        return report.lines();
    }

    private static List<LintRules> rules(DockerIgnore ignore, LabelSchema labels) {
        return List.of(
                new StageRules(),
                new BaseImageRules(),
                new InstructionRules(),
                new OncePerStageRules(),
                new VariableRules(),
                new SecretRules(),
                new CopyRules(),
                new IgnoredSourceRules(ignore),
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
