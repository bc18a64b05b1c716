package io.github.dockerfilegen.image.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BaseImagesTest {

    static Stream<BaseImage> all() {
        return BaseImages.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasItsWordAndItsImages(BaseImage base) {
        assertThat(ImageCatalogue.OWN.versions(base.word())).contains(21);
        assertThat(BaseImages.of(base.word())).isSameAs(base);
    }

    @ParameterizedTest
    @CsvSource({
        "gcr.io/distroless/java21-debian13:nonroot, distroless",
        "cgr.dev/chainguard/jre:latest, distroless",
        "registry.example.com/wolfi/jre:21, distroless",
        "registry.example.com/jre-alpine:21, alpine",
        "registry.example.com/ubi9/jre:21, ubi",
        "registry.example.com/rubix/jre:21, jre",
        "eclipse-temurin:21-jre-noble, jre"
    })
    void anImageOfTheUsersOwnSaysByItsNameWhatItIsMadeOf(String image, String word) {
        assertThat(BaseImages.namedBy(image).word()).isEqualTo(word);
    }

    @Test
    void anUnknownWordNamesTheKnownOnes() {
        assertThatThrownBy(() -> BaseImages.of("quarkuss"))
                .hasMessage("Unknown runtime \"quarkuss\". Set <runtime> (or -Ddockerfile-gen.runtime) "
                        + "to one of: jre, distroless, jlink, native, alpine, ubi.");
    }
}
