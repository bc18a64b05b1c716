package io.github.dockerfilegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {

    private static final String DIGEST = "@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eclipse-temurin:21-jre-noble",
                "registry.example.com:5000/a/b:1.0",
                "localhost/x:y",
                "a:1" + DIGEST,
                "a" + DIGEST
            })
    void imageNamesAreTakenAsTheyAre(String name) {
        assertThat(ImageReference.parse(name, "buildImage")).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UPPER:1", "a b:1", "a:1\nRUN x", "a:", ":1", "a/:1", "a:1 AS x", "a:${TAG}", "a@sha256:12"})
    void anythingElseIsRefused(String name) {
        assertThatThrownBy(() -> ImageReference.parse(name, "buildImage"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("\"" + name.replace("\n", "\\n")
                        + "\" in <buildImage> is not the name of a container image. Write it as [registry/]repository:tag, "
                        + "for example eclipse-temurin:21-jre-noble.");
    }

    @Test
    void aNameWithoutTagFloats() {
        assertThatThrownBy(() -> ImageReference.parse("my/jre", "runtimeImage"))
                .hasMessage(
                        "The image \"my/jre\" in <runtimeImage> has no tag, so the image may change between builds. Add a tag or a digest, "
                                + "for example my/jre:1.0.");
    }

    @ParameterizedTest
    @CsvSource({
        "maven:3.9, registry.example.com/m, registry.example.com/m/maven:3.9",
        "maven:3.9, 'localhost:5000/', localhost:5000/maven:3.9",
        "gcr.io/distroless/java21-debian13:nonroot, mirror.example.com, mirror.example.com/distroless/java21-debian13:nonroot",
        "maven:3.9, '', maven:3.9"
    })
    void aMirrorStandsBeforeTheName(String image, String registry, String expected) {
        assertThat(new ImageReference(image).at(registry)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://registry.example.com", "a b", "x/UPPER", "x\nRUN y"})
    void whatCannotStandBeforeANameIsRefused(String registry) {
        assertThatThrownBy(() -> new ImageReference("maven:3.9").at(registry))
                .hasMessageStartingWith("\"" + registry.replace("\n", "\\n")
                        + "\" in <registry> is not a valid prefix of an image name");
    }

    @ParameterizedTest
    @CsvSource({"maven:3.9, maven", "localhost:5000/a/maven:3.9, localhost:5000/a/maven"})
    void theRepositoryIsTheNameWithoutTag(String image, String repository) {
        assertThat(new ImageReference(image).repository()).isEqualTo(repository);
    }

    @Test
    void anErrorAboutALongNameStaysReadable() {
        assertThatThrownBy(() -> ImageReference.parse("a!".repeat(50_000), "buildImage"))
                .hasMessageStartingWith("\"a!a!")
                .hasMessageEndingWith("eclipse-temurin:21-jre-noble.")
                .extracting(e -> e.getMessage().length())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INTEGER)
                .isLessThan(5_000);
    }
}
