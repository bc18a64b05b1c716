package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongLinesTest {

    @Test
    void ordinaryTextIsLeftAsItIs() {
        assertThat(LongLines.within("FROM scratch\n# a\n\nRUN a \\\n    b\n"))
                .isEqualTo("FROM scratch\n# a\n\nRUN a \\\n    b\n");
    }

    static Stream<String> longInstructions() {
        return Stream.of(
                "RUN find . " + list(2000, " -o ", "-name 'module-", "-*.jar'") + " -exec true ';'",
                "RUN mvn --projects=" + list(3000, ",", ":module-", "") + " package",
                "RUN true \\\n    && echo " + list(4000, " ", "'a, #b", "'") + " \\\n    && true",
                "COPY " + list(4000, " ", "poms/pom-", ".xml") + " poms/");
    }

    @ParameterizedTest
    @MethodSource("longInstructions")
    void aLongInstructionGoesOverSeveralLinesAndSaysTheSame(String instruction) {
        var text = "FROM scratch\n" + instruction + "\nUSER 1\n";

        var broken = LongLines.within(text);

        assertThat(broken.lines())
                .allMatch(line -> line.length() <= 8001)
                .noneMatch(line -> line.matches("\\s*(?:#.*)?"));
        assertThat(ParsedDockerfile.parse(broken).instructions())
                .extracting(Object::toString)
                .isNotEmpty();
        assertThat(broken.replace("\\\n", "")).isEqualTo(text.replace("\\\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTRYPOINT [\"java\", \"", "ENV A=\"", "# ", "RUN echo "})
    void whatCannotBeBrokenIsAnError(String beginning) {
        assertThatThrownBy(() -> LongLines.within("FROM scratch\n" + beginning + "x".repeat(70_000) + "\n"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("Line ")
                .hasMessageContaining("of the Dockerfile would be 70")
                .hasMessageContaining("Docker reads at most 65535. It begins with \"" + beginning.strip());
    }

    @Test
    void bytesCountAndNotCharacters() {
        assertThatThrownBy(() -> LongLines.within("LABEL a=\"" + "é".repeat(40_000) + "\"\n"))
                .isInstanceOf(DockerfileGenException.class);
    }

    @Test
    void aCommandThatNoShellIsHandedIsAnError() {
        assertThatThrownBy(() -> LongLines.within("FROM scratch\nRUN echo " + "word ".repeat(30_000) + "\n"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("Linux passes at most 131071 to a shell");
    }

    private static String list(int count, String between, String before, String after) {
        return IntStream.range(0, count)
                .mapToObj(number -> before + number + after)
                .collect(Collectors.joining(between));
    }
}
