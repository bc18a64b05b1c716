package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {

    static Stream<Arguments> dockerValues() {
        return Stream.of(
                Arguments.of("plain", "\"plain\""),
                Arguments.of("", "\"\""),
                Arguments.of("a \"b\"", "\"a \\\"b\\\"\""),
                Arguments.of("${HOME} $x", "\"\\${HOME} \\$x\""),
                Arguments.of("C:\\x", "\"C:\\\\x\""),
                Arguments.of("a\nRUN rm", "\"a RUN rm\""),
                Arguments.of("a\r\n\tb\u2028c", "\"a b c\""),
                Arguments.of("#`é日", "\"#`é日\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dockerValues")
    void aDockerValueStaysOneValue(String text, String expected) {
        assertThat(Quoting.dockerValue(text)).isEqualTo(expected);
    }

    static Stream<Arguments> shellWords() {
        return Stream.of(
                Arguments.of("target", "target"),
                Arguments.of("", "''"),
                Arguments.of("my app", "'my app'"),
                Arguments.of("it's", "'it'\\''s'"),
                Arguments.of("a;b|c&d", "'a;b|c&d'"),
                Arguments.of("$(id)", "\"\\$(id)\""),
                Arguments.of("`id`\"\\", "\"\\`id\\`\\\"\\\\\""),
                Arguments.of("a\nb", "'a b'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shellWords")
    void aShellWordStaysOneWord(String text, String expected) {
        assertThat(ShellText.word(text)).hasToString(expected);
    }

    @Test
    void onlyTheStarsOfAGlobMatch() {
        assertThat(ShellText.glob("target/app-*.jar")).hasToString("target/app-*.jar");
        assertThat(ShellText.glob("target/my app?-*.jar")).hasToString("'target/my app?-'*.jar");
        assertThat(ShellText.findPattern("a?b-*.jar")).hasToString("'a\\?b-*.jar'");
    }

    @Test
    void jsonEscapesWhatJsonMust() {
        assertThat(Quoting.json("a\"\\\n\u0007é")).isEqualTo("\"a\\\"\\\\\\u000a\\u0007é\"");
    }

    @Test
    void aCopySourceIsTakenLiterally() {
        assertThat(Quoting.copySource("src/a*b")).isEqualTo("src/a\\\\*b");
        assertThat(Quoting.copySource("web[x]")).isEqualTo("web[[]x]");
        assertThat(Quoting.copySource("<<EOF/")).isEqualTo("./<<EOF/");
        assertThat(Quoting.copyDestination("<<EOF/")).isEqualTo("./<<EOF/");
        assertThat(Quoting.copySource("src/<<EOF")).isEqualTo("src/<<EOF");
        assertThat(Quoting.copySource("src/$x")).isEqualTo("src/\\$x");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x61c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069})
    void aMarkOfDirectionLetsALineReadOtherwise(int mark) {
        var text = "a" + Character.toString(mark) + "b";

        assertThat(Quoting.dockerValue(text)).isEqualTo("\"ab\"");
        assertThat(Quoting.oneLine(text)).isEqualTo("ab");
        assertThat(Quoting.json(text)).isEqualTo(String.format("\"a\\u%04xb\"", mark));
        assertThat(Quoting.visible(text)).isEqualTo(String.format("a\\u%04xb", mark));
    }
}
