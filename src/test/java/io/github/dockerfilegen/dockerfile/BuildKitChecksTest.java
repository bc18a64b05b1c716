package io.github.dockerfilegen.dockerfile;

import static io.github.dockerfilegen.dockerfile.LintCase.inBuild;
import static io.github.dockerfilegen.dockerfile.LintCase.inRuntime;
import static io.github.dockerfilegen.dockerfile.LintCase.instead;
import static io.github.dockerfilegen.dockerfile.LintCase.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of {@code docker build --check}; every row was compared with a real BuildKit by hand. */
class BuildKitChecksTest {

    private static final String RUNTIME = "FROM eclipse-temurin:21-jre-noble AS runtime";

    private static final String ENTRYPOINT = "ENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stageCases", "instructionCases", "variableCases", "portCases"})
    void theFirstTextTripsTheCheckAndTheSecondDoesNot(LintCase check) {
        assertThat(LintCase.rulesFor(check.tripping())).contains(check.rule());
        assertThat(LintCase.rulesFor(check.passing())).doesNotContain(check.rule());
    }

    static Stream<LintCase> stageCases() {
        return Stream.of(
                instead("StageNameCasing", RUNTIME, "FROM eclipse-temurin:21-jre-noble AS Runtime"),
                instead("FromAsCasing", RUNTIME, "FROM eclipse-temurin:21-jre-noble as runtime"),
                instead("DuplicateStageName", RUNTIME, "FROM eclipse-temurin:21-jre-noble AS build"),
                instead("ReservedStageName", RUNTIME, "FROM eclipse-temurin:21-jre-noble AS context"),
                instead("UndefinedArgInFrom", RUNTIME, "FROM eclipse-temurin:${TAG:-21-jre-noble} AS runtime"),
                instead(
                        "RedundantTargetPlatform",
                        RUNTIME,
                        "FROM --platform=$TARGETPLATFORM eclipse-temurin:21-jre-noble AS runtime"),
                replacing(
                        "FromPlatformFlagConstDisallowed",
                        RUNTIME,
                        "FROM --platform=linux/amd64 eclipse-temurin:21-jre-noble AS runtime",
                        "FROM --platform=$BUILDPLATFORM eclipse-temurin:21-jre-noble AS runtime"),
                replacing(
                        "FromPlatformFlagConstDisallowed",
                        RUNTIME,
                        "FROM --platform=linux/amd64 eclipse-temurin:21-jre-noble AS runtime",
                        "FROM --platform=linux/amd64 eclipse-temurin:21-jre-noble AS runtime-amd64"));
    }

    static Stream<LintCase> instructionCases() {
        return Stream.of(
                inBuild(
                        "NoEmptyContinuation",
                        "RUN echo a \\\n\n    && echo b",
                        "RUN echo a \\\n    # why\n    && echo b"),
                inRuntime("ConsistentInstructionCasing", "env A=b", "ENV A=b"),
                inRuntime("ConsistentInstructionCasing", "Env A=b", "ENV A=b"),
                instead("JSONArgsRecommended", ENTRYPOINT, "ENTRYPOINT java -jar app.jar"),
                instead("JSONArgsRecommended", ENTRYPOINT, "CMD ['java', '-jar', 'app.jar']"),
                inRuntime("MaintainerDeprecated", "MAINTAINER me", "LABEL maintainer=\"me\""),
                instead("MultipleInstructionsDisallowed", ENTRYPOINT, ENTRYPOINT + "\nCMD [\"a\"]\nCMD [\"b\"]"),
                instead("MultipleInstructionsDisallowed", ENTRYPOINT, "HEALTHCHECK NONE\n" + ENTRYPOINT),
                inRuntime("LegacyKeyValueFormat", "ENV A b", "ENV A=b"),
                inRuntime("LegacyKeyValueFormat", "LABEL a b=c", "LABEL a=\"b=c\""),
                inBuild("InvalidDefinitionDescription", "# some text\nARG FOO=1", "# FOO some text\nARG FOO=1"),
                inBuild("InvalidDefinitionDescription", "# some text\n\nARG FOO=1", "# some text\n#\nARG FOO=1"),
                inBuild("InvalidDefinitionDescription", "# BAR text\nARG FOO=1", "# text\nENV FOO=1"),
                instead("InvalidDefinitionDescription", RUNTIME, "# the runtime\n" + RUNTIME),
                instead("WorkdirRelativePath", "WORKDIR /app", "WORKDIR app"),
                instead("WorkdirRelativePath", "WORKDIR /app", "WORKDIR \"app\""),
                replacing("WorkdirRelativePath", "WORKDIR /app", "WORKDIR app", "WORKDIR /app\nWORKDIR lib"));
    }

    static Stream<LintCase> variableCases() {
        return Stream.of(
                inRuntime("UndefinedVar", "LABEL a=\"$B\"", "LABEL a=\"\\$B\""),
                inRuntime("UndefinedVar", "LABEL a=\"${B:-c}\"", "LABEL a='${B:-c}'"),
                inRuntime("UndefinedVar", "ENV A=$B", "ARG B\nENV A=$B"),
                inRuntime("UndefinedVar", "ENV A=1 C=$B", "ENV A=1 C=$PATH:$JAVA_HOME"),
                inRuntime("UndefinedVar", "COPY --from=build --chown=$B /a /b", "RUN echo \"$B\""),
                inRuntime("UndefinedVar", "WORKDIR $B", "ENV B=/b\nWORKDIR $B"),
                inBuild("SecretsUsedInArgOrEnv", "ARG DB_PASSWORD", "ARG DB_PASSWORD_FILE"),
                inBuild("SecretsUsedInArgOrEnv", "ENV api_Token=1", "ENV TOKENIZER=1 PUBLIC_KEY=2"));
    }

    static Stream<LintCase> portCases() {
        return Stream.of(
                instead("ExposeProtoCasing", "EXPOSE 8080", "EXPOSE 8080/TCP"),
                replacing("ExposeInvalidFormat", "EXPOSE 8080", "EXPOSE 80:8080", "EXPOSE 8080-8082/udp"),
                instead("ExposeInvalidFormat", "EXPOSE 8080", "EXPOSE 127.0.0.1:80:8080"));
    }

    @Test
    void anEmptyDefaultInFromIsNoImageName() {
        String withDefault =
                "ARG TAG=21-jre-noble\n" + SampleDockerfile.replacing(RUNTIME, "FROM eclipse-temurin:$TAG AS runtime");

        assertThat(LintCase.rulesFor(withDefault.replace("=21-jre-noble", ""))).contains("InvalidDefaultArgInFrom");
        assertThat(LintCase.rulesFor(withDefault)).doesNotContain("InvalidDefaultArgInFrom", "UndefinedArgInFrom");
    }

    @Test
    void aFileInLowerCaseThroughoutIsConsistent() {
        assertThat(LintCase.rulesFor("from debian:trixie-slim as a\nrun true\nuser 1\n"))
                .doesNotContain("ConsistentInstructionCasing", "FromAsCasing");
    }

    @Test
    void aSourceTheIgnoreFileExcludesCannotBeCopied() {
        assertThat(DockerfileLint.findings(SampleDockerfile.CLEAN, "src\n"))
                .singleElement()
                .asString()
                .startsWith("CopyIgnoredFile:4: src/");
        assertThat(DockerfileLint.findings(SampleDockerfile.CLEAN, "*\n!pom.xml\n!src\n"))
                .isEmpty();
    }

    @Test
    void aBindMountNeedsItsSourceInTheContext() {
        String file = SampleDockerfile.inBuild("RUN --mount=type=bind,source=.git,target=/g true");

        assertThat(DockerfileLint.findings(file, ".git\n"))
                .singleElement()
                .asString()
                .startsWith("CopyIgnoredFile:5: .git");
        assertThat(DockerfileLint.findings(file, "target\n")).isEmpty();
    }
}
