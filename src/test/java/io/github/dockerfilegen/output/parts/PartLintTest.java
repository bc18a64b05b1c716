package io.github.dockerfilegen.output.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.model.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartLintTest {

    private static final String IGNORE = "*\n!pom.xml\n!src\n!conf/app\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUN apt-get update && apt-get install -y curl | line 6 of Dockerfile installs packages as user 1:1, who may not",
                "RUN apk add curl | line 6 of Dockerfile installs packages as user 1:1, who may not",
                "USER root | line 6 of Dockerfile sets the user that the image runs as to root",
                "CMD [\"a\"] | line 6 of Dockerfile is overridden by the generated CMD behind it",
                "COPY . . | line 6 of Dockerfile copies the whole build context, with the sources",
                "COPY --chown=1:1 ./ /app/ | line 6 of Dockerfile copies the whole build context, with the sources",
                "COPY other/x.txt /app/ | line 6 of Dockerfile copies other/x.txt, which the ignore file excludes",
                "ADD --chmod=1 /other/ /app/ | line 6 of Dockerfile copies other, which the ignore file excludes",
            })
    void whatDoesNotDoWhatItsAuthorWantsIsAWarning(String line, String warning) {
        assertThat(lint(line)).extracting(Decision::what).containsExactly(warning);
        assertThat(lint(line)).allMatch(Decision::warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN echo install",
                "USER 2:2",
                "LABEL a=b",
                "COPY src/main/x /app/",
                "COPY conf/ /app/",
                "COPY conf/app/a.yml /app/",
                "COPY --from=build /x /y",
                "COPY [\"other\", \"x\"]",
                "COPY $FILE /x",
                "ADD https://example.org/x /x",
                "# apt-get install",
                "RUN echo \\\n    USER root",
            })
    void whatIsAsItShouldBeIsNot(String line) {
        assertThat(lint(line)).isEmpty();
    }

    @Test
    void theGeneratedLinesAreNotTheUsers() {
        assertThat(PartLint.of("Dockerfile", "FROM a AS b\nUSER root\nCOPY . .\n", IGNORE))
                .isEmpty();
    }

    /** As a part before USER, in a stage before the last one, or with a generated USER behind it. */
    @Test
    void rootMayDoWhatNeedsRoot() {
        assertThat(PartLint.of(
                        "Dockerfile",
                        "FROM a AS b\n# BEGIN custom\nUSER root\nRUN apt-get install -y x\n# END custom\nUSER 1:1\n",
                        IGNORE))
                .isEmpty();
        assertThat(PartLint.of(
                        "Dockerfile", "FROM a AS b\n# BEGIN custom\nUSER root\n# END custom\nFROM c AS d\n", IGNORE))
                .isEmpty();
    }

    private static List<Decision> lint(String line) {
        return PartLint.of(
                "Dockerfile",
                "FROM a AS build\nUSER root\nFROM b AS runtime\nUSER 1:1\n# BEGIN custom\n" + line
                        + "\n# END custom\nCMD [\"b\"]\n",
                IGNORE);
    }
}
