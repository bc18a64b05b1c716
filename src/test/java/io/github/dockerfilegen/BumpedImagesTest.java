package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renovate and Dependabot bump images in committed files; that is neither drift nor an edit. */
class BumpedImagesTest {

    private static final String MAVEN = "maven:3.9-eclipse-temurin-17";
    private static final String JRE = "eclipse-temurin:17-jre-noble";
    private static final String DIGEST = "@sha256:" + "0123456789abcdef".repeat(4);
    private static final String NEWER = "@sha256:" + "a".repeat(64);
    private static final String PART = "# BEGIN custom\nENV A=1\n# END custom\n";

    @TempDir
    Path folder;

    private Path dockerfile;

    @BeforeEach
    void generated() throws IOException {
        Projects.write(
                folder.resolve("pom.xml"),
                Projects.pom("<properties><maven.compiler.release>17</maven.compiler.release></properties>"));
        Projects.mainClass(folder, "com.example.Main");
        dockerfile = folder.resolve("Dockerfile");
        assertThat(outcomes(Map.of())).containsOnly(WriteOutcome.CREATED);
        assertThat(Files.readString(dockerfile)).contains(MAVEN, JRE);
    }

    @Test
    void aDigestIsKept() throws IOException {
        accepted(JRE, JRE + DIGEST);
        accepted(JRE + DIGEST, JRE + NEWER);
        accepted(MAVEN, MAVEN + DIGEST);
    }

    @Test
    void aReleaseOfTheSameLineIsKept() throws IOException {
        accepted(JRE, "eclipse-temurin:17.0.17_10-jre-noble" + DIGEST);
        accepted(MAVEN, "maven:3.9.12-eclipse-temurin-17");
        accepted("maven:3.9.12-eclipse-temurin-17", "maven:3.10.1-eclipse-temurin-17");
    }

    /** The file still is what was generated but for its images, so every other change goes into it. */
    @Test
    void itStaysWhenTheProjectChangesOtherwise() throws IOException {
        edit(JRE, JRE + DIGEST);
        edit(MAVEN, "maven:3.9.12-eclipse-temurin-17");

        assertThat(states(Map.of("ports", "9999"))).containsExactly(FileState.STALE, FileState.CURRENT);
        assertThat(outcomes(Map.of("ports", "9999"))).containsOnly(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile))
                .contains("EXPOSE 9999", JRE + DIGEST, "maven:3.9.12-eclipse-temurin-17");
        assertThat(states(Map.of("ports", "9999"))).containsOnly(FileState.CURRENT);
    }

    @Test
    void itStaysBesideLinesOfOnesOwn() throws IOException {
        edit("WORKDIR /app\n", "\n" + PART + "\nWORKDIR /app\n");
        accepted(JRE, JRE + DIGEST);
        assertThat(outcomes(Map.of("ports", "9999"))).containsOnly(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile)).contains("EXPOSE 9999", JRE + DIGEST, "\n" + PART + "\nWORKDIR");
    }

    /** People put blank lines around one part and not around another, also where the file has one of its own. */
    @Test
    void itStaysBesidePartsWithDifferentBlankLines() throws IOException {
        edit("WORKDIR /app\n", "\n" + PART + "\nWORKDIR /app\n" + PART);
        edit("\n# runtime is", "\n\n" + PART + "\n# runtime is");
        accepted(JRE, JRE + DIGEST);
    }

    @Test
    void itGivesWayToAnotherJavaVersion() throws IOException {
        edit(JRE, "eclipse-temurin:17.0.17_10-jre-noble" + DIGEST);
        edit(MAVEN, MAVEN + DIGEST);
        var java21 = Map.of("javaVersion", "21");

        assertThat(states(java21)).containsExactly(FileState.STALE, FileState.CURRENT);
        assertThat(outcomes(java21)).containsOnly(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile))
                .contains("FROM eclipse-temurin:21-jre-noble AS", " maven:3.9-eclipse-temurin-21 AS")
                .doesNotContain("sha256:");
    }

    /** Both in one branch. */
    @Test
    void aBumpThatTheProjectFollowsIsKept() throws IOException {
        edit(JRE, "eclipse-temurin:21.0.9_10-jre-noble");
        edit(MAVEN, "maven:3.9-eclipse-temurin-21" + DIGEST);

        assertThat(outcomes(Map.of("javaVersion", "21"))).containsOnly(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile))
                .contains("eclipse-temurin:21.0.9_10-jre-noble", "maven:3.9-eclipse-temurin-21" + DIGEST)
                .doesNotContain("-Dfile.encoding");
        assertThat(states(Map.of("javaVersion", "21"))).containsOnly(FileState.CURRENT);
    }

    @Test
    void aBumpThatContradictsTheProjectIsAnEdit() throws IOException {
        for (var wrong : List.of("eclipse-temurin:21-jre-noble", "eclipse-temurin:17-jre-jammy", "example/jre:17")) {
            edit(JRE, wrong);

            assertThat(states(Map.of())).containsExactly(FileState.EDITED, FileState.CURRENT);
            assertThat(outcomes(Map.of())).contains(WriteOutcome.REFUSED);
            assertThat(Files.readString(dockerfile)).contains(wrong);
            edit(wrong, JRE);
        }
    }

    @Test
    void aBumpHidesNoOtherEdit() throws IOException {
        edit(JRE, JRE + DIGEST);
        edit("WORKDIR /app\n", "WORKDIR /srv\n");

        assertThat(states(Map.of())).containsExactly(FileState.EDITED, FileState.CURRENT);
        assertThat(outcomes(Map.of())).contains(WriteOutcome.REFUSED);
    }

    private void accepted(String image, String bumped) throws IOException {
        edit(image, bumped);
        var before = Files.readString(dockerfile);

        assertThat(states(Map.of())).containsOnly(FileState.CURRENT);
        assertThat(outcomes(Map.of())).containsOnly(WriteOutcome.UNCHANGED);
        assertThat(dockerfile).hasContent(before);
    }

    private void edit(String text, String replacement) throws IOException {
        var present = Files.readString(dockerfile);
        assertThat(present).contains(text);
        Files.writeString(dockerfile, present.replace(text, replacement));
    }

    private List<WriteOutcome> outcomes(Map<String, String> parameters) {
        var result = (Generated) new DockerfileGenerator().generate(request(parameters));
        return List.copyOf(result.files().values());
    }

    private List<FileState> states(Map<String, String> parameters) {
        return new Checker(new DockerfileGenerator())
                .check(request(parameters)).files().stream()
                        .map(CheckedFile::state)
                        .toList();
    }

    private GenerationRequest request(Map<String, String> parameters) {
        var properties = new Properties();
        properties.putAll(new HashMap<>(parameters));
        return TestChoices.request(Projects.load(folder), properties);
    }
}
