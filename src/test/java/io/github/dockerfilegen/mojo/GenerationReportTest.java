package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class GenerationReportTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private final List<String> lines = new ArrayList<>();

    @Test
    void decisionsAndFilesAreToldInOrder() throws MojoFailureException {
        report(false).log(result(WriteOutcome.CREATED, WriteOutcome.UNCHANGED, List.of()));

        assertThat(lines)
                .containsExactly(
                        "info Java 21 (it says so)",
                        "warn Java 26 (six months)",
                        "info Dockerfile: created",
                        "info .dockerignore: unchanged",
                        "info Build the image with: docker build --tag app .");
    }

    @Test
    void aDryRunShowsTheTextAndWhatWouldBecomeOfIt() throws MojoFailureException {
        report(true).log(result(WriteOutcome.UPDATED, WriteOutcome.UNCHANGED, List.of()));

        assertThat(lines)
                .contains(
                        "info Dockerfile: would be updated",
                        "info FROM scratch",
                        "info .dockerignore: unchanged",
                        "info *");
    }

    @Test
    void aRefusalFailsTheBuildAfterEverythingIsTold() {
        assertThatThrownBy(() -> report(false)
                        .log(result(
                                WriteOutcome.REFUSED, WriteOutcome.CREATED, List.of("It is yours.", "So is this."))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "It is yours. So is this. Nothing was written. Set -Ddockerfile-gen.force to overwrite, "
                                + "-Ddockerfile-gen.dockerfile=Dockerfile.generated to write another file, or -Ddockerfile-gen.skip to skip this goal.");
        assertThat(lines)
                .contains("info Dockerfile: refused")
                .containsSequence("error -FROM mine", "error +FROM scratch")
                .noneMatch(line -> line.contains("docker build"));
    }

    @Test
    void whereOneFileIsRefusedTheOtherIsNotToldToBeWritten() {
        assertThatThrownBy(() ->
                        report(false).log(result(WriteOutcome.REFUSED, WriteOutcome.CREATED, List.of("It is yours."))))
                .isInstanceOf(MojoFailureException.class);

        assertThat(lines).contains("info Dockerfile: refused", "info .dockerignore: would be created");
    }

    @Test
    void whereNothingChangedThereIsOneLineAndTheWarnings() throws MojoFailureException {
        report(false).log(result(WriteOutcome.UNCHANGED, WriteOutcome.UNCHANGED, List.of()));

        assertThat(lines)
                .filteredOn(line -> !line.startsWith("debug"))
                .containsExactly("warn Java 26 (six months)", "info Dockerfile, .dockerignore: unchanged");
        assertThat(lines)
                .contains("debug Java 21 (it says so)", "debug Build the image with: docker build --tag app .");
    }

    private static Generated result(WriteOutcome dockerfile, WriteOutcome ignore, List<String> refusals) {
        var files = new LinkedHashMap<RenderedFile, WriteOutcome>();
        files.put(
                RenderedFile.withHeader(HERE.resolve("Dockerfile"), "FROM scratch\n", "mvn generate", List.of()),
                dockerfile);
        files.put(RenderedFile.withHeader(HERE.resolve(".dockerignore"), "*\n", "mvn generate", List.of()), ignore);
        return new Generated(
                List.of(Decision.of("Java 21", "it says so"), Decision.warning("Java 26", "six months")),
                files,
                refusals,
                refusals.isEmpty()
                        ? List.of()
                        : List.of(new CheckedFile(
                                HERE.resolve("Dockerfile"),
                                FileState.EDITED,
                                List.of("FROM mine"),
                                List.of("FROM scratch"))),
                Optional.of("app"),
                HERE);
    }

    private GenerationReport report(boolean dryRun) {
        return new GenerationReport(
                new SystemStreamLog() {
                    @Override
                    public void error(CharSequence content) {
                        lines.add("error " + content);
                    }

                    @Override
                    public void info(CharSequence content) {
                        lines.add("info " + content);
                    }

                    @Override
                    public void debug(CharSequence content) {
                        lines.add("debug " + content);
                    }

                    @Override
                    public void warn(CharSequence content) {
                        lines.add("warn " + content);
                    }
                },
                dryRun);
    }
}
