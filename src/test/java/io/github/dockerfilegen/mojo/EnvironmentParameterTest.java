package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentParameterTest {

    @Test
    void withoutAnythingThereIsNothing() {
        assertThat(EnvironmentParameter.merge("env", null, "")).isEmpty();
        assertThat(EnvironmentParameter.merge("env", Map.of(), "")).isEmpty();
    }

    @Test
    void variablesAreSortedByName() {
        assertThat(EnvironmentParameter.merge("env", Map.of("TZ", "UTC", "A", "1"), "M=2")
                        .keySet())
                .containsExactly("A", "M", "TZ");
    }

    @Test
    void anElementWithoutTextIsAnEmptyValue() {
        var configured = new HashMap<String, String>();
        configured.put("EMPTY", null);

        assertThat(EnvironmentParameter.merge("env", configured, "")).containsExactly(Map.entry("EMPTY", ""));
    }

    @Test
    void theCommandLineWins() {
        assertThat(EnvironmentParameter.merge("env", Map.of("A", "pom", "B", "pom"), "A=cli"))
                .containsEntry("A", "cli")
                .containsEntry("B", "pom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A=1 | {A=1}",
                "A=1,B=2 | {A=1, B=2}",
                " A = 1 , B = 2 | {A=1, B=2}",
                "A= | {A=}",
                "A=b=c | {A=b=c}",
                "A=1,A=2 | {A=2}",
                "A=1, | {A=1}",
                "URL=http://x/y?a=b | {URL=http://x/y?a=b}"
            })
    void pairsAreSeparatedByCommas(String pairs, String expected) {
        assertThat(EnvironmentParameter.merge("env", null, pairs)).hasToString(expected);
    }

    @Test
    void pairsAreSeparatedByLineBreaksAsWell() {
        assertThat(EnvironmentParameter.merge("env", null, "A=1\nB=2\r\nC=3")).hasToString("{A=1, B=2, C=3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "=1", "A=1,B", " =1"})
    void anythingElseIsRefused(String pairs) {
        var wrong = pairs.substring(pairs.indexOf(',') + 1).strip();

        assertThatThrownBy(() -> EnvironmentParameter.merge("env", null, pairs))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("\"" + wrong
                        + "\" in -Ddockerfile-gen.env is not NAME=value. Separate pairs with commas; where a value holds a comma, "
                        + "use <env> in the POM.");
    }
}
