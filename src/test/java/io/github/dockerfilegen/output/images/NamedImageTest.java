package io.github.dockerfilegen.output.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedImageTest {

    private static final String DIGEST = "@sha256:" + "0123456789abcdef".repeat(4);
    private static final String OTHER = "@sha256:" + "f".repeat(64);

    @ParameterizedTest
    @CsvSource({
        "eclipse-temurin:21-jre-noble, eclipse-temurin:21-jre-noble, true",
        "eclipse-temurin:21.0.9_10-jre-noble, eclipse-temurin:21-jre-noble, true",
        "eclipse-temurin:21.0.9_10-jre-noble, eclipse-temurin:21.0-jre-noble, true",
        "eclipse-temurin:211-jre-noble, eclipse-temurin:21-jre-noble, false",
        "eclipse-temurin:25-jre-noble, eclipse-temurin:21-jre-noble, false",
        "eclipse-temurin:17-jre-noble, eclipse-temurin:21-jre-noble, false",
        "eclipse-temurin:21-jre-jammy, eclipse-temurin:21-jre-noble, false",
        "eclipse-temurin:21-jdk-noble, eclipse-temurin:21-jre-noble, false",
        "eclipse-temurin:21-jre, eclipse-temurin:21-jre-noble, false",
        "company/jre:21-jre-noble, eclipse-temurin:21-jre-noble, false",
        "maven:3.9.12-eclipse-temurin-21, maven:3.9-eclipse-temurin-21, true",
        "maven:3.10-eclipse-temurin-21, maven:3.9-eclipse-temurin-21, true",
        "maven:3.8-eclipse-temurin-21, maven:3.9-eclipse-temurin-21, false",
        "maven:4.0-eclipse-temurin-21, maven:3.9-eclipse-temurin-21, false",
        "maven:3.9-eclipse-temurin-25, maven:3.9-eclipse-temurin-21, false",
        "maven:4.0.0-rc-6-eclipse-temurin-21, maven:4.0.0-rc-5-eclipse-temurin-21, true",
        "localhost:5000/a:1.2, localhost:5000/a:1.1, true",
        "localhost:5000/a, localhost:5000/a:1.1, false",
        "a:99999999999999.1-x, a:99999999999999.0-x, true",
        "a:1.99999999999999-x, a:1.0-x, false",
    })
    void aReleaseServesWhatIsWanted(String present, String wanted, boolean serves) {
        assertThat(NamedImage.parse(present).serves(NamedImage.parse(wanted))).isEqualTo(serves);
        assertThat(NamedImage.parse(present + DIGEST).serves(NamedImage.parse(wanted)))
                .isEqualTo(serves);
        assertThat(NamedImage.parse(present)).hasToString(present);
    }

    @Test
    void aDigestOfTheConfigurationIsTheOnlyOne() {
        var wanted = NamedImage.parse("a:1" + DIGEST);

        assertThat(NamedImage.parse("a:1" + DIGEST).serves(wanted)).isTrue();
        assertThat(NamedImage.parse("a:1" + OTHER).serves(wanted)).isFalse();
        assertThat(NamedImage.parse("a:1").serves(wanted)).isFalse();
    }

    @Test
    void aBumpComesFromALessPreciseVersionOrWhatIsGeneratedNow() {
        var bumped = NamedImage.parse("maven:3.10.1-eclipse-temurin-17" + DIGEST);

        assertThat(bumped.origins(List.of(NamedImage.parse("maven:3.9-eclipse-temurin-21")), Optional.empty()))
                .extracting(NamedImage::toString)
                .contains(
                        "maven:3.10.1-eclipse-temurin-17",
                        "maven:3.10-eclipse-temurin-17",
                        "maven:3.9-eclipse-temurin-17",
                        "maven:3.9-eclipse-temurin-21")
                .doesNotContain("maven:3.9-eclipse-temurin-11")
                .doesNotHaveDuplicates();
        assertThat(bumped.origins(List.of(), Optional.of("11")))
                .extracting(NamedImage::toString)
                .contains("maven:3.10-eclipse-temurin-11")
                .doesNotContain("maven:3.10-eclipse-temurin-17");
    }
}
