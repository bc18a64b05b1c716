package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.FileState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditHintTest {

    private static final List<String> GENERATED = List.of(
            "FROM maven:3.9 AS build",
            "RUN --mount=type=cache,target=/root/.m2 \\",
            "    mvn --batch-mode package",
            "FROM temurin:21 AS runtime",
            "RUN useradd app",
            "ENV JDK_JAVA_OPTIONS=\"-Xss1m\"",
            "HEALTHCHECK --interval=10s \\",
            "    CMD [\"true\"]",
            "USER 1:1",
            "ENTRYPOINT [\"java\"]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FROM maven:3.9 AS build | FROM maven:3.8 AS build | buildImage or builderJavaVersion",
                "    mvn --batch-mode package | mvn -X package | mavenArguments",
                "FROM temurin:21 AS runtime | FROM temurin:25 AS runtime | runtimeImage, runtime or javaVersion",
                "RUN useradd app | RUN apt-get install x | packages",
                "ENV JDK_JAVA_OPTIONS=\"-Xss1m\" | ENV JDK_JAVA_OPTIONS=\"-Xss2m\" | jvmOptions",
                "ENV JDK_JAVA_OPTIONS=\"-Xss1m\" | ENV A=b | env",
                "HEALTHCHECK --interval=10s \\ | HEALTHCHECK --interval=20s \\ | healthcheck",
                "USER 1:1 | USER root | user",
            })
    void theSettingForAnInstructionIsNamed(String line, String edited, String setting) {
        var present = GENERATED.stream()
                .map(text -> text.strip().equals(line.strip()) ? edited : text)
                .toList();

        assertThat(EditHint.of(file(present)))
                .contains("A setting may hold the edit: " + setting
                        + ". Other lines stay between \"# BEGIN custom\" and \"# END custom\".");
    }

    @Test
    void aLineThatContinuesAnInstructionBelongsToIt() {
        var present = GENERATED.stream()
                .map(line -> line.replace("    CMD [\"true\"]", "    CMD [\"false\"]"))
                .toList();

        assertThat(EditHint.of(file(present)))
                .hasValueSatisfying(hint -> assertThat(hint).contains("edit: healthcheck."));
    }

    /** What is deleted is looked up in the generated text. */
    @Test
    void aDeletedLineHasASettingToo() {
        var present =
                GENERATED.stream().filter(line -> !line.startsWith("USER")).toList();

        assertThat(EditHint.of(file(present)))
                .hasValueSatisfying(hint -> assertThat(hint).contains("edit: user."));
    }

    @Test
    void whatNoSettingSaysHasNoHint() {
        var present = GENERATED.stream()
                .map(line -> line.equals("RUN useradd app") ? "RUN adduser app" : line)
                .toList();

        assertThat(EditHint.of(file(present))).isEmpty();
        assertThat(EditHint.of(
                        new CheckedFile(Path.of(".dockerignore"), FileState.EDITED, List.of("!a"), List.of("*"))))
                .isEmpty();
    }

    private static CheckedFile file(List<String> present) {
        return new CheckedFile(Path.of("Dockerfile"), FileState.EDITED, present, GENERATED);
    }
}
