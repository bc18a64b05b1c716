package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.output.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {

    private static final Map<String, String> SHARED = Map.of("layout", "shared");

    @TempDir
    Path folder;

    @BeforeEach
    void reactor() {
        Reactors.parent(folder, "", "orders", "billing");
        for (var module : List.of("orders", "billing")) {
            Projects.mainClass(Reactors.module(folder, module, ""), "com.example.Main");
        }
    }

    @Test
    void whatWasJustGeneratedIsCurrent() {
        generate("orders", Map.of());

        assertThat(check("orders", Map.of()))
                .containsExactly("orders/Dockerfile CURRENT", "orders/Dockerfile.dockerignore CURRENT");
    }

    @Test
    void nothingIsWritten() throws IOException {
        assertThat(check("orders", Map.of()))
                .containsExactly("orders/Dockerfile MISSING", "orders/Dockerfile.dockerignore MISSING");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("Dockerfile"));
        }
    }

    @Test
    void anOwnPartThatDoesNotDoWhatItIsMeantForIsAWarning() throws IOException {
        generate("orders", Map.of());
        var dockerfile = folder.resolve("orders/Dockerfile");
        Files.writeString(
                dockerfile,
                Files.readString(dockerfile)
                        .replaceFirst(
                                "(?m)^ENTRYPOINT",
                                "# BEGIN custom\nRUN apt-get install -y curl\n# END custom\nENTRYPOINT"));

        assertThat(check("orders", Map.of())).contains("orders/Dockerfile CURRENT");
        assertThat(new Checker(new DockerfileGenerator())
                        .check(request("orders", Map.of()))
                        .warnings())
                .singleElement()
                .asString()
                .contains("installs packages as user 10001:10001");
    }

    @Test
    void aChangedSettingMakesAFileStale() {
        generate("orders", Map.of());

        assertThat(check("orders", Map.of("ports", "9999"))).contains("orders/Dockerfile STALE");
    }

    @Test
    void filesOfAModuleThatIsNotListedAnyMoreAreLeftOver() {
        generate("orders", Map.of());
        generate("billing", Map.of());
        Reactors.parent(folder, "", "orders");

        assertThat(check("orders", Map.of()))
                .contains("billing/Dockerfile LEFT_OVER", "billing/Dockerfile.dockerignore LEFT_OVER");
    }

    /** Another call generates it, as the documentation of the setting shows. */
    @Test
    void aFileOfAnotherNameIsAWarningOnly() {
        generate("orders", Map.of());
        generate("orders", Map.of("dockerfile", "Dockerfile.prod"));

        var checked = new Checker(new DockerfileGenerator()).check(request("orders", Map.of()));

        assertThat(names(checked))
                .containsExactly("orders/Dockerfile CURRENT", "orders/Dockerfile.dockerignore CURRENT");
        assertThat(checked.warnings())
                .singleElement()
                .asString()
                .startsWith("left over: orders/Dockerfile.prod, orders/Dockerfile.prod.dockerignore (");
    }

    @Test
    void filesOfAnApplicationThatIsNoneAnyMoreAreLeftOver() throws IOException {
        generate("orders", Map.of());
        Files.delete(folder.resolve("orders/src/main/java/com/example/Main.java"));

        assertThat(check("orders", Map.of()))
                .containsExactly("orders/Dockerfile LEFT_OVER", "orders/Dockerfile.dockerignore LEFT_OVER");
    }

    /** A goal that has written the file in the same run must not make the check look away. */
    @Test
    void aSharedDockerfileIsComparedOnceAlsoAfterItWasGenerated() {
        var generator = new DockerfileGenerator();
        generator.generate(request("orders", SHARED));
        var checker = new Checker(generator);

        assertThat(names(checker.check(request("orders", SHARED))))
                .containsExactly("Dockerfile CURRENT", ".dockerignore CURRENT", "docker-bake.hcl CURRENT");
        assertThat(names(checker.check(request("billing", SHARED)))).isEmpty();
    }

    private void generate(String module, Map<String, String> parameters) {
        new DockerfileGenerator().generate(request(module, parameters));
    }

    private List<String> check(String module, Map<String, String> parameters) {
        return names(new Checker(new DockerfileGenerator()).check(request(module, parameters)));
    }

    private List<String> names(Checked checked) {
        assertThat(checked.files().stream().allMatch(file -> file.state() == FileState.LEFT_OVER))
                .isEqualTo(checked.command().isEmpty());
        return checked.files().stream()
                .map(file -> folder.relativize(file.path()).toString().replace('\\', '/') + " " + file.state())
                .toList();
    }

    private GenerationRequest request(String module, Map<String, String> parameters) {
        var properties = new Properties();
        properties.putAll(parameters);
        return TestChoices.request(Projects.load(folder.resolve(module)), properties);
    }
}
