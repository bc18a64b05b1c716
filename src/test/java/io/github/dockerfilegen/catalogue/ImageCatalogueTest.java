package io.github.dockerfilegen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.dockerfilegen.model.ImageReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageCatalogueTest {

    private static final Pattern LINE = Pattern.compile(
            "FROM (?:--platform=(?<platform>linux/(?:amd64|arm64)) )?(?<image>\\S+) AS (?<role>[a-z]+)-(?<version>[1-9]\\d?)");

    private final ImageCatalogue images = new ImageCatalogue();

    @ParameterizedTest
    @MethodSource("fromLines")
    void everyLineNamesAnImageThatTheCatalogueFinds(String line) {
        var entry = parse(line);
        var role = entry.group("role");
        var version = Integer.parseInt(entry.group("version"));

        assertThatNoException().isThrownBy(() -> ImageReference.parse(entry.group("image"), "catalogue"));
        assertThat(images.image(role, version)).hasToString("Optional[" + entry.group("image") + "]");
        assertThat(images.onlyPlatform(role, version).orElse(null)).isEqualTo(entry.group("platform"));
        assertThat(images.versions(role)).contains(version);
    }

    @ParameterizedTest
    @MethodSource("fromLines")
    void everyTagSaysVersionAndFlavour(String line) {
        var entry = parse(line);
        var version = entry.group("version");

        assertThat(entry.group("image"))
                .isEqualTo(
                        switch (entry.group("role")) {
                            case "jre", "jdk" -> "eclipse-temurin:" + version + "-" + entry.group("role") + "-noble";
                            case "distroless" -> "gcr.io/distroless/java" + version + "-debian13:nonroot";
                            case "jlink" -> "gcr.io/distroless/java-base-debian13:nonroot";
                            case "native" -> "gcr.io/distroless/base-debian13:nonroot";
                            case "graalvm" -> "ghcr.io/graalvm/native-image-community:" + version;
                            case "graalvmmusl" -> "ghcr.io/graalvm/native-image-community:" + version + "-muslib-ol9";
                            case "alpine" -> "eclipse-temurin:" + version + "-jre-alpine";
                            case "jdkalpine" -> "eclipse-temurin:" + version + "-jdk-alpine";
                            case "ubi" -> "eclipse-temurin:" + version + "-jre-ubi10-minimal";
                            case "maven" -> "maven:3.9-eclipse-temurin-" + version;
                            case "mavenrc" -> "maven:4.0.0-rc-5-eclipse-temurin-" + version;
                            case "tomcat" ->
                                "tomcat:" + version + (version.equals("10") ? ".1" : ".0") + "-jre17-temurin-noble";
                            default -> "a role that this test knows, not " + entry.group("role");
                        });
    }

    @Test
    void everyRoleAndVersionIsThereOnce() throws IOException {
        assertThat(fromLines().map(line -> line.replaceFirst(".* AS ", "")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "jre, 8 11 17 21 25",
        "distroless, 17 21 25",
        "alpine, 8 11 17 21 25",
        "ubi, 8 11 17 21 25",
        "maven, 8 11 17 21 25",
        "jdk, 8 11 17 21 25",
        "jdkalpine, 8 11 17 21 25",
        "tomcat, 9 10 11"
    })
    void everyVersionWithLongTermSupportIsThereAndVersionsAscend(String role, String versions) {
        assertThat(images.versions(role)).isSorted().extracting(String::valueOf).contains(versions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"alpine", "jdkalpine"})
    void alpineExistsForAmd64OnlyBelow21(String role) {
        for (int version : images.versions(role)) {
            assertThat(images.onlyPlatform(role, version).isPresent())
                    .as(role + " " + version)
                    .isEqualTo(version < 21);
        }
    }

    @Test
    void theRestExistsForMoreThanOnePlatform() {
        for (var role : List.of("jre", "distroless", "ubi", "maven", "jdk", "tomcat")) {
            assertThat(images.versions(role))
                    .isNotEmpty()
                    .allMatch(version -> images.onlyPlatform(role, version).isEmpty());
        }
    }

    @Test
    void whatIsNotListedIsNotFound() {
        assertThat(images.image("distroless", 11)).isEmpty();
        assertThat(images.image("corretto", 21)).isEmpty();
        assertThat(images.onlyPlatform("corretto", 21)).isEmpty();
        assertThat(images.versions("corretto")).isEmpty();
    }

    static Stream<String> fromLines() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/dockerfile-gen/images/Dockerfile")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Matcher parse(String line) {
        var matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return matcher;
    }
}
