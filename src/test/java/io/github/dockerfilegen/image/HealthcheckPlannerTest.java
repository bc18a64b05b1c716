package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.Healthcheck;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthcheckPlannerTest {

    private static final Listening SERVICE =
            Listening.NONE.withPort(8080, "a test").withProbe(HealthProbe.http(8080, "/health", "a test"));
    private static final List<Port> PORTS = List.of(Port.tcp(8080));

    static Stream<String> runtimes() {
        return BaseImages.ALL.stream().map(BaseImage::word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jre", "ubi"})
    void bashAsksByItself(String runtime) {
        var check = plan(SERVICE, PORTS, runtime, Map.of());

        assertThat(check.program()).isEmpty();
        assertThat(check.command().arguments())
                .containsExactly(
                        "bash",
                        "-c",
                        "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.1\\r\\n"
                                + "Host: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 2* ]]");
    }

    @Test
    void alpineHasWget() {
        assertThat(plan(SERVICE, PORTS, "alpine", Map.of()).command().arguments())
                .containsExactly("wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health");
    }

    @Test
    void anImageWithoutAShellGetsAProgram() {
        var check = plan(SERVICE, PORTS, "distroless", Map.of());

        assertThat(check.program())
                .containsExactly(
                        new LayerCopy(new PlainWord("probe"), "/probe/", "/probe/"),
                        new LayerCopy(new PlainWord("env"), "/usr/bin/env", "/env"));
        assertThat(check.command().arguments())
                .startsWith("/env")
                .endsWith("-cp", "/probe", "HealthProbe", "8080", "/health");
    }

    @Test
    void anImageOfTheUsersOwnMayHaveNoShell() {
        assertThat(plan(SERVICE, PORTS, "jre", Map.of("runtimeImage", "example.com/jre:21"))
                        .program())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void withoutAnEndpointThePortIsOpenOrNot(String runtime) {
        assertThat(plan(Listening.NONE.withPort(8080, "a test"), PORTS, runtime, Map.of())
                        .command()
                        .toString())
                .contains("8080")
                .doesNotContain("GET")
                .doesNotContain("http:");
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void grpcIsSpokenByAProgramEverywhere(String runtime) {
        var check = plan(SERVICE.withProbe(HealthProbe.grpc(50051, "a test")), PORTS, runtime, Map.of());

        assertThat(check.sources()).extracting(Object::toString).containsExactly("GrpcHealthProbe");
        assertThat(check.command().arguments()).endsWith("-cp", "/probe", "GrpcHealthProbe", "50051");
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void noOptionsOfTheApplicationsJvmReachTheCheck(String runtime) {
        var own = Map.of("runtimeImage", "example.com/jre:21");
        var checks = List.of(
                plan(SERVICE.withProbe(HealthProbe.grpc(50051, "a test")), PORTS, runtime, Map.of()),
                plan(SERVICE, PORTS, runtime, own));

        assertThat(checks)
                .allSatisfy(check -> assertThat(check.command().arguments())
                        .startsWith(
                                BaseImages.of(runtime).hasShell() ? "env" : "/env",
                                "-u",
                                "JDK_JAVA_OPTIONS",
                                "-u",
                                "JAVA_TOOL_OPTIONS",
                                "-u",
                                "_JAVA_OPTIONS",
                                "java"));
    }

    @Test
    void theEnvOfAlpineDoesNotRunOnDistroless() {
        var planner =
                new HealthcheckPlanner(TestChoices.of(Map.of("buildImage", "maven:3.9-eclipse-temurin-21-alpine")));
        var check = planner.plan(SERVICE, PORTS, BaseImages.of("distroless")).get(0);

        assertThat(check.command().arguments()).startsWith("java");
        assertThat(check.program()).containsExactly(new LayerCopy(new PlainWord("probe"), "/probe/", "/probe/"));
        assertThat(planner.decisions())
                .anyMatch(decision ->
                        decision.warning() && decision.because().contains("maven:3.9-eclipse-temurin-21-alpine"));
    }

    @Test
    void noPortNoCheck() {
        assertThat(new HealthcheckPlanner(TestChoices.of(Map.of()))
                        .plan(Listening.NONE, List.of(), BaseImages.of("jre")))
                .isEmpty();
        assertThat(new HealthcheckPlanner(TestChoices.of(Map.of()))
                        .plan(Listening.NONE, List.of(new Port(53, "udp")), BaseImages.of("jre")))
                .isEmpty();
    }

    @Test
    void offIsOff() {
        var planner = new HealthcheckPlanner(TestChoices.of(Map.of("healthcheck", "off")));

        assertThat(planner.plan(SERVICE, PORTS, BaseImages.of("jre"))).isEmpty();
        assertThat(planner.decisions()).containsExactly(Decision.of("no health check", "healthcheck=off"));
    }

    @Test
    void whatIsKnownAtStartOnlyIsNotAsked() {
        var planner = new HealthcheckPlanner(TestChoices.of(Map.of()));

        assertThat(planner.plan(SERVICE.withProbe(HealthProbe.unknown("a reason")), PORTS, BaseImages.of("jre")))
                .isEmpty();
        assertThat(planner.decisions())
                .containsExactly(Decision.of("no health check", "a reason; set <healthcheck> to its path"));
        assertThat(plan(
                                SERVICE.withProbe(HealthProbe.unknown("a reason")),
                                PORTS,
                                "alpine",
                                Map.of("healthcheck", "/live"))
                        .command()
                        .arguments())
                .endsWith("http://127.0.0.1:8080/live");
    }

    @Test
    void aPathOfTheUsersIsAskedAtTheDetectedPort() {
        assertThat(plan(SERVICE, PORTS, "alpine", Map.of("healthcheck", "/live"))
                        .command()
                        .arguments())
                .endsWith("http://127.0.0.1:8080/live");
        assertThat(plan(Listening.NONE, List.of(Port.tcp(7000)), "alpine", Map.of("healthcheck", "/live"))
                        .command()
                        .arguments())
                .endsWith("http://127.0.0.1:7000/live");
    }

    @Test
    void aPathWithoutAPortIsAnError() {
        assertThatThrownBy(() -> plan(Listening.NONE, List.of(), "jre", Map.of("healthcheck", "/live")))
                .hasMessage(
                        "<healthcheck> is \"/live\", but no port is known. Set <ports> (or -Ddockerfile-gen.ports) as well.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "health", "/a b", "/'", "/$HOME", "/`x`", "/a\\b", "", "http://x/"})
    void whatIsNoPathIsAnError(String text) {
        assertThatThrownBy(() -> TestChoices.of(Map.of("healthcheck", text)))
                .hasMessage("\"" + text
                        + "\" is not a valid value of <healthcheck>. Valid are auto, off, and a path of letters, digits and ._~@%+=:,- "
                        + "that begins with a slash, such as /health.");
    }

    @Test
    void portsOfTheUsersReplaceTheDetectedOne() {
        assertThat(plan(Listening.NONE, List.of(Port.tcp(7000)), "alpine", Map.of("ports", "7000"))
                        .command()
                        .arguments())
                .containsExactly("nc", "-z", "127.0.0.1", "7000");
        assertThat(plan(SERVICE, List.of(Port.tcp(7000), Port.tcp(8080)), "alpine", Map.of("ports", "7000,8080"))
                        .command()
                        .arguments())
                .endsWith("http://127.0.0.1:8080/health");
    }

    @Test
    void aPortThatTheApplicationDoesNotListenOnIsNotAskedForEver() {
        var planner = new HealthcheckPlanner(TestChoices.of(Map.of("ports", "8081")));

        assertThat(planner.plan(SERVICE, List.of(Port.tcp(8081)), BaseImages.of("jre")))
                .isEmpty();
        assertThat(planner.decisions())
                .contains(
                        Decision.warning(
                                "<ports> is 8081, but the application listens on 8080",
                                "a test; set <ports> to 8080, "
                                        + "or change the application's port, in its configuration or with a variable in <env>"));
    }

    @Test
    void aPathAndPortsOfTheUsersAreAskedTogether() {
        assertThat(plan(SERVICE, List.of(Port.tcp(7000)), "alpine", Map.of("ports", "7000", "healthcheck", "/live"))
                        .command()
                        .arguments())
                .endsWith("http://127.0.0.1:7000/live");
    }

    private static Healthcheck plan(
            Listening service, List<Port> ports, String runtime, Map<String, String> parameters) {
        return new HealthcheckPlanner(TestChoices.of(parameters))
                .plan(service, ports, BaseImages.of(runtime))
                .get(0);
    }
}
