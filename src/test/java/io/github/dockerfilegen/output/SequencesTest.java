package io.github.dockerfilegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Years of a file's life at random: the project changes, people edit, put parts, bots bump, checkouts turn line ends, runs collide.
 * Nothing of the user's is ever lost, no file is half, and what was just generated is no drift. {@code -Dsequences=20000} for more.
 */
class SequencesTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 100);
    private static final int LENGTH = 12;
    private static final Pattern OURS = Pattern.compile("token-\\d+");
    private static final String DIGEST = "@sha256:" + "0123456789abcdef".repeat(4);

    /** What the project is like, as parameters that change its files in every way: stages, images, lines. */
    private static final List<Map<String, String>> PROJECTS = List.of(
            Map.of(),
            Map.of("ports", "9999"),
            Map.of("javaVersion", "21"),
            Map.of("runtime", "distroless", "javaVersion", "17"),
            Map.of("dependencyCache", "layer"),
            Map.of("packages", "curl", "user", "2:0", "volumes", "/data"),
            Map.of("javaAgents", "a:b:1", "mavenArguments", "-T1C"));

    @TempDir
    Path folder;

    private final List<RenderedFile> generated = new ArrayList<>();
    private int tokens;

    @Test
    void nothingIsLostWhateverHappens() throws Exception {
        for (var project = 0; project < PROJECTS.size(); project++) {
            var at = folder.resolve("project" + project);
            Projects.write(at.resolve("pom.xml"), Projects.pom(""));
            Projects.mainClass(at, "com.example.Main");
            Reactors.generate(at, PROJECTS.get(project));
            generated.add(new RenderedFile(folder.resolve("Dockerfile"), Files.readString(at.resolve("Dockerfile"))));
        }
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            Files.deleteIfExists(folder.resolve("Dockerfile"));
            var steps = new ArrayList<String>();
            var random = new Random(sequence);
            try {
                for (var step = 0; step < LENGTH; step++) {
                    step(random, steps);
                }
            } catch (AssertionError e) {
                throw new AssertionError("seed " + sequence + ", " + steps, e);
            }
        }
    }

    private void step(Random random, List<String> steps) throws Exception {
        var wanted = generated.get(random.nextInt(generated.size()));
        if (!Files.exists(folder.resolve("Dockerfile"))) {
            steps.add("generate");
            run(wanted);
            return;
        }
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                steps.add("generate " + generated.indexOf(wanted));
                run(wanted);
            }
            case 3 -> {
                steps.add("part");
                insert(random, "# BEGIN custom\nRUN echo token-" + tokens++ + "\n# END custom\n");
            }
            case 4 -> {
                steps.add("part with blanks");
                insert(random, "\n# BEGIN custom\nRUN echo token-" + tokens++ + " \\\n    more\n# END custom\n\n");
            }
            case 5 -> {
                steps.add("edit");
                insert(random, "RUN echo token-" + tokens++ + "\n");
            }
            case 6 -> {
                steps.add("bump");
                edit(text -> text.replaceAll("(?m)^(FROM [^@\\n]*-noble)( AS)", "$1" + DIGEST + "$2"));
            }
            case 7 -> {
                steps.add("line ends");
                edit(text -> text.contains("\r") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n"));
            }
            default -> {
                steps.add("two at once");
                var other = generated.get(random.nextInt(generated.size()));
                var before = kept();
                CompletableFuture.allOf(
                                CompletableFuture.runAsync(() -> attempt(wanted)),
                                CompletableFuture.runAsync(() -> attempt(other)))
                        .join();
                assertThat(kept()).containsAll(before);
                assertWhole();
            }
        }
    }

    private void run(RenderedFile wanted) throws IOException {
        var before = kept();
        var written = attempt(wanted);
        assertThat(kept()).containsAll(before);
        assertWhole();
        if (written) {
            assertThat(CheckedFile.of(wanted, folder).state()).isEqualTo(FileState.CURRENT);
            assertThat(new OutputWriter(false, folder).check(List.of(wanted)).values())
                    .containsExactly(WriteOutcome.UNCHANGED);
        }
    }

    /** Whether the file is what is wanted now; refused edits, lost stages and colliding runs leave it as it was. */
    private boolean attempt(RenderedFile wanted) {
        try {
            var writer = new OutputWriter(false, folder);
            var outcomes = writer.check(List.of(wanted));
            if (outcomes.containsValue(WriteOutcome.REFUSED)) {
                assertThat(CheckedFile.of(wanted, folder).state()).isNotEqualTo(FileState.CURRENT);
                return false;
            }
            writer.write(outcomes);
            return true;
        } catch (DockerfileGenException e) {
            return false;
        }
    }

    private Set<String> kept() {
        var found = new HashSet<String>();
        OURS.matcher(text()).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private void assertWhole() throws IOException {
        assertThat(text()).contains("# Generated by ").contains("ENTRYPOINT");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("Dockerfile"));
        }
    }

    private void insert(Random random, String lines) {
        edit(text -> {
            var end = text.contains("\r") ? "\r\n" : "\n";
            var all = new ArrayList<>(List.of(text.split(end, -1)));
            all.add(4 + random.nextInt(all.size() - 4), lines.replace("\n", end).replaceAll(end + "$", ""));
            return String.join(end, all);
        });
    }

    private void edit(UnaryOperator<String> change) {
        try {
            Files.writeString(folder.resolve("Dockerfile"), change.apply(text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return Files.exists(folder.resolve("Dockerfile")) ? Files.readString(folder.resolve("Dockerfile")) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
