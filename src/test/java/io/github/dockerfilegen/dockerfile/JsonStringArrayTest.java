package io.github.dockerfilegen.dockerfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStringArrayTest {

    @Test
    void stringsAreUnescaped() {
        String text = " [ \"a b\" , \"\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"\\u00e9\\ud83d\\ude00\", \"\\ud83d\", \"$A\" ] ";

        assertThat(JsonStringArray.parse(text))
                .contains(List.of("a b", "\"\\/\b\f\n\r\t", "é\uD83D\uDE00", "\uFFFD", "$A"));
    }

    @Test
    void anEmptyArrayIsExecForm() {
        assertThat(JsonStringArray.parse("[]")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "[",
                "]",
                "['a']",
                "[\"a\" \"b\"]",
                "[\"a\",]",
                "[,\"a\"]",
                "[\"a\"] b",
                "[a]",
                "[\"\\x\"]",
                "[\"\\u12\"]",
                "[\"a\nb\"]",
                "[\"a\tb\"]",
                "[\"a\"",
                "[\"a",
                "[01]",
                "[1,{\"a\"}]",
                "[nul]",
                "{}"
            })
    void malformedTextIsNotExecForm(String text) {
        assertThat(JsonStringArray.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[-1.5e+3]", "[null]", "[\"a\", true]", "[[\"a\"]]", "[{\"a\": [1, \"b\"]}]"})
    void otherValuesThanStringsAreRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonStringArray.parse(text))
                .withMessage("only string type is allowed in JSON arrays");
    }
}
