package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Goldens;
import io.github.dockerfilegen.fixtures.Projects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every expected Dockerfile under {@code it/} and {@code golden/} passes {@code docker build --check} with its experimental checks. A
 * check asks an image for its variables alone, so another one stands in for those that the engine does not hold.
 */
@Execution(ExecutionMode.CONCURRENT)
class BuildChecksIT {

    private static final String STAND_IN = "eclipse-temurin:21-jre-noble";

    /** An image, and the stage that is made of it. */
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (?:--\\S+ )?(\\S+) AS (\\S+)$");

    private static Set<String> held;

    @TempDir
    Path scratch;

    @BeforeAll
    static void theEngineTellsItsImages() {
        held = Set.copyOf(Engine.docker("image", "ls", "--format", "{{.Repository}}:{{.Tag}}")
                .lines()
                .toList());
    }

    @TestFactory
    Stream<DynamicTest> noExpectedFileHasAWarning() {
        return Stream.concat(Projects.bundled(), Goldens.cases())
                .map(project -> project.resolve("expected"))
                .flatMap(expected -> dockerfiles(expected)
                        .map(dockerfile -> DynamicTest.dynamicTest(
                                dockerfile.toString(),
                                () -> assertThat(check(Files.readString(dockerfile), ignoreFile(expected, dockerfile)))
                                        .contains("no warnings found"))));
    }

    @Test
    void whatIsWrongIsFound() throws IOException {
        var dockerfile = """
                FROM no-such-image:1 AS runtime
                WORKDIR /app
                # text
                ARG NAME
                COPY src/ src/
                ENV GREETING=$NOBODY
                ENTRYPOINT java
                """;

        assertThat(check(dockerfile, "*\n"))
                .contains("InvalidDefinitionDescription", "CopyIgnoredFile", "UndefinedVar", "JSONArgsRecommended");
    }

    /** What the check prints. */
    private String check(String dockerfile, String ignore) throws IOException {
        var context = Files.createTempDirectory(scratch, "context");
        // No frontend has to be there for a check.
        Projects.write(context.resolve("Dockerfile"), dockerfile.replaceFirst("^# syntax=.*\n", ""));
        Projects.write(context.resolve(".dockerignore"), ignore);
        var command = new ArrayList<>(
                List.of("build", "--check", "--build-arg", "BUILDKIT_DOCKERFILE_CHECK=experimental=all"));
        missing(dockerfile)
                .forEach(image -> command.addAll(List.of("--build-context", image + "=docker-image://" + STAND_IN)));
        command.add(context.toString());
        return Engine.attempt(command.toArray(String[]::new)).output();
    }

    /** The images that are no stages and that the engine does not hold. */
    private static Set<String> missing(String dockerfile) {
        var images = new HashSet<String>();
        var stages = new HashSet<String>();
        FROM.matcher(dockerfile).results().forEach(from -> {
            images.add(from.group(1));
            stages.add(from.group(2));
        });
        images.removeAll(stages);
        images.removeAll(held);
        return images;
    }

    private static Stream<Path> dockerfiles(Path expected) {
        if (!Files.exists(expected)) {
            return Stream.empty();
        }
        try (var files = Files.walk(expected)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("Dockerfile(?!.*\\.dockerignore).*"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of the Dockerfile's name, or else the one in the context, which lies beside it or above. */
    private static String ignoreFile(Path expected, Path dockerfile) throws IOException {
        var names = Stream.of(
                dockerfile.resolveSibling(dockerfile.getFileName() + ".dockerignore"),
                dockerfile.resolveSibling(".dockerignore"),
                expected.resolve(".dockerignore"));
        return Files.readString(names.filter(Files::exists).findFirst().orElseThrow());
    }
}
