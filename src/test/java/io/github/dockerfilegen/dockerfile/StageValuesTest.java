package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Final values of labels and environment variables. */
class StageValuesTest {

    /** Rows with a quote or a dollar were checked with {@code docker inspect} on a real build. */
    @ParameterizedTest(name = "LABEL k={0} gives {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"a b\"             | a b",
                "a\\ b               | a b",
                "'a \"b\"'           | a \"b\"",
                "\"a \\\"b\\\"\"     | a \"b\"",
                "\"costs \\$5\"      | costs $5",
                "\"costs $5\"        | costs ^ ^",
                "'costs $5'          | costs $5",
                "\"$V-${V}-${W:-w}\" | v-v-w",
                "\"C:\\\\dir\"       | C:\\dir",
                "\"C:\\dir\"         | C:\\dir",
                "C:\\dir             | C:dir",
                "\"a=b\"             | a=b",
                "a=b=c               | a=b=c",
                "\"#no\"             | #no",
                "\"é – 日本\"        | é – 日本",
                "\"it's\"            | it's",
            })
    void labelValuesAreResolved(String written, String expected) {
        ParsedDockerfile file = ParsedDockerfile.parse("FROM a:1\nENV V=v\nLABEL k=" + written + " last=1\n");

        String value = expected.equals("costs ^ ^") ? "costs " : expected;
        assertThat(file.labels(file.stages().get(0))).isEqualTo(Map.of("k", value, "last", "1"));
    }

    @Test
    void valuesOfOneInstructionSeeTheVariablesFromBeforeIt() {
        ParsedDockerfile file = ParsedDockerfile.parse("FROM a:1\nENV A=1\nENV A=2 B=$A\nENV C legacy  \"value\"\n");

        assertThat(file.env(file.stages().get(0))).isEqualTo(Map.of("A", "2", "B", "1", "C", "legacy  value"));
    }

    @Test
    void argumentsAreVariablesButNoEnvironment() {
        ParsedDockerfile file = ParsedDockerfile.parse("ARG G=g\nFROM a:1\nENV X=env\nARG X=arg G N\nLABEL l=$X$G$N\n");

        assertThat(file.env(file.stages().get(0))).isEqualTo(Map.of("X", "env"));
        assertThat(file.labels(file.stages().get(0))).isEqualTo(Map.of("l", "argg"));
        assertThat(file.undefinedVariables(file.instructions().get(4))).isEmpty();
    }

    @Test
    void aStageBuiltOnAStageInheritsItsValues() {
        ParsedDockerfile file = ParsedDockerfile.parse(
                "FROM a:1 AS one\nENV A=1\nARG B=2\nLABEL a=b\nFROM one\nENV C=$A$B\nFROM b:1\nENV D=$A\n");

        assertThat(file.env(file.stages().get(1))).isEqualTo(Map.of("A", "1", "C", "12"));
        assertThat(file.labels(file.stages().get(1))).isEqualTo(Map.of("a", "b"));
        assertThat(file.env(file.stages().get(2))).isEqualTo(Map.of("D", ""));
        assertThat(file.undefinedVariables(file.instructions().get(7))).containsExactly("A");
    }

    @Test
    void variablesOfTheBaseImageCanBeGiven() {
        ParsedDockerfile file = ParsedDockerfile.parse("FROM a:1\nENV PATH=/b:$PATH\n", Map.of("PATH", "/bin"));

        assertThat(file.env(file.stages().get(0))).isEqualTo(Map.of("PATH", "/b:/bin"));
    }
}
