package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileGenExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "10, \\n",
        "13, \\u000d",
        "27, \\u001b",
        "133, \\u0085",
        "8232, \\u2028",
        "8238, \\u202e",
        "55357, \\ud83d"
    })
    void aValueThatIsQuotedBeginsNoLineOfItsOwn(int character, String shown) {
        assertThat(new DockerfileGenException("\"80" + (char) character + "RUN id\" is no port."))
                .hasMessage("\"80" + shown + "RUN id\" is no port.");
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        var message = new DockerfileGenException("a" + "\ud83d\ude00".repeat(10_000)).getMessage();

        assertThat(new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(message)
                .doesNotContain("?", "\\u");
        assertThat(message)
                .startsWith("a\ud83d\ude00")
                .contains(" characters … ")
                .hasSizeLessThan(4_100);
    }
}
