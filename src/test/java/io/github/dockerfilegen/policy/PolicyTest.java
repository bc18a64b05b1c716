package io.github.dockerfilegen.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.policy.Rule.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @ParameterizedTest
    @CsvSource({
        "eclipse-temurin:21, docker.io, true",
        "library/eclipse-temurin:21, docker.io, true",
        "docker.io/library/eclipse-temurin:21, docker.io, true",
        "eclipse-temurin:21, registry.example.com, false",
        "registry.example.com/base/jre:21, registry.example.com, true",
        "registry.example.com/base/jre:21, registry.example.com/base, true",
        "registry.example.com/base/jre:21, registry.example.com/base/, true",
        "registry.example.com/basement/jre:21, registry.example.com/base, false",
        "registry.example.com.evil.org/jre:21, registry.example.com, false",
        "registry.example.com:5000/jre:21, registry.example.com, false",
        "registry.example.com:5000/jre:21, registry.example.com:5000, true",
        "localhost/jre:21, localhost, true",
        "someone/registry.example.com:21, registry.example.com, false",
        "EVIL/jre:21, docker.io, false",
        "eclipse-temurin:21, index.docker.io, true",
        "index.docker.io/library/eclipse-temurin:21, docker.io, true",
        "12345, registry.example.com, false",
    })
    void imagesComeFromAllowedRegistries(String image, String registry, boolean allowed) {
        assertThat(broken(Kind.ALLOWED_REGISTRIES, List.of(registry), "FROM " + image + " AS runtime\nUSER 1\n"))
                .hasSize(allowed ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "eclipse-temurin:21-jre-noble, eclipse-temurin, true",
        "eclipse-temurin:21-jre-noble, library/eclipse-temurin, true",
        "eclipse-temurin:21-jre-noble, docker.io/library/eclipse-temurin, true",
        "eclipse-temurin:21-jre-noble, eclipse-temurin:21-*, true",
        "eclipse-temurin:17-jre-noble, eclipse-temurin:21-*, false",
        "eclipse-temurin:21@sha256:0, eclipse-temurin:21, true",
        "eclipse-temurin:21, docker.io/eclipse-temurin:*, true",
        "eclipse-temurin:21, index.docker.io/eclipse-temurin, true",
        "eclipse-temurin@sha256:ab, eclipse-temurin:*, true",
        "evil/eclipse-temurin:21, docker.io/eclipse-temurin, false",
        "eclipse-temurin-fake:21, eclipse-temurin, false",
        "evil/eclipse-temurin:21, eclipse-temurin, false",
        "evil.example.com/eclipse-temurin:21, eclipse-temurin, false",
        "evil.example.com/library/eclipse-temurin:21, library/eclipse-temurin, false",
        "gcr.io/distroless/java21-debian13:nonroot, gcr.io/distroless/*, true",
        "registry.example.com:5000/jre, registry.example.com:5000/*, true",
        "eclipse-temurin:21@sha256:ab, eclipse-temurin@sha256:ab, true",
        "eclipse-temurin:21@sha256:ab, eclipse-temurin:21@sha256:ab, true",
        "eclipse-temurin@sha256:ab, eclipse-temurin@sha256:*, true",
        "eclipse-temurin:21@sha256:cd, eclipse-temurin@sha256:ab, false",
        "eclipse-temurin:17@sha256:ab, eclipse-temurin:21@sha256:ab, false",
        "eclipse-temurin:21, eclipse-temurin@sha256:*, false",
    })
    void imagesHaveAllowedNames(String image, String pattern, boolean allowed) {
        assertThat(broken(Kind.ALLOWED_IMAGES, List.of(pattern), "FROM " + image + " AS runtime\nUSER 1\n"))
                .hasSize(allowed ? 0 : 1);
    }

    @Test
    void everyImageThatIsUsedCounts() {
        var text = """
                # syntax=quay.io/front:1
                ARG BASE=quay.io/base:1
                FROM ${BASE} AS build
                RUN --mount=type=bind,from=quay.io/mounted:1,target=/x true
                FROM build AS runtime
                COPY --from=quay.io/copied:1 /a /a
                COPY --from=build /b /b
                COPY --from=0 /c /c
                ONBUILD COPY --from=quay.io/triggered:1 /d /d
                COPY --from="quay.io/quoted:1" /e /e
                RUN --mount=type=bind,"from=quay.io/field:1",target=/x true
                """;

        assertThat(broken(Kind.ALLOWED_REGISTRIES, List.of("docker.io"), text))
                .hasSize(7)
                .anyMatch(line -> line.startsWith("line 10, the image quay.io/quoted:1 "))
                .anyMatch(line -> line.startsWith("line 11, the image quay.io/field:1 "))
                .anyMatch(line -> line.startsWith("line 9, the image quay.io/triggered:1 "))
                .anyMatch(line -> line.startsWith("line 1, the image quay.io/front:1 "))
                .anyMatch(line -> line.startsWith("line 3, the image quay.io/base:1 "))
                .anyMatch(line -> line.startsWith("line 4, the image quay.io/mounted:1 "))
                .anyMatch(line -> line.startsWith("line 6, the image quay.io/copied:1 "));
    }

    @Test
    void aBrokenRuleSaysWhichWhereAndWhatToDo() {
        assertThat(broken(Kind.REQUIRE_DIGEST, List.of(), "FROM a:1 AS runtime\n"))
                .containsExactly(
                        "line 1, the image a:1 has no digest (requireDigest, set in the pack). Name the image with "
                                + "its digest in <buildImage>, <runtimeImage> or <copies>, or in the pack's images.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARG H=quay.io I=$H/x\nFROM $I\n",
                "#!/usr/bin/env x\n# syntax=quay.io/x\nFROM a\n",
                "ARG I\nFROM $I\n",
                "ARG I\nFROM docker.io/$I\n",
            })
    void noVariableAndNoFirstLineHidesAnImage(String text) {
        assertThat(broken(Kind.ALLOWED_REGISTRIES, List.of("docker.io"), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM a@sha256:", "ARG D\nFROM a@sha256:$D", "FROM a@sha256:ab"})
    void aDigestIsWhole(String text) {
        assertThat(broken(Kind.REQUIRE_DIGEST, List.of(), text + "\n")).hasSize(1);
    }

    @Test
    void aDigestIsEnough() {
        assertThat(broken(Kind.REQUIRE_DIGEST, List.of(), "FROM a@sha256:" + "0".repeat(64) + " AS runtime\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USER root",
                "USER 0",
                "USER 0:0",
                "USER 00",
                "USER +0",
                "USER -0:1",
                "USER :5",
                "USER \"\"",
                "USER Root:1",
                "ARG U=0\nUSER $U",
                "RUN true",
            })
    void noImageRunsAsRoot(String lines) {
        assertThat(broken(Kind.FORBID_ROOT, List.of(), "FROM a:1 AS runtime\n" + lines + "\n"))
                .singleElement()
                .asString()
                .contains("forbidRoot");
    }

    @Test
    void aStageSetsOffTheUserOfTheOneBasedOnIt() {
        var base = "FROM a:1 AS base\nUSER 1\nONBUILD USER 0\n";

        assertThat(broken(Kind.FORBID_ROOT, List.of(), base + "FROM base AS runtime\n"))
                .singleElement()
                .asString()
                .startsWith("line 3, the image of stage \"runtime\" runs as user \"0\" ");
        assertThat(broken(Kind.FORBID_ROOT, List.of(), base + "FROM base AS runtime\nUSER 2\n"))
                .isEmpty();
    }

    @Test
    void otherStagesMayRunAsRoot() {
        assertThat(broken(
                        Kind.FORBID_ROOT,
                        List.of(),
                        "FROM a:1 AS base\nUSER 7\nFROM a:1 AS build\nUSER root\nFROM base AS runtime\nFROM base\n"))
                .isEmpty();
    }

    @Test
    void labelsCountWhereverTheImageHasThemFrom() {
        var text = "FROM a:1 AS base\nLABEL a=1\nFROM base AS orders\nLABEL b=2\nFROM base AS runtime\n";

        assertThat(new Policy(List.of(new Rule(Kind.REQUIRED_LABELS, List.of("a", "b"), "the pack")))
                        .broken(text, Set.of("orders", "runtime")))
                .singleElement()
                .asString()
                .startsWith("line 5, the image of stage \"runtime\" has no label b (requiredLabels = a, b, set in ");
    }

    @Test
    void aFileThatCannotBeReadKeepsNoRule() {
        assertThat(broken(Kind.FORBID_ROOT, List.of(), "FROM a:1 AS runtime\nRUNN true\n"))
                .containsExactly(
                        "line 2 cannot be read: unknown instruction: RUNN. Correct the lines of your own or the "
                                + "template that they come from.");
    }

    private static List<String> broken(Kind kind, List<String> values, String text) {
        return new Policy(List.of(new Rule(kind, values, "the pack"))).broken(text, Set.of("runtime"));
    }
}
