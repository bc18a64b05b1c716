package io.github.dockerfilegen.dockerfile;

import java.util.Set;
import java.util.stream.Collectors;

/** One text that must trip a rule and one that must not. */
record LintCase(String rule, String tripping, String passing) {

    static LintCase inBuild(String rule, String tripping, String passing) {
        return new LintCase(rule, SampleDockerfile.inBuild(tripping), SampleDockerfile.inBuild(passing));
    }

    static LintCase inRuntime(String rule, String tripping, String passing) {
        return new LintCase(rule, SampleDockerfile.inRuntime(tripping), SampleDockerfile.inRuntime(passing));
    }

    /** The same part of the sample replaced by two different texts. */
    static LintCase replacing(String rule, String part, String tripping, String passing) {
        return new LintCase(
                rule, SampleDockerfile.replacing(part, tripping), SampleDockerfile.replacing(part, passing));
    }

    static LintCase instead(String rule, String part, String tripping) {
        return replacing(rule, part, tripping, part);
    }

    static Set<String> rulesFor(String dockerfile) {
        return DockerfileLint.findings(dockerfile).stream()
                .map(finding -> finding.substring(0, finding.indexOf(':')))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return rule;
    }
}
