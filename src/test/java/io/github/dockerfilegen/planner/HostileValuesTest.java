package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.image.writes.DatabaseFiles;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.Version;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that are short to write and long to read. */
@Timeout(30)
class HostileValuesTest {

    @Test
    void placeholdersThatDoubleEndEarly() {
        var lines = IntStream.range(1, 60)
                .mapToObj(level -> Map.entry(
                        "a" + level, "${a%d}${a%d}${a%d}${a%d}".formatted(level - 1, level - 1, level - 1, level - 1)));
        var configuration = configuration(Stream.concat(Stream.of(Map.entry("a0", "x".repeat(100))), lines));

        assertThat(configuration.property("a59").orElseThrow().value()).hasSizeLessThan(100_000);
    }

    @Test
    void aValueThatNamesItselfEndsEarly() {
        var configuration = configuration(Stream.of(Map.entry("server.port", "${server.port}".repeat(4))));

        assertThat(configuration.property("server.port").orElseThrow().value()).hasSizeLessThan(100_000);
    }

    @Test
    void defaultsInDefaultsAreStillResolved() {
        assertThat(configuration(Stream.of(Map.entry("port", "${A:${B:8081}}")))
                        .property("port")
                        .orElseThrow()
                        .value())
                .isEqualTo("8081");
    }

    @Test
    void longTextOverflowsNoPattern() {
        var parts = 200_000;

        assertThatCode(() -> DatabaseFiles.of("jdbc:h2:" + "nio:".repeat(parts) + "x", "a test"))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Version("1" + ".1".repeat(parts)).atLeast("1")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ImageReference.parse("a" + "/a".repeat(parts) + ":1", "buildImage"))
                .isInstanceOf(DockerfileGenException.class);
    }

    private static Config configuration(Stream<Map.Entry<String, String>> lines) {
        return new Config(lines.map(line -> Map.entry(line.getKey(), new ConfigProperty(line.getValue(), "a test"))));
    }
}
