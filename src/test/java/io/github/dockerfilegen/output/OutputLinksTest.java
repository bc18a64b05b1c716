package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class OutputLinksTest {

    @TempDir
    Path folder;

    private Path project;
    private RenderedFile dockerfile;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectories(folder.toRealPath().resolve("project/docker"))
                .getParent();
        dockerfile =
                RenderedFile.withHeader(project.resolve("Dockerfile"), "FROM scratch\n", "mvn generate", List.of());
    }

    @Test
    void theTargetOfALinkIsWrittenAndTheLinkStays() throws IOException {
        var target = project.resolve("docker/app.Dockerfile");
        Files.writeString(
                target,
                RenderedFile.withHeader(target, "FROM other\n", "mvn generate", List.of())
                        .text());
        link("docker/app.Dockerfile");

        assertThat(write(false)).isEqualTo(WriteOutcome.UPDATED);

        assertThat(dockerfile.path()).isSymbolicLink();
        assertThat(target).isRegularFile().hasContent(dockerfile.text());
        assertThat(write(false)).isEqualTo(WriteOutcome.UNCHANGED);
    }

    @Test
    void aLinkThroughLinksIsFollowed() throws IOException {
        Files.createSymbolicLink(project.resolve("other"), Path.of("docker"));
        Files.createSymbolicLink(project.resolve("docker/first"), project.resolve("docker/second"));
        link("other/first");

        assertThat(write(false)).isEqualTo(WriteOutcome.CREATED);

        assertThat(project.resolve("docker/second")).isRegularFile().hasContent(dockerfile.text());
        assertThat(project.resolve("docker/first")).isSymbolicLink();
    }

    @Test
    void aForeignTargetIsRefused() throws IOException {
        Files.writeString(project.resolve("docker/mine"), "FROM mine\n");
        link("docker/mine");

        assertThat(write(false)).isEqualTo(WriteOutcome.REFUSED);
        assertThat(project.resolve("docker/mine")).hasContent("FROM mine\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "../missing", ".git/config", ".git/hooks/pre-commit", ".mvn/jvm.config"})
    void aLinkOutOfTheProjectOrToAToolsFileIsRefused(String target) throws IOException {
        Files.writeString(folder.resolve("outside"), "outside\n");
        Files.createDirectories(project.resolve(".git/hooks"));
        Files.writeString(project.resolve(".git/config"), "[core]\n");
        Files.createDirectories(project.resolve(".mvn"));
        link(target);

        assertThatThrownBy(() -> write(true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "Cannot write " + dockerfile.path() + ": it is a link to "
                                + project.resolve(target).normalize() + ", which is not a file of the project "
                                + project
                                + ". Replace the link with a file, or set <dockerfile> (or -Ddockerfile-gen.dockerfile) to another file name.");
        assertThat(folder.resolve("outside")).hasContent("outside\n");
        assertThat(folder.resolve("missing")).doesNotExist();
        assertThat(project.resolve(".git/config")).hasContent("[core]\n");
        assertThat(project.resolve(".git/hooks")).isEmptyDirectory();
    }

    @Test
    void aLinkThroughALinkedFolderOutOfTheProjectIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(project.resolve("linked"), folder.resolve("elsewhere"));
        link("linked/Dockerfile");

        assertThatThrownBy(() -> write(true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("which is not a file of the project");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "docker/circle"})
    void linksInACircleAreRefused(String target) throws IOException {
        Files.createSymbolicLink(project.resolve("docker/circle"), Path.of("../Dockerfile"));
        link(target);

        assertThatThrownBy(() -> write(true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot write " + dockerfile.path() + ": it is a link to itself. Remove the link.");
    }

    @Test
    void aLinkIntoAFolderThatIsNotThereIsRefused() throws IOException {
        link("nowhere/Dockerfile");

        assertThatThrownBy(() -> write(true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot write " + dockerfile.path() + ": it is a link to "
                        + project.resolve("nowhere/Dockerfile") + ", and there is no folder "
                        + project.resolve("nowhere") + ". Create the folder, or remove the link.");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", dockerfile.path().toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThatThrownBy(() -> write(true))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Cannot write " + dockerfile.path()
                        + ": it is a pipe, a socket or a device, not a file. Remove it, or set <dockerfile> (or "
                        + "-Ddockerfile-gen.dockerfile) to another file name.");
    }

    private void link(String target) throws IOException {
        Files.createSymbolicLink(dockerfile.path(), Path.of(target));
    }

    private WriteOutcome write(boolean force) {
        var writer = new OutputWriter(force, project);
        var outcomes = writer.check(List.of(dockerfile));
        writer.write(outcomes);
        return outcomes.get(dockerfile);
    }
}
