package io.github.dockerfilegen.dockerfile;

import static io.github.dockerfilegen.dockerfile.LintCase.inBuild;
import static io.github.dockerfilegen.dockerfile.LintCase.inRuntime;
import static io.github.dockerfilegen.dockerfile.LintCase.instead;
import static io.github.dockerfilegen.dockerfile.LintCase.replacing;
import static io.github.dockerfilegen.dockerfile.SampleDockerfile.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of this project. */
class HouseRulesTest {

    private static final String RUNTIME = "FROM eclipse-temurin:21-jre-noble AS runtime";

    private static final String MOUNT = "type=cache,id=maven,target=/root/.m2/repository,sharing=locked";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"textCases", "stageCases", "portableCoreCases", "copyCases"})
    void theFirstTextTripsTheRuleAndTheSecondDoesNot(LintCase rule) {
        assertThat(LintCase.rulesFor(rule.tripping())).contains(rule.rule());
        assertThat(LintCase.rulesFor(rule.passing())).doesNotContain(rule.rule());
    }

    static Stream<LintCase> textCases() {
        return Stream.of(
                new LintCase("FinalNewline", CLEAN.stripTrailing(), CLEAN),
                new LintCase("FinalNewline", CLEAN + "\n", CLEAN),
                instead("LineEnding", "WORKDIR /app\n", "WORKDIR /app\r\n"),
                instead("TrailingBlank", "WORKDIR /app\n", "WORKDIR /app \n"),
                instead("Tab", "WORKDIR /app\n", "WORKDIR\t/app\n"),
                instead("DoubleBlankLine", "\n\n", "\n\n\n"),
                new LintCase(
                        "MisplacedDirective",
                        "# a\n# syntax=docker/dockerfile:1\n" + CLEAN,
                        "# syntax=docker/dockerfile:1\n# check=error=true\n# a\n" + CLEAN),
                new LintCase("Syntax", "# escape=x\n" + CLEAN, "# escape=\\\n" + CLEAN),
                inRuntime("Syntax", "LABEL a=\"b", "LABEL a=b\\\""),
                inRuntime("Syntax", "ENV A=b c", "ENV A=b\\ c"),
                inRuntime("Syntax", "COPY --from=build /a", "COPY --from=build /a /b"),
                inRuntime("Syntax", "RUN [\"a\", 1]", "RUN [\"a\", \"1\"]"),
                inRuntime("Syntax", "LABEL a=" + "b".repeat(65_536), "LABEL a=" + "b".repeat(65_000)));
    }

    static Stream<LintCase> stageCases() {
        return Stream.of(
                new LintCase("FromFirst", "ARG A\n" + CLEAN, "# A\n\n" + CLEAN),
                instead("BaseImageTag", RUNTIME, "FROM debian@sha256:" + "0".repeat(64) + " AS runtime"),
                replacing("BaseImageTag", RUNTIME, "FROM debian:latest AS runtime", "FROM build AS runtime"),
                instead("LiteralBaseImage", RUNTIME, "FROM debian:${TAG:-trixie} AS runtime"),
                inRuntime("UnknownStage", "COPY --from=0 /a /b", "COPY --from=ghcr.io/a /a /b"),
                inRuntime(
                        "UnknownStage",
                        "RUN --mount=type=bind,from=later,target=/b a",
                        "RUN --mount=type=bind,from=build,target=/b a"),
                inBuild("Syntax", "CP a b", "COPY a b"),
                instead("FinalUser", "USER 10001:10001\n", ""),
                instead("FinalUser", "USER 10001:10001", "USER root"),
                instead("FinalUser", "USER 10001:10001", "USER 0"),
                replacing("FinalUser", "USER 10001:10001", "USER 10001:app", "USER 10001"),
                instead("CacheMount", MOUNT, MOUNT.replace("id=maven,", "")),
                instead("CacheMount", MOUNT, MOUNT.replace("target=/root/.m2/repository,", "")),
                instead("CacheMount", MOUNT, MOUNT.replace(",sharing=locked", "")),
                replacing("CacheMount", MOUNT, MOUNT.replace("locked", "shared"), "type=tmpfs,target=/t"));
    }

    static Stream<LintCase> portableCoreCases() {
        return Stream.concat(
                Stream.of("--parents", "--link", "--exclude=x", "--chmod=755")
                        .map(flag -> inRuntime(
                                "PortableCore",
                                "COPY " + flag + " --from=build /a /b",
                                "COPY --chown=1:1 --from=build /a /b")),
                Stream.of(
                        inBuild("PortableCore", "RUN <<EOF\na\nEOF", "RUN [\"a\", \"<<EOF\"]"),
                        inBuild("PortableCore", "RUN <<-'A B'\nc\n\tA B", "RUN a \"<<EOF\""),
                        inBuild("PortableCore", "COPY <<EOF /b\nc\nEOF", "COPY c /b"),
                        inBuild("PortableCore", "ADD a b", "COPY a b"),
                        inBuild("PortableCore", "RUN --network=none a", "RUN a --network=none"),
                        inBuild("PortableCore", "RUN --security=insecure a", "RUN a"),
                        replacing("PortableCore", "--interval=30s", "--start-interval=1s", "--start-period=1s")));
    }

    static Stream<LintCase> copyCases() {
        return Stream.of(
                inBuild("WholeContextCopied", "COPY . /a", "COPY ./a /a"),
                inBuild("WholeContextCopied", "COPY ./ ./", "COPY --from=build . /a"),
                inBuild("WholeContextCopied", "COPY [\"a\", \"/\", \"/a/\"]", "COPY [\"a\", \"b\", \"/a/\"]"),
                inBuild("WholeContextCopied", "COPY * /a/", "COPY *.xml /a/"));
    }
}
