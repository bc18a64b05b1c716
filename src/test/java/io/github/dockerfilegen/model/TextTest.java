package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "shop-2.layers", "/root/.m2/repository", "10001:10001", "application.jar", "_a"})
    void aPlainWordMeansItselfEverywhere(String value) {
        assertThat(new PlainWord(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-n",
                "a b",
                "a\nRUN id",
                "$HOME",
                "a\"b",
                "it's",
                "a\\b",
                "*",
                "#a",
                "!a",
                "[a]",
                "a;b",
                "<a",
                "\u00e9"
            })
    void whatAPlaceCouldReadOtherwiseIsNone(String value) {
        assertThatThrownBy(() -> new PlainWord(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nRUN id",
                "a\rRUN id",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "a\u0000b",
                "a\u000bb",
                "a \\\nRUN id"
            })
    void aTextThatWouldBeginAnotherLineIsRefusedOrStaysOnItsOwn(String value) {
        assertThat(List.of(
                        ShellText.word(value),
                        ShellText.insideQuotes(value),
                        ShellText.findPattern(value),
                        ShellText.glob(value),
                        DockerText.pair("A", value),
                        HclText.of(value),
                        new ExecForm(List.of(value)),
                        new CopyInstruction(List.of(value), "./")))
                .allMatch(text -> !Quoting.breaksLines(text.toString()));
        assertThatThrownBy(() -> IgnorePattern.path(value)).isInstanceOf(DockerfileGenException.class);
        assertThatThrownBy(() -> new IgnorePattern(value)).isInstanceOf(DockerfileGenException.class);
        assertThatThrownBy(() -> ShellText.programLine(value)).isInstanceOf(DockerfileGenException.class);
    }

    @Test
    void theLinesOfOneCommandAreOneInstruction() {
        assertThat(ShellText.continued(List.of(ShellText.word("a"), ShellText.word("b"))))
                .hasToString("a \\\n       b");
    }

    @Test
    void everyPlaceOfACommandHasItsPart() {
        assertThat(ShellText.of("mkdir {} && cd {}", ShellText.word("a b"), ShellText.word("{}")))
                .hasToString("mkdir 'a b' && cd '{}'");
        assertThatThrownBy(() -> ShellText.of("mkdir {}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShellText.of("mkdir", ShellText.word("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "A\nRUN", "1A", "A=B", "A\"", "$A"})
    void aVariableHasANameOfItsOwn(String name) {
        assertThatThrownBy(() -> DockerText.pair(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"Dockerfile | \"Dockerfile\"", "a\"${b}%{c}$d | \"a\\\"$${b}%%{c}$d\""})
    void aStringOfABakeFileIsNoTemplate(String value, String written) {
        assertThat(HclText.of(value)).hasToString(written);
    }
}
