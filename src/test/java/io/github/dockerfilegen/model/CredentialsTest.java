package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "https://example.com/a, https://example.com/a",
                "https://bob:s3cret@example.com/a, https://example.com/a",
                "https://bob@example.com/a, https://example.com/a",
                "https://bob:p@ss/w@rd@example.com/a, https://example.com/a",
                "https://bob:p/ss@example.com/a, https://example.com/a",
                "https://bob:1/a@example.com/, https://example.com/",
                "https://bob:s3cret@example.com/@scope/a, https://example.com/@scope/a",
                "https://example.com:8443/@scope/a, https://example.com:8443/@scope/a",
                "https://example.com/a?token=x, https://example.com/a",
                "https://example.com/a?private_token=x&b=1, https://example.com/a?b=1",
                "https://example.com/a?b=1&access_token=x&c=2, https://example.com/a?b=1&c=2",
                "https://example.com/a?sv=1&sig=x, https://example.com/a?sv=1",
                "https://example.com/a?X-Amz-Signature=x, https://example.com/a",
                "https://example.com/a#access_token=x, https://example.com/a",
                "https://example.com/a;jsessionid=x, https://example.com/a",
                "no address, no address",
                "HTTPS://a:b@c, HTTPS://c"
            })
    void anAddressLosesUserPasswordAndTokens(String address, String expected) {
        assertThat(Credentials.removed(address)).isEqualTo(expected);
    }

    @Test
    void aWordOfAHundredThousandLettersHasNoAddress() {
        var word = "x".repeat(200_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Credentials.removedWithin(word)).isEqualTo(word));
        assertThat(Credentials.removedWithin(word + "https://a:b@c")).isEqualTo(word + "https://c");
    }

    @Test
    void everyAddressOfATextLosesThem() {
        assertThat(Credentials.removedWithin("see https://a:b@c/d, git+ssh://e:f@g and h@i.org"))
                .isEqualTo("see https://c/d, git+ssh://g and h@i.org");
    }
}
