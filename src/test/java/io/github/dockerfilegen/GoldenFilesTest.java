package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.dockerfile.DockerfileLint;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates for every project under {@code it/} and every case under {@code golden/} and compares with its {@code expected/}
 * folder; a project without files to expect has {@code expected/none} with the reason. Projects with
 * {@code invoker.properties} need a whole Maven and are left to it. {@code -Dgolden.update} rewrites them.
 */
class GoldenFilesTest {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> everyCaseIsAsExpected() throws IOException {
        return Stream.concat(cases(Path.of("it")), cases(Path.of("src/test/resources/golden")))
                .map(project -> DynamicTest.dynamicTest(project.toString(), () -> check(project)));
    }

    private static Stream<Path> cases(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("pom.xml")) && !Files.exists(entry.resolve("invoker.properties"))).sorted().toList().stream();
        }
    }

    private void check(Path project) throws IOException {
        var copy = Projects.copy(project, scratch.resolve(project.getFileName().toString()));
        var request = TestChoices.request(Projects.load(copy), project.resolve("options.properties"));
        var expected = project.resolve("expected");

        var result = new DockerfileGenerator().generate(request);

        if (result instanceof Generated generated) {
            for (var file : generated.files().keySet()) {
                compare(expected.resolve(file.path().getFileName().toString()), Files.readString(file.path()));
            }
            var files = generated.files().keySet().stream().map(file -> file.text()).toList();
            assertThat(DockerfileLint.findings(files.get(0), files.get(1))).isEmpty();
            var again = (Generated) new DockerfileGenerator().generate(request);
            assertThat(again.files().values()).containsOnly(WriteOutcome.UNCHANGED);
        } else {
            compare(expected.resolve("none"), ((GenerationResult.NothingToDo) result).reason() + "\n");
        }
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(Optional.of(expected).filter(Files::exists).map(GoldenFilesTest::read).orElse("(missing)"))
                .as("content of %s; -Dgolden.update rewrites it", expected)
                .isEqualTo(actual);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
