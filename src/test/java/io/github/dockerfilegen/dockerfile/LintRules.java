package io.github.dockerfilegen.dockerfile;

/** A group of rules about one aspect of a Dockerfile. */
@FunctionalInterface
interface LintRules {

    void check(ParsedDockerfile file, LintReport report);
}
