package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.DockerfileGenerator;
import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Builds the image of every project under {@code it/} from a clean copy, starts it as its own user on a read-only root, asks
 * it and stops it. A project's {@code image.properties} says what to expect, of which {@code module} in a reactor, and with which
 * {@code arguments}; it is skipped by {@code refused}. {@code -Dimage.test} and {@code -Dimage.variants} choose among them.
 *
 * <p>Several at once: most of a test is waiting, for downloads, for a start and for a health check. Builds wait for each other while
 * Maven runs, because they share a cache mount.
 */
@Execution(ExecutionMode.CONCURRENT)
class ImagesIT {

    private static final List<String> NO_SHELL = List.of("distroless", "jlink");
    private static final String CACHED = "+aot";

    @TempDir
    Path scratch;

    @BeforeAll
    static void anEngineAnswers() {
        assertThat(Engine.attempt("info").exitCode())
                .as("docker info: image tests need a container engine")
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> everyApplicationStartsAnswersAndStops() {
        return projects().flatMap(project -> {
            var expected = properties(project);
            return Arrays.stream(
                            System.getProperty("image.variants", expected.getProperty("variants", "jre,distroless"))
                                    .split(","))
                    .map(variant -> DynamicTest.dynamicTest(
                            project.getFileName() + " on " + variant, () -> check(project, variant, expected)));
        });
    }

    private static Stream<Path> projects() {
        var only = Optional.ofNullable(System.getProperty("image.test"));
        return Projects.bundled()
                .filter(project -> Files.exists(project.resolve("image.properties")))
                .filter(project -> properties(project).getProperty("refused") == null)
                .filter(project -> only.isEmpty()
                        || List.of(only.get().split(","))
                                .contains(project.getFileName().toString()));
    }

    private static Properties properties(Path project) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(project.resolve("image.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /**
     * A variant is a runtime, with {@code +aot} one with a cache of loaded classes, or {@code layer} for the default
     * runtime with dependencies in a layer.
     */
    private void check(Path project, String variant, Properties expected) throws Exception {
        var copy = Projects.copy(project, scratch.resolve(project.getFileName() + "-" + variant));
        var runtime = variant.replace(CACHED, "");
        var cached = !runtime.equals(variant);
        var properties = new Properties();
        properties.putAll(variant.equals("layer") ? Map.of("dependencyCache", "layer") : Map.of("runtime", runtime));
        properties.put("aotCache", Boolean.toString(cached));
        if (expected.containsKey("arguments")) {
            properties.put(
                    "trainingArguments", expected.getProperty("arguments").replace(' ', ','));
        }
        var request = TestChoices.request(Projects.load(copy.resolve(expected.getProperty("module", ""))), properties);
        var generated = (Generated) new DockerfileGenerator().generate(request);
        var dockerfile = generated.files().keySet().iterator().next().path().toString();
        var context = generated.context().toString();
        var image = "dockerfile-gen-it/" + project.getFileName().toString().toLowerCase(Locale.ROOT) + ":"
                + variant.replace('+', '-');

        assertThat(Engine.docker("build", "--check", "--file", dockerfile, context))
                .contains("no warnings found");
        Engine.docker("build", "--progress", "plain", "--tag", image, "--file", dockerfile, context);

        assertThat(Engine.docker("image", "inspect", image, "--format", "{{.Config.User}}"))
                .isIn("10001:10001", "65532:65532");
        var writable = Arrays.stream(expected.getProperty("writable", "").split(","))
                .filter(folder -> !folder.isEmpty())
                .toList();
        if (!NO_SHELL.contains(runtime)) {
            assertThat(writableFiles(image)).containsExactlyInAnyOrderElementsOf(writable);
        }
        if (expected.getProperty("port") == null) {
            var arguments = Arrays.stream(expected.getProperty("arguments", "").split(" "))
                    .filter(argument -> !argument.isEmpty());
            var output = Engine.docker(Stream.of(
                            Stream.of("run", "--rm", "--read-only", "--tmpfs", "/tmp"),
                            cached ? onlyWithItsCache(image) : Stream.<String>of(),
                            Stream.of(image),
                            arguments)
                    .flatMap(words -> words)
                    .toArray(String[]::new));
            assertThat(output).contains(expected.getProperty("output"));
        } else {
            var user = Engine.docker("image", "inspect", image, "--format", "{{.Config.User}}")
                    .replaceFirst(":.*", "");
            checkServer(
                    image,
                    expected,
                    Stream.concat(
                            Stream.concat(
                                    Stream.of("--read-only", "--tmpfs", "/tmp"),
                                    cached ? onlyWithItsCache(image) : Stream.of()),
                            writable.stream().flatMap(folder -> Stream.of("--tmpfs", folder + ":uid=" + user))));
            if (!writable.isEmpty()) {
                checkServer(image, expected, Stream.of());
            }
        }
    }

    /** The JVM ends if it cannot use the cache; otherwise it would start without a word. */
    private static Stream<String> onlyWithItsCache(String image) {
        var aot = Engine.docker("image", "inspect", image, "--format", "{{json .Config.Entrypoint}}")
                .contains("-XX:AOTCache=");
        return Stream.of("--env", "JAVA_TOOL_OPTIONS=" + (aot ? "-XX:AOTMode=on" : "-Xshare:on"));
    }

    /** What the user can write to besides what every user can, and its home. */
    private static List<String> writableFiles(String image) {
        var found = Engine.docker(
                "run",
                "--rm",
                "--entrypoint",
                "sh",
                image,
                "-c",
                "find / -xdev -writable ! -type l 2>/dev/null || true");
        return found.lines()
                .filter(path -> !path.matches("/(?:tmp|var/tmp|dev|proc|sys|home/app|run/lock)(?:/.*)?"))
                .toList();
    }

    private static void checkServer(String image, Properties expected, Stream<String> options)
            throws InterruptedException {
        var asked = Engine.docker("image", "inspect", image, "--format", "{{json .Config}}")
                .contains("\"Healthcheck\"");
        try (var container = new Container(image, Integer.parseInt(expected.getProperty("port")), options)) {
            if (asked) {
                container.becomes("healthy");
            }
            assertThat(container.ask(expected.getProperty("path")))
                    .startsWith("200")
                    .contains(expected.getProperty("expect"));
            assertThat(container.firstProcess()).isEqualTo("java");
            if (expected.getProperty("break") != null) {
                container.ask(expected.getProperty("break"));
                container.becomes("unhealthy");
            }
            container.stop();
            assertThat(container.exitCode())
                    .as("exit code: 143 ends by SIGTERM within Docker's grace period, 137 is killed after it")
                    .isEqualTo(143);
        }
    }
}
