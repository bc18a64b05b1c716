package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.jdk.JavaPlan;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.RuntimeStage;
import io.github.dockerfilegen.plan.Unpacking;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimePlannerTest {

    private static final String OPTIONS = "-XX:MaxRAMPercentage=75.0 -XX:+ExitOnOutOfMemoryError";

    @TempDir
    Path folder;

    private RuntimePlanner planner;

    @ParameterizedTest
    @CsvSource({
        "jre, 8, eclipse-temurin:8-jre-noble, 10001:10001", "jre, 21, eclipse-temurin:21-jre-noble, 10001:10001",
        "jre, 26, eclipse-temurin:26-jre-noble, 10001:10001",
                "distroless, 17, gcr.io/distroless/java17-debian13:nonroot, 65532:65532",
        "distroless, 25, gcr.io/distroless/java25-debian13:nonroot, 65532:65532",
                "alpine, 17, eclipse-temurin:17-jre-alpine, 10001:10001",
        "alpine, 26, eclipse-temurin:26-jre-alpine, 10001:10001",
                "ubi, 8, eclipse-temurin:8-jre-ubi10-minimal, 10001:10001",
        "ubi, 25, eclipse-temurin:25-jre-ubi10-minimal, 10001:10001"
    })
    void everyRuntimeHasItsImageAndUser(String runtime, int java, String image, String user) {
        var stage = plan(java, Map.of("runtime", runtime));

        assertThat(stage.image()).hasToString(image);
        assertThat(stage.user()).hasToString(user);
    }

    @ParameterizedTest
    @CsvSource({"8", "11", "26"})
    void distrolessDoesNotExistForEveryJava(int java) {
        assertThatThrownBy(() -> plan(java, Map.of("runtime", "distroless")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "There is no distroless image for Java " + java
                                + ": distroless images exist for [17, 21, 25]. Set <javaVersion> (or "
                                + "-Ddockerfile-gen.javaVersion) to one of these if the application runs on it, <runtime> to jre, or <runtimeImage> to an image of your own.");
    }

    @Test
    void aJavaWithoutAnyImageAsksForAnotherKind() {
        assertThatThrownBy(() -> plan(28, Map.of()))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("There is no jre image for Java 28: ")
                .hasMessageEndingWith(" <runtime> to another kind, or <runtimeImage> to an image of your own.");
    }

    @ParameterizedTest
    @CsvSource({"8", "11", "17"})
    void alpineBelow21DoesNotExistForArm(int java) {
        assertThatThrownBy(() -> plan(java, Map.of("runtime", "alpine", "platforms", "linux/amd64,linux/arm64")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The image eclipse-temurin:" + java
                                + "-jre-alpine does not exist for linux/arm64, only for linux/amd64. Set <runtime> (or "
                                + "-Ddockerfile-gen.runtime) to jre, or <platforms> to linux/amd64 if you build for no other platform.");
    }

    @Test
    void alpineFrom21ExistsForArm() {
        assertThat(plan(21, Map.of("runtime", "alpine", "platforms", "linux/arm64"))
                        .image())
                .hasToString("eclipse-temurin:21-jre-alpine");
    }

    @ParameterizedTest
    @CsvSource({
        "registry.example.com/base/jre:21, jre",
        "gcr.io/distroless/java21-debian13:nonroot, distroless",
        "registry.example.com/jre:21-alpine, alpine",
        "registry.access.redhat.com/ubi9/openjdk-21-runtime:1.23, ubi",
        "registry.example.com/cubicle:1, jre"
    })
    void anImageOfTheUsersOwnSaysWhatItIsMadeOf(String image, String base) {
        var stage = plan(21, Map.of("runtimeImage", image, "registry", "mirror.example.com"));

        assertThat(stage.image()).hasToString(image);
        assertThat(BaseImages.namedBy(image).word()).isEqualTo(base);
        assertThat(planner.decisions()).contains(Decision.of("runtime image " + image, "runtimeImage is set"));
    }

    @Test
    void theUserMaySayWhatTheImageIsMadeOf() {
        assertThat(plan(21, Map.of("runtimeImage", "registry.example.com/base:21", "runtime", "distroless"))
                        .user())
                .hasToString("65532:65532");
    }

    @Test
    void aMirrorServesTheDefaultImage() {
        assertThat(plan(21, Map.of("registry", "mirror.example.com", "runtime", "distroless"))
                        .image())
                .hasToString("mirror.example.com/distroless/java21-debian13:nonroot");
    }

    @ParameterizedTest
    @CsvSource({
        "8, JAVA_TOOL_OPTIONS, ' -Dfile.encoding=UTF-8'",
        "11, JDK_JAVA_OPTIONS, ' -Dfile.encoding=UTF-8'",
        "17, JDK_JAVA_OPTIONS, ' -Dfile.encoding=UTF-8'",
        "21, JDK_JAVA_OPTIONS, ''"
    })
    void defaultOptionsGoWhereTheJvmReadsThem(int java, String variable, String more) {
        assertThat(plan(java, Map.of()).env())
                .extracting(Object::toString)
                .containsExactly(variable + "=\"" + OPTIONS + more + "\"");
    }

    @Test
    void optionsOfTheUserFollowTheDefaults() {
        assertThat(plan(21, Map.of("jvmOptions", " -Xss512k -Dgreeting=\"$HOME\" "))
                        .env())
                .extracting(Object::toString)
                .containsExactly("JDK_JAVA_OPTIONS=\"" + OPTIONS + " -Xss512k -Dgreeting=\\\"\\$HOME\\\"\"");
    }

    @Test
    void variablesOfTheUserAreSortedAndQuoted() {
        assertThat(plan(21, Map.of("env.TZ", "Europe/Paris", "env.A_b1", "say \"hi\" to $USER\n\\"))
                        .env())
                .extracting(Object::toString)
                .containsExactly(
                        "A_b1=\"say \\\"hi\\\" to \\$USER \\\\\"",
                        "JDK_JAVA_OPTIONS=\"" + OPTIONS + "\"",
                        "TZ=\"Europe/Paris\"");
    }

    @Test
    void theUserMayReplaceTheDefaultOptions() {
        assertThat(plan(21, Map.of("env.JDK_JAVA_OPTIONS", "-Xmx1g")).env())
                .extracting(Object::toString)
                .containsExactly("JDK_JAVA_OPTIONS=\"-Xmx1g\"");
        assertThat(planner.decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.what().equals("the image does not set " + OPTIONS)
                        && decision.because().startsWith("<env> sets JDK_JAVA_OPTIONS"));
    }

    @Test
    void optionsOfTheUserAreNotLostBehindThoseInTheEnvironment() {
        assertThat(plan(21, Map.of("env.JDK_JAVA_OPTIONS", "-Xmx1g", "jvmOptions", "-Xss512k"))
                        .env())
                .extracting(Object::toString)
                .containsExactly("JDK_JAVA_OPTIONS=\"-Xss512k -Xmx1g\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1ST", "MY-VAR", "A B", "A=B", "é", "A$"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThatThrownBy(() -> plan(21, Map.of("env." + name, "x")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "\"" + name
                                + "\" in <env> is not the name of an environment variable. Use letters, digits and underscores, and no digit first.");
    }

    @ParameterizedTest
    @CsvSource({
        "DB_PASSWORD, true",
        "API_KEY, true",
        "token, true",
        "GITHUB_TOKEN, true",
        "MY_SECRET_1, true",
        "APIKEY, true",
        "PASSWD, true",
        "KEYBOARD, false",
        "MONKEY, false",
        "AUTHOR, false",
        "DB_PASSWORD_FILE, false",
        "PUBLIC_KEY, false",
        "TOKEN_VERSION, false"
    })
    void namesThatDockersCheckTakesForSecretsAreAWarning(String name, boolean secret) {
        plan(21, Map.of("env." + name, "x"));

        var warning = Decision.warning(
                "ENV " + name, "anyone can read its value from the image; pass secrets when the container starts");
        assertThat(planner.decisions().contains(warning)).isEqualTo(secret);
    }

    @Test
    void labelsAreQuotedInTheOrderOfTheirKeys() {
        assertThat(plan(21, Map.of()).labels())
                .extracting(Object::toString)
                .containsExactly(
                        "org.opencontainers.image.description=\"Costs \\$5, \\\"really\\\" \\\\o/ two lines\"",
                        "org.opencontainers.image.title=\"The App\"");
    }

    @Test
    void portsAreTheLayoutsUnlessTheUserHasSome() {
        assertThat(plan(21, Map.of()).ports()).containsExactly(Port.tcp(8080));
        assertThat(plan(21, Map.of("ports", "9090/udp,81,81")).ports())
                .containsExactly(Port.tcp(81), new Port(9090, "udp"));
        assertThat(planner.decisions())
                .contains(Decision.of("port 81", "ports is set"), Decision.of("port 9090/udp", "ports is set"));
    }

    @Test
    void portsOfTheUsersSayNothingAboutHowItStarts() {
        plan(21, Map.of("ports", "81"));

        assertThat(planner.decisions())
                .contains(Decision.of("starts", "so"))
                .doesNotContain(Decision.of("port 8080", "a test"));
    }

    @ParameterizedTest
    @CsvSource({"0", "65536", "http", "80/icmp"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> plan(21, Map.of("ports", port)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("\"" + port + "\" in <ports> is not a port.");
    }

    @Test
    void theJvmIsStartedWithoutAShell() {
        assertThat(plan(21, Map.of()).entrypoint()).hasToString("[\"java\", \"-jar\", \"application.jar\"]");
        assertThat(plan(new JavaPlan(22, 22, true, List.of(), List.of()), Map.of())
                        .entrypoint())
                .hasToString("[\"java\", \"--enable-preview\", \"-jar\", \"application.jar\"]");
    }

    private RuntimeStage plan(int java, Map<String, String> choices) {
        return plan(new JavaPlan(java, 21, false, List.of(), List.of()), choices);
    }

    private RuntimeStage plan(JavaPlan java, Map<String, String> choices) {
        var facts = Projects.facts(
                folder,
                Projects.pom("<name>The App</name><description>Costs $5, \"really\" \\o/\n two lines</description>"));
        var layout = Application.of(
                        new Unpacking.Template("jar/single-file"),
                        BuiltArtifact.of(facts, "target", "app", "", "jar"),
                        List.of(),
                        List.of("-jar", "application.jar"),
                        Decision.of("a", "b"))
                .withService(
                        Listening.NONE.withPort(8080, "a test").withArguments(List.of(), Decision.of("starts", "so")));
        planner = new RuntimePlanner(facts, TestChoices.of(choices), new ImageCatalogue());
        return planner.plan(RuntimePlanner.STAGE, layout, java);
    }
}
