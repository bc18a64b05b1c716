package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others do to the files while they are written, and what a killed run leaves. */
class OutputRacesTest {

    private static final String NAME = ".dockerfile-gen-0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    private RenderedFile dockerfile;
    private RenderedFile ignore;

    @BeforeEach
    void name() {
        dockerfile = RenderedFile.withHeader(folder.resolve("Dockerfile"), "FROM scratch\n", "mvn generate", List.of());
        ignore = RenderedFile.withHeader(folder.resolve(".dockerignore"), "*\n", "mvn generate", List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEditThatIsSavedBetweenCheckAndMoveIsKept(boolean force) throws IOException {
        older(dockerfile);
        older(ignore);
        var before = Files.readString(dockerfile.path());
        var writer = new OutputWriter(force, folder);
        var outcomes = writer.check(List.of(dockerfile, ignore));
        Files.writeString(ignore.path(), "mine\n");

        assertThatThrownBy(() -> writer.write(outcomes))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(ignore.path()
                        + " was changed while this goal ran, by an editor or another program. It is not overwritten, and nothing was "
                        + "written. Run the goal again.");
        assertThat(ignore.path()).hasContent("mine\n");
        assertThat(dockerfile.path()).hasContent(before);
        assertThat(names()).containsExactly(".dockerignore", "Dockerfile");
    }

    @Test
    void aFileThatAppearsBetweenCheckAndMoveIsKept() throws IOException {
        var writer = new OutputWriter(true, folder);
        var outcomes = writer.check(List.of(dockerfile, ignore));
        Files.writeString(ignore.path(), "mine\n");

        assertThatThrownBy(() -> writer.write(outcomes))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("was changed while this goal ran");
        assertThat(ignore.path()).hasContent("mine\n");
        assertThat(names()).containsExactly(".dockerignore");
    }

    @Test
    void whenTheSecondMoveFailsTheFirstIsTakenBack() throws IOException {
        older(dockerfile);
        var before = Files.readString(dockerfile.path());
        var writer = new OutputWriter(false, folder);
        var outcomes = writer.check(List.of(dockerfile, ignore));
        Files.createDirectories(ignore.path().resolve("in the way"));

        assertThatThrownBy(() -> writer.write(outcomes)).isInstanceOf(DockerfileGenException.class);
        assertThat(dockerfile.path()).hasContent(before);
        assertThat(names()).containsExactly(".dockerignore", "Dockerfile");
    }

    @Test
    void anotherRunThatHasWrittenTheSameIsNoProblem() {
        var writer = new OutputWriter(false, folder);
        var outcomes = writer.check(List.of(dockerfile, ignore));
        write(dockerfile, ignore);

        writer.write(outcomes);

        assertThat(dockerfile.path()).hasContent(dockerfile.text());
    }

    @Test
    void runsAtOnceLeaveOneWholeFile() throws Exception {
        var versions = Stream.of("FROM scratch\n", "FROM alpine\n")
                .map(text -> RenderedFile.withHeader(dockerfile.path(), text, "mvn generate", List.of()))
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var round = 0; round < 100; round++) {
                var version = versions.get(round % 2);
                pool.invokeAll(Collections.nCopies(8, (Callable<Void>) () -> {
                            write(version);
                            return null;
                        }))
                        .forEach(result -> assertThat(result).succeedsWithin(Duration.ofSeconds(20)));
                assertThat(dockerfile.path()).hasContent(version.text());
                assertThat(names()).containsExactly("Dockerfile");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsOfAFileThatIsReplacedStay() throws IOException {
        older(dockerfile);
        var permissions = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(dockerfile.path(), permissions);

        write(dockerfile);

        assertThat(Files.getPosixFilePermissions(dockerfile.path())).isEqualTo(permissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Gener"})
    @DisabledOnOs(OS.WINDOWS)
    void whatAKilledRunLeftIsRemovedByTheNext(String text) throws IOException {
        Files.writeString(folder.resolve(".Dockerfile" + NAME + ".tmp"), text);
        Files.writeString(folder.resolve(".Dockerfile" + NAME + ".old"), dockerfile.text());

        write(dockerfile);

        assertThat(names()).containsExactly("Dockerfile");
    }

    @Test
    void anUnchangedRunRemovesItToo() throws IOException {
        write(dockerfile);
        Files.createLink(folder.resolve(".Dockerfile" + NAME + ".old"), dockerfile.path());

        write(dockerfile);

        assertThat(names()).containsExactly("Dockerfile");
    }

    @Test
    void filesOfOthersAreNotRemoved() throws IOException {
        var others = List.of(
                ".Dockerfile.tmp",
                ".Dockerfile.swp",
                ".Dockerfile.12.3.tmp",
                ".Dockerfile.dockerfile-gen-0123.tmp",
                "Dockerfile" + NAME + ".tmp",
                ".Dockerfile" + NAME + ".tmp.orig",
                ".Containerfile" + NAME + ".tmp");
        for (var other : others) {
            Files.writeString(folder.resolve(other), dockerfile.text());
        }
        Files.createDirectories(folder.resolve(".Dockerfile" + NAME + ".tmp/folder"));
        // A file that was being replaced and was edited at the same moment is the only copy of that edit.
        Files.writeString(folder.resolve(".Dockerfile" + NAME + ".old"), dockerfile.text() + "USER 1\n");

        write(dockerfile);

        assertThat(names()).containsAll(others).contains(".Dockerfile" + NAME + ".tmp", ".Dockerfile" + NAME + ".old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatARunThatGoesOnHasOpenIsNotRemoved() throws IOException {
        var live = Files.writeString(folder.resolve(".Dockerfile" + NAME + ".tmp"), "");
        try (var channel = FileChannel.open(live, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            write(dockerfile);

            assertThat(lock.isValid()).isTrue();
            assertThat(live).exists();
        }
    }

    private void older(RenderedFile file) {
        write(RenderedFile.withHeader(file.path(), "# older\n", "mvn generate", List.of()));
    }

    private void write(RenderedFile... files) {
        var writer = new OutputWriter(false, folder);
        writer.write(writer.check(List.of(files)));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
