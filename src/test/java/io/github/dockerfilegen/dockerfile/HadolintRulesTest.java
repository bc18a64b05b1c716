package io.github.dockerfilegen.dockerfile;

import static io.github.dockerfilegen.dockerfile.LintCase.inBuild;
import static io.github.dockerfilegen.dockerfile.LintCase.inRuntime;
import static io.github.dockerfilegen.dockerfile.LintCase.instead;
import static io.github.dockerfilegen.dockerfile.LintCase.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** hadolint's rules about instructions other than the inside of RUN. */
class HadolintRulesTest {

    private static final String RUNTIME = "FROM eclipse-temurin:21-jre-noble AS runtime";

    private static final String HEALTHCHECK = "HEALTHCHECK --interval=30s CMD [\"java\", \"-version\"]";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stageCases", "copyCases", "runtimeCases"})
    void theFirstTextTripsTheRuleAndTheSecondDoesNot(LintCase rule) {
        assertThat(LintCase.rulesFor(rule.tripping())).contains(rule.rule());
        assertThat(LintCase.rulesFor(rule.passing())).doesNotContain(rule.rule());
    }

    static Stream<LintCase> stageCases() {
        String digest = "@sha256:" + "0".repeat(64);
        return Stream.of(
                new LintCase(
                        "DL1001",
                        "# hadolint ignore=DL3006\n" + SampleDockerfile.CLEAN,
                        "# hadolint\n" + SampleDockerfile.CLEAN),
                new LintCase(
                        "DL1001", "# hadolint global ignore=DL3006\n" + SampleDockerfile.CLEAN, SampleDockerfile.CLEAN),
                replacing("DL3006", RUNTIME, "FROM debian AS runtime", "FROM debian" + digest + " AS runtime"),
                replacing("DL3006", RUNTIME, "FROM registry:5000/debian AS runtime", "FROM build AS runtime"),
                replacing(
                        "DL3007",
                        RUNTIME,
                        "FROM debian:latest AS runtime",
                        "FROM debian:latest" + digest + " AS runtime"),
                instead("DL3029", RUNTIME, "FROM --platform=linux/amd64 debian:trixie-slim AS runtime"),
                replacing(
                        "DL3029",
                        RUNTIME,
                        "FROM --platform=$P debian:trixie-slim AS runtime",
                        "FROM --platform=${BUILDPLATFORM} debian:trixie-slim AS runtime"),
                new LintCase("DL3061", "USER 1\n" + SampleDockerfile.CLEAN, "ARG A\n" + SampleDockerfile.CLEAN));
    }

    static Stream<LintCase> copyCases() {
        return Stream.of(
                inBuild(
                        "DL3010",
                        "COPY a.tar.gz /t/\nRUN tar -xzf /t/a.tar.gz",
                        "COPY a.tar.gz /t/\nRUN tar -czf /t/a.tar.gz b"),
                inBuild("DL3020", "ADD a /b", "ADD https://example.org/a /b"),
                inBuild("DL3021", "COPY a b /c", "COPY a b /c/"),
                inBuild("DL3021", "COPY [\"a\", \"b\", \"/c\"]", "COPY [\"a\", \"b\", \"/c/\"]"),
                inRuntime("DL3022", "COPY --from=other /a /b", "COPY --from=other:1 /a /b"),
                inRuntime("DL3022", "COPY --from=2 /a /b", "COPY --from=0 /a /b"),
                inRuntime("DL3023", "COPY --from=runtime /a /b", "COPY --from=build /a /b"),
                replacing("DL3045", "WORKDIR /app\n", "", "WORKDIR /app\n"),
                replacing(
                        "DL3045",
                        RUNTIME,
                        "FROM debian:trixie-slim\nCOPY a b\n" + RUNTIME,
                        "FROM build\nCOPY a b\n" + RUNTIME),
                inRuntime("DL3067", "COPY --from=build / /", "COPY --from=build / /b"));
    }

    static Stream<LintCase> runtimeCases() {
        return Stream.of(
                instead("DL3000", "WORKDIR /app", "WORKDIR app"),
                replacing("DL3002", "USER 10001:10001", "USER 0:0", "USER 0\nUSER 10001"),
                instead("DL3011", "EXPOSE 8080", "EXPOSE 80800"),
                instead("DL3025", HEALTHCHECK, "HEALTHCHECK CMD java -version"),
                replacing("DL3025", HEALTHCHECK, "HEALTHCHECK CMD [java]", "HEALTHCHECK NONE"),
                inRuntime("DL3043", "ONBUILD FROM debian:trixie-slim", "ONBUILD RUN true"),
                inRuntime("DL3044", "ENV A=1 B=${A}", "ENV A=1\nENV A=2 B=$A"),
                inRuntime("DL3044", "ENV A=1 B=\"$A/b\"", "ENV A=1 B=$AB"),
                inBuild("DL3064", "ARG GH_TOKEN", "ARG GH_USER"),
                inBuild("DL3064", "ENV AWS_ACCESS_KEY_ID=1", "ENV KEYSTORE=1"),
                instead("DL3066", "USER 10001:10001", "USER app"),
                replacing("DL3066", "USER 10001:10001", "USER $UID", "ARG UID=1\nUSER $UID"));
    }
}
