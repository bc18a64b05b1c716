package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of the user's own survive in generated files; every other edit is refused and nothing is lost. */
class OwnPartsTest {

    private static final String FONTS =
            "# BEGIN custom\nRUN apt-get update && apt-get install -y fontconfig\n# END custom\n";

    @TempDir
    Path folder;

    private Path dockerfile;
    private Path ignoreFile;

    @BeforeEach
    void generated() {
        Reactors.parent(folder, "");
        Projects.mainClass(Reactors.module(folder, "app", ""), "com.example.Main");
        dockerfile = folder.resolve("app/Dockerfile");
        ignoreFile = folder.resolve("app/Dockerfile.dockerignore");
        assertThat(outcomes(Map.of())).containsOnly(WriteOutcome.CREATED);
    }

    @Test
    void aPartIsNoEdit() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", FONTS + "WORKDIR /app\n");
        edit(ignoreFile, "*\n", "*\n# BEGIN custom\n!conf\n# END custom\n");
        var before = Files.readString(dockerfile);

        assertThat(outcomes(Map.of())).containsOnly(WriteOutcome.UNCHANGED);
        assertThat(states(Map.of())).containsOnly(FileState.CURRENT);
        assertThat(dockerfile).hasContent(before);
    }

    @Test
    void aPartStaysWhereItIsWhenTheProjectChanges() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", FONTS + "WORKDIR /app\n");

        assertThat(states(Map.of("ports", "9999"))).containsExactly(FileState.STALE, FileState.CURRENT);
        assertThat(outcomes(Map.of("ports", "9999"))).containsOnly(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile))
                .contains(FONTS + "WORKDIR /app\n")
                .contains("EXPOSE 9999");
        assertThat(outcomes(Map.of("ports", "9999"))).containsOnly(WriteOutcome.UNCHANGED);
        assertThat(outcomes(Map.of())).containsOnly(WriteOutcome.UPDATED);
    }

    /** The build would fail in the middle, far from the cause. */
    @Test
    void aPartThatCopiesWhatTheIgnoreFileExcludesIsAWarning() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "WORKDIR /app\n# BEGIN custom\nCOPY conf/ /conf/\n# END custom\n");
        assertThat(warnings()).singleElement().asString().contains("copies conf, which the ignore file excludes");

        edit(ignoreFile, "*\n", "*\n# BEGIN custom\n!conf\n# END custom\n");
        assertThat(warnings()).isEmpty();
    }

    private List<Decision> warnings() {
        return ((Generated) new DockerfileGenerator().generate(request(Map.of())))
                .decisions().stream().filter(Decision::warning).toList();
    }

    @Test
    void blankLinesAroundItAndWindowsLineEndsAreNoEdit() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "\n" + FONTS + "\nWORKDIR /app\n");
        Files.writeString(dockerfile, Files.readString(dockerfile).replace("\n", "\r\n"));

        assertThat(outcomes(Map.of("ports", "9999"))).contains(WriteOutcome.UPDATED);
        assertThat(Files.readString(dockerfile)).contains("\n\n" + FONTS + "\nWORKDIR /app\n");
    }

    @Test
    void anEditOutsideIsRefusedWhateverPartsThereAre() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", FONTS + "WORKDIR /srv\n");
        var before = Files.readString(dockerfile);

        assertThat(outcomes(Map.of())).containsExactly(WriteOutcome.REFUSED, WriteOutcome.UNCHANGED);
        assertThat(states(Map.of())).containsExactly(FileState.EDITED, FileState.CURRENT);
        assertThat(dockerfile).hasContent(before);
    }

    @Test
    void forceTakesTheEditAndKeepsThePart() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", FONTS + "WORKDIR /srv\n");
        var before = Files.readString(dockerfile);

        var result = (Generated) new DockerfileGenerator().generate(request(Map.of("force", "true")));

        assertThat(result.files().values()).containsExactly(WriteOutcome.REPLACED, WriteOutcome.UNCHANGED);
        assertThat(result.decisions())
                .extracting(Object::toString)
                .contains(
                        "the replaced app/Dockerfile is kept as app/Dockerfile.bak (force is set; take from it what you "
                                + "need, then delete it)");
        assertThat(Files.readString(dockerfile))
                .contains(FONTS)
                .contains("WORKDIR /app\n")
                .doesNotContain("/srv");
        assertThat(folder.resolve("app/Dockerfile.bak")).hasContent(before);
    }

    @Test
    void everyTextThatForceReplacesHasABackupOfItsOwn() throws IOException {
        for (var edit : List.of("EXPOSE 1\n", "EXPOSE 2\n", "EXPOSE 1\n")) {
            edit(dockerfile, "USER ", edit + "USER ");
            assertThat(outcomes(Map.of("force", "true"))).contains(WriteOutcome.REPLACED);
        }

        assertThat(Files.readString(folder.resolve("app/Dockerfile.bak"))).contains("EXPOSE 1\n");
        assertThat(Files.readString(folder.resolve("app/Dockerfile.2.bak"))).contains("EXPOSE 2\n");
        assertThat(folder.resolve("app/Dockerfile.3.bak")).doesNotExist();
        assertThat(states(Map.of())).containsOnly(FileState.CURRENT);
    }

    @Test
    void whereTheStageIsGoneNothingIsWritten() throws IOException {
        var layer = Map.of("dependencyCache", "layer");
        assertThat(outcomes(layer)).contains(WriteOutcome.UPDATED);
        edit(dockerfile, " AS poms\n", " AS poms\n" + FONTS);
        var before = Files.readString(dockerfile);

        assertThatThrownBy(() -> outcomes(Map.of()))
                .hasMessageContaining("this part stands in the stage \"poms\"")
                .hasMessageContaining("It says: RUN apt-get update");
        assertThat(dockerfile).hasContent(before);
    }

    @Test
    void anotherRuntimeKeepsThePartsOfItsStages() throws IOException {
        edit(
                dockerfile,
                "COPY app/src/ app/src/\n",
                "COPY app/src/ app/src/\n# BEGIN custom\nCOPY api/ api/\n# END custom\n");
        edit(dockerfile, "ENTRYPOINT", "# BEGIN custom\nVOLUME /data\n# END custom\nENTRYPOINT");

        assertThat(outcomes(Map.of("runtime", "distroless", "javaVersion", "17")))
                .contains(WriteOutcome.UPDATED);
        assertThat(new TreeSet<>(Files.readAllLines(dockerfile))).contains("COPY api/ api/", "VOLUME /data");
        assertThat(states(Map.of("runtime", "distroless", "javaVersion", "17"))).containsOnly(FileState.CURRENT);
    }

    @Test
    void aPartThatIsNotClosedIsAnErrorAndNothingIsWritten() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "# BEGIN custom\nWORKDIR /app\n");
        var before = Files.readString(dockerfile);

        assertThatThrownBy(() -> outcomes(Map.of("force", "true")))
                .hasMessageContaining("this comment begins a part that is not closed");
        assertThat(dockerfile).hasContent(before);
    }

    /** Bytes that are no UTF-8 would be replaced by question marks. */
    @Test
    void aFileInAnotherEncodingIsAnErrorAndNothingIsWritten() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "# BEGIN custom\nENV A=grüß\n# END custom\nWORKDIR /app\n");
        Files.write(dockerfile, Files.readString(dockerfile).getBytes(StandardCharsets.ISO_8859_1));
        var before = Files.readAllBytes(dockerfile);

        assertThatThrownBy(() -> outcomes(Map.of("ports", "9999")))
                .hasMessage(dockerfile
                        + " is not valid UTF-8, so lines of it could not be kept. Save it in that encoding.");
        assertThat(Files.readAllBytes(dockerfile)).isEqualTo(before);
    }

    /** A merge leaves the checksum of the other branch. */
    @Test
    void aPartWithBlankLinesSurvivesABrokenChecksum() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "\n" + FONTS + "\nWORKDIR /app\n");
        Files.writeString(dockerfile, Files.readString(dockerfile).replaceFirst("[0-9a-f]{64}", "0".repeat(64)));

        assertThat(states(Map.of())).containsOnly(FileState.CURRENT);
        assertThat(outcomes(Map.of())).containsExactly(WriteOutcome.UPDATED, WriteOutcome.UNCHANGED);
        assertThat(Files.readString(dockerfile)).contains("\n\n" + FONTS + "\nWORKDIR /app\n");
    }

    @Test
    void aPartThatCannotBeReadIsAFindingAmongOthers() throws IOException {
        edit(dockerfile, "WORKDIR /app\n", "# END custom\nWORKDIR /app\n");
        Files.delete(ignoreFile);

        assertThat(states(Map.of())).containsExactly(FileState.INVALID, FileState.MISSING);
    }

    private static void edit(Path file, String text, String replacement) throws IOException {
        var present = Files.readString(file);
        assertThat(present).contains(text);
        Files.writeString(file, present.replace(text, replacement));
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
        return TestChoices.request(Projects.load(folder.resolve("app")), properties);
    }
}
