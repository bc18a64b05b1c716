package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values: ports, Java levels, versions, commands and the words that users choose between. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"8080, 8080", "5353/udp, 5353/udp", "' 80 ', 80", "65535/tcp, 65535"})
    void portsAreRead(String text, String expected) {
        assertThat(Port.parse(text, "<ports>")).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "x", "", "80/http", "99999999999"})
    void whatIsNoPortIsRefused(String text) {
        assertThatThrownBy(() -> Port.parse(text, "<ports>"))
                .hasMessage("\"" + text + "\" in <ports> is not a port. Write a number from 1 to "
                        + "65535, with /udp or /sctp behind it where it is not TCP.");
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "1.8, 8", "8, 8", "' 21 ', 21", "11.0, 11"})
    void javaLevelsAreRead(String text, int expected) {
        assertThat(JavaLevel.parse(text, "x", "javaVersion")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "22.5", "", "0", "1.9", "100"})
    void whatIsNoJavaLevelIsRefused(String text) {
        assertThatThrownBy(() -> JavaLevel.parse(text, "<javaVersion>", "javaVersion"))
                .hasMessage("Cannot tell which Java version to use: " + "<javaVersion> is \"" + text
                        + "\". Set <javaVersion> (or -Ddockerfile-gen.javaVersion) to a feature version such as 21.");
    }

    @ParameterizedTest
    @CsvSource({
        "3.10, 3.9, true",
        "2.3.12.RELEASE, 2.3, true",
        "4.1.0-M1, 4.1, true",
        "3.2.12, 3.3, false",
        "latest, 1.0, false"
    })
    void versionsAreComparedByTheirNumbers(String version, String other, boolean expected) {
        assertThat(new Version(version).atLeast(other)).isEqualTo(expected);
    }

    @Test
    void aCommandIsAJsonArray() {
        assertThat(new ExecForm(List.of("java", "-Dx=\"y\"", "a b")))
                .hasToString("[\"java\", \"-Dx=\\\"y\\\"\", \"a b\"]");
    }

    @Test
    void aCopyNeedsJsonOnlyForBlanksAndQuotes() {
        assertThat(new CopyInstruction(List.of("pom.xml", "mvnw"), "./")).hasToString("pom.xml mvnw ./");
        assertThat(new CopyInstruction(List.of("my files/"), "my files/"))
                .hasToString("[\"my files/\", \"my files/\"]");
    }

    @Test
    void unknownWordsNameTheKnownOnes() {
        assertThatThrownBy(() -> DependencyCache.parse("MOUNT")).hasMessageEndingWith("to one of: mount, layer.");
    }
}
