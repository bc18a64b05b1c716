package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibrariesTest {

    private static final Map<String, String> ALPINE = Map.of("runtime", "alpine");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "org.xerial.snappy:snappy-java | 1.1.10.7 | to jre, or the version of the library to 1.1.10.8 or later",
                "org.rocksdb:rocksdbjni | 6.4.6 | to jre, or the version of the library to 6.5.2 or later",
                "org.rocksdb:rocksdbjni | 8.8.1 | add libstdc++ to <packages>",
                "org.apache.kafka:kafka-streams | 3.9.0 | add libstdc++ to <packages>",
                "org.duckdb:duckdb_jdbc | 1.5.6.0 | built for glibc, and Alpine has musl; set <runtime> (or "
                        + "-Ddockerfile-gen.runtime) to jre",
                "org.bytedeco:opencv-platform | 4.11.0-1.5.12 | built for glibc"
            })
    void whatMuslDoesNotLoadIsAWarning(String key, String version, String because) {
        assertThat(warnings(dependency(key, version, "compile"), ALPINE))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.what()).isEqualTo(key + " does not load its native library on Alpine");
                    assertThat(warning.because()).contains(because);
                });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "org.xerial.snappy:snappy-java, 1.1.10.8, compile",
        "com.github.luben:zstd-jni, 1.5.7-28, compile",
        "org.duckdb:duckdb_jdbc, 1.5.6.0, test"
    })
    void whatLoadsOrIsForTestsIsNot(String key, String version, String scope) {
        assertThat(warnings(dependency(key, version, scope), ALPINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jre", "distroless", "ubi", "jlink"})
    void imagesWithGlibcAndItsCompanionsLoadAll(String runtime) {
        assertThat(warnings(dependency("org.duckdb:duckdb_jdbc", "1.5.6.0", "compile"), Map.of("runtime", runtime)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "libstdc++, org.rocksdb:rocksdbjni, 8.8.1, false",
        "apk:libstdc++, org.rocksdb:rocksdbjni, 8.8.1, false",
        "libstdc++, org.duckdb:duckdb_jdbc, 1.5.6.0, true",
        "gcompat, org.duckdb:duckdb_jdbc, 1.5.6.0, false"
    })
    void aPackageThatMendsItEndsTheWarning(String packages, String key, String version, boolean warned) {
        var alpine = new HashMap<>(ALPINE);
        alpine.put("packages", packages);

        assertThat(warnings(dependency(key, version, "compile"), alpine)).hasSize(warned ? 1 : 0);
    }

    /** Which version Maven takes is not known. */
    @Test
    void aRangeOfVersionsIsNoOldVersion() {
        assertThat(warnings(dependency("org.xerial.snappy:snappy-java", "[1.1.10.8,)", "compile"), ALPINE))
                .isEmpty();
    }

    @Test
    void aSmallerDistrolessImageLacksTheLibraryOfCpp() {
        var image = "gcr.io/distroless/base-nossl-debian13:nonroot";
        var small = Map.of("runtime", "jlink", "runtimeImage", image);

        assertThat(warnings(dependency("org.rocksdb:rocksdbjni", "8.8.1", "compile"), small))
                .containsExactly(Decision.warning(
                        "org.rocksdb:rocksdbjni does not load its native library on " + image,
                        "the library needs libstdc++, which the image has not; set <runtimeImage> to one that has it, "
                                + "such as gcr.io/distroless/java-base-debian13:nonroot"));
        assertThat(warnings(dependency("org.xerial.snappy:snappy-java", "1.1.10.7", "compile"), small))
                .isEmpty();
    }

    @Test
    void anAlpineImageOfOnesOwnIsReplacedByOneOfOnesOwn() {
        assertThat(warnings(
                        dependency("com.goterl:lazysodium-java", "5.1.4", "compile"),
                        Map.of("runtime", "jlink", "runtimeImage", "alpine:3.23")))
                .extracting(Decision::because)
                .containsExactly("the library is built for glibc, and Alpine has musl; set <runtimeImage> to an image "
                        + "with glibc");
    }

    private List<Decision> warnings(String dependency, Map<String, String> options) {
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("pom.xml"), Projects.pom("<dependencies>" + dependency + "</dependencies>"));
        var all = new HashMap<>(options);
        all.put("javaVersion", "21");
        return ((Generated) Reactors.generate(folder, all))
                .decisions().stream()
                        .filter(Decision::warning)
                        .filter(decision -> decision.what().contains("native library"))
                        .toList();
    }

    private static String dependency(String key, String version, String scope) {
        var names = key.split(":");
        return "<dependency><groupId>" + names[0] + "</groupId><artifactId>" + names[1] + "</artifactId><version>"
                + version + "</version><scope>" + scope + "</scope></dependency>";
    }
}
