package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private RenderedFile dockerfile;
    private RenderedFile ignore;

    @BeforeEach
    void name() {
        dockerfile = RenderedFile.withHeader(folder.resolve("Dockerfile"), "FROM scratch\n", "mvn generate", List.of());
        ignore = RenderedFile.withHeader(folder.resolve(".dockerignore"), "*\n", "mvn generate", List.of());
    }

    @Test
    void aMergeThatConflictsInTheChecksumAloneHeals() throws IOException {
        var line = dockerfile
                .text()
                .lines()
                .filter(text -> text.contains("SHA-256"))
                .findFirst()
                .orElseThrow();
        var other = line.substring(0, line.length() - 64) + "0".repeat(64);
        Files.writeString(
                dockerfile.path(),
                dockerfile
                        .text()
                        .replace(
                                line,
                                "<<<<<<< HEAD\n" + other + "\n=======\n"
                                        + line.replace(line.substring(line.length() - 64), "1".repeat(64))
                                        + "\n>>>>>>> branch"));

        assertThat(write(false, dockerfile)).containsEntry(dockerfile, WriteOutcome.UPDATED);
        assertThat(dockerfile.path()).hasContent(dockerfile.text());
    }

    @Test
    void aMergedFileWithTheChecksumOfOneSideHeals() throws IOException {
        Files.writeString(dockerfile.path(), dockerfile.text().replaceFirst("[0-9a-f]{64}", "0".repeat(64)));

        assertThat(write(false, dockerfile)).containsEntry(dockerfile, WriteOutcome.UPDATED);
    }

    @Test
    void conflictMarkersAreNamedWithTheWayOut() throws IOException {
        Files.writeString(
                dockerfile.path(),
                dockerfile.text().replace("FROM scratch\n", "<<<<<<< HEAD\nFROM a\n=======\nFROM b\n>>>>>>> branch\n"));

        var writer = new OutputWriter(false, folder);
        assertThat(writer.check(List.of(dockerfile))).containsEntry(dockerfile, WriteOutcome.REFUSED);
        assertThat(writer.refusal(dockerfile))
                .contains("it contains merge conflict markers (<<<<<<<)")
                .contains("git checkout --ours");
    }

    @Test
    void whatIsNotThereIsCreated() {
        assertThat(write(false, dockerfile, ignore))
                .containsEntry(dockerfile, WriteOutcome.CREATED)
                .containsEntry(ignore, WriteOutcome.CREATED);
        assertThat(dockerfile.path()).hasContent(dockerfile.text());
        assertThat(ignore.path()).hasContent(ignore.text());
    }

    @Test
    void whatIsOursAndDiffersIsUpdated() {
        write(false, RenderedFile.withHeader(dockerfile.path(), "FROM other\n", "mvn generate", List.of()));

        assertThat(write(false, dockerfile)).containsEntry(dockerfile, WriteOutcome.UPDATED);
        assertThat(dockerfile.path()).hasContent(dockerfile.text());
    }

    @Test
    void whatIsAsItShouldBeIsNotTouched() throws IOException {
        write(false, dockerfile);
        Files.setLastModifiedTime(dockerfile.path(), LONG_AGO);

        assertThat(write(false, dockerfile)).containsEntry(dockerfile, WriteOutcome.UNCHANGED);
        assertThat(Files.getLastModifiedTime(dockerfile.path())).isEqualTo(LONG_AGO);
    }

    @Test
    void aCheckoutWithWindowsLineEndsIsUnchanged() throws IOException {
        Files.writeString(dockerfile.path(), dockerfile.text().replace("\n", "\r\n"));

        assertThat(write(false, dockerfile)).containsEntry(dockerfile, WriteOutcome.UNCHANGED);
        assertThat(Files.readString(dockerfile.path())).contains("\r\n");
    }

    @Test
    void anEditedFileIsRefused() throws IOException {
        write(false, dockerfile);
        Files.writeString(dockerfile.path(), Files.readString(dockerfile.path()) + "USER 1\n");

        var writer = new OutputWriter(false, folder);

        assertThat(writer.check(List.of(dockerfile))).containsEntry(dockerfile, WriteOutcome.REFUSED);
        assertThat(writer.refusal(dockerfile))
                .isEqualTo(dockerfile.path() + " is not overwritten, because it was edited after it was generated; "
                        + "lines of your own survive between the lines \"# BEGIN custom\" and \"# END custom\".");
    }

    @Test
    void aForeignFileIsRefused() throws IOException {
        Files.writeString(dockerfile.path(), "FROM mine\n");

        var writer = new OutputWriter(false, folder);

        assertThat(writer.check(List.of(dockerfile))).containsEntry(dockerfile, WriteOutcome.REFUSED);
        assertThat(writer.refusal(dockerfile))
                .isEqualTo(dockerfile.path() + " is not overwritten, because it was not generated by this plugin.");
    }

    @Test
    void aRefusedFileIsNotWrittenEvenWhenAsked() throws IOException {
        Files.writeString(dockerfile.path(), "FROM mine\n");

        write(false, dockerfile);

        assertThat(dockerfile.path()).hasContent("FROM mine\n");
    }

    @Test
    void forceOverwritesAnything() throws IOException {
        Files.writeString(dockerfile.path(), "FROM mine\n");

        assertThat(write(true, dockerfile)).containsEntry(dockerfile, WriteOutcome.REPLACED);
        assertThat(dockerfile.path()).hasContent(dockerfile.text());
        assertThat(folder.resolve("Dockerfile.bak")).hasContent("FROM mine\n");
    }

    @Test
    void everyFileIsCheckedInOrderBeforeAnyIsWritten() throws IOException {
        Files.writeString(ignore.path(), "mine\n");

        var outcomes = new OutputWriter(false, folder).check(List.of(dockerfile, ignore));

        assertThat(outcomes.keySet()).containsExactly(dockerfile, ignore);
        assertThat(outcomes.values()).containsExactly(WriteOutcome.CREATED, WriteOutcome.REFUSED);
        assertThat(folder).isDirectoryNotContaining("glob:**Dockerfile*");
    }

    @Test
    void aFolderInTheWayIsAnError() throws IOException {
        Files.createDirectory(dockerfile.path());

        assertThatThrownBy(() -> write(true, dockerfile, ignore))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot write " + dockerfile.path()
                        + ": there is a folder of that name. Set <dockerfile> (or -Ddockerfile-gen.dockerfile) "
                        + "to another file name.");
        assertThat(ignore.path()).doesNotExist();
    }

    @Test
    void whenOneFileCannotBeWrittenNoneIsAndNothingIsLeft() throws IOException {
        // Root may write anywhere, but not below a file.
        Files.writeString(folder.resolve("file"), "");
        var impossible =
                RenderedFile.withHeader(folder.resolve("file/Dockerfile"), "FROM scratch\n", "mvn generate", List.of());

        assertThatThrownBy(() -> write(false, dockerfile, impossible))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("Cannot write " + impossible.path() + ": ")
                .hasMessageEndingWith(". Make the folder " + impossible.path().getParent() + " writable.");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("file"));
    }

    @Test
    void nothingTemporaryIsLeft() {
        write(false, dockerfile, ignore);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("Dockerfile", ".dockerignore");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadOrdinaryFilesMayReadOurs() throws IOException {
        var ordinary = Files.writeString(folder.resolve("ordinary"), "");

        write(false, dockerfile);

        assertThat(Files.getPosixFilePermissions(dockerfile.path())).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    private Map<RenderedFile, WriteOutcome> write(boolean force, RenderedFile... files) {
        var writer = new OutputWriter(force, folder);
        var outcomes = writer.check(List.of(files));
        writer.write(outcomes);
        return outcomes;
    }
}
