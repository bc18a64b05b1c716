package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.dockerfile.DockerfileLint;
import io.github.dockerfilegen.fixtures.Goldens;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates for every project under {@code it/} and every case under {@code golden/} and compares with its {@code expected/}
 * folder; a project without files to expect has {@code expected/none} with the reason. The modules of a reactor have folders of
 * their own in it. Projects with {@code invoker.properties} and no image need a whole Maven and are left to it.
 * {@code -Dgolden.update} rewrites them.
 */
class GoldenFilesTest {

    /** Two for all projects, because each reads the templates anew: one writes, and another finds everything as it should be. */
    private final DockerfileGenerator generator = new DockerfileGenerator();

    private final DockerfileGenerator other = new DockerfileGenerator();

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> everyCaseIsAsExpected() {
        return Goldens.projects().map(project -> DynamicTest.dynamicTest(project.toString(), () -> check(project)));
    }

    private void check(Path project) throws IOException {
        var copy = Projects.copy(project, scratch.resolve(project.getFileName().toString()));
        var modules = Goldens.modules(project.resolve("expected"));
        assertThat(modules)
                .as("folders with files that " + project + " expects")
                .isNotEmpty();
        for (var module : modules) {
            var request =
                    TestChoices.request(Projects.load(copy.resolve(module)), project.resolve("options.properties"));
            check(request, project.resolve("expected").resolve(module), accepted(project));
        }
    }

    /** The rules that a setting of the user's breaks, each on a line with the reason; the others hold. */
    private static Set<String> accepted(Path project) throws IOException {
        var file = project.resolve("accepted-findings.txt");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .map(line -> line.replaceFirst(":.*", ""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private void check(GenerationRequest request, Path expected, Set<String> accepted) throws IOException {
        var result = generator.generate(request);

        if (result instanceof Generated generated) {
            for (var file : generated.files().keySet()) {
                Goldens.compare(expected.resolve(file.path().getFileName().toString()), Files.readString(file.path()));
            }
            var dockerfile = generated.files().keySet().iterator().next();
            assertThat(DockerfileLint.findings(dockerfile.text()))
                    .filteredOn(finding -> !accepted.contains(finding.replaceFirst(":.*", "")))
                    .isEmpty();
            assertThat(DockerfileLint.findings(dockerfile.text()).stream()
                            .map(finding -> finding.replaceFirst(":.*", "")))
                    .containsAll(accepted);
            var again = (Generated) other.generate(request);
            assertThat(again.files().values()).containsOnly(WriteOutcome.UNCHANGED);
        } else {
            Goldens.compare(expected.resolve("none"), ((GenerationResult.NothingToDo) result).reason() + "\n");
        }
    }
}
