package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileLintTest {

    @Test
    void theSampleHasNoFindings() {
        assertThat(DockerfileLint.findings(SampleDockerfile.CLEAN)).isEmpty();
    }

    @Test
    void findingsTellRuleAndLineAndComeInFileOrder() {
        List<String> findings = DockerfileLint.findings("FROM debian AS a\nUSER 1\nWORKDIR b\n");

        assertThat(findings)
                .containsExactly(
                        "BaseImageTag:1: image debian needs an explicit tag other than latest",
                        "DL3006:1: image debian has no tag",
                        "DL3000:3: relative WORKDIR b");
    }

    @Test
    void textThatDoesNotParseIsReportedAtItsLine() {
        assertThat(DockerfileLint.findings("FROM a:1\nLABEL b='c\n"))
                .singleElement()
                .asString()
                .startsWith("Syntax:2: ");
        assertThat(DockerfileLint.findings("# nothing\n")).contains("Syntax:1: file with no instructions");
    }
}
