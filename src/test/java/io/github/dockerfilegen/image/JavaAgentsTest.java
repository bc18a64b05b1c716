package io.github.dockerfilegen.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java agent that the build fetches or an option names, and the image does not hold. */
class JavaAgentsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anApplication() {
        Projects.mainClass(folder, "com.example.Shop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>io.opentelemetry.javaagent</groupId><artifactId>opentelemetry-javaagent</artifactId><outputDirectory>${project.build.directory}/agent</outputDirectory></artifactItem></artifactItems> | opentelemetry-javaagent",
                "maven-dependency-plugin | copy | <outputDirectory>${project.build.directory}/otel</outputDirectory><artifactItems><artifactItem><groupId>co.elastic.apm</groupId><artifactId>elastic-apm-agent</artifactId></artifactItem></artifactItems> | elastic-apm-agent",
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>io.prometheus.jmx</groupId><artifactId>jmx_prometheus_javaagent</artifactId></artifactItem></artifactItems> | jmx_prometheus_javaagent",
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>g</groupId><artifactId>tracer</artifactId><outputDirectory>target/javaagents</outputDirectory></artifactItem></artifactItems> | tracer",
                "maven-dependency-plugin | copy | <artifact>com.datadoghq:dd-java-agent:1.40.0</artifact> | dd-java-agent",
                "maven-dependency-plugin | unpack | <artifactItems><artifactItem><groupId>com.newrelic.agent.java</groupId><artifactId>newrelic-agent</artifactId></artifactItem></artifactItems> | newrelic-agent",
                "maven-dependency-plugin | copy-dependencies | <includeArtifactIds>aspectjweaver,spring-core</includeArtifactIds> | aspectjweaver",
                "maven-dependency-plugin | copy-dependencies | <includeGroupIds>com.microsoft.azure</includeGroupIds> | applicationinsights-agent",
                "maven-dependency-plugin | copy-dependencies | <outputDirectory>target/agent</outputDirectory> | applicationinsights-agent",
                "download-maven-plugin | wget | <url>https://example.org/releases/v2/opentelemetry-javaagent.jar?raw=true</url><outputDirectory>target</outputDirectory> | opentelemetry-javaagent.jar",
                "maven-antrun-plugin | run | <target><get src=\"https://example.org/glowroot-agent.jar\" dest=\"target/x.jar\"/></target> | glowroot-agent.jar",
                "exec-maven-plugin | exec | <executable>curl</executable><arguments><argument>-o</argument><argument>target/pyroscope-agent.jar</argument></arguments> | pyroscope-agent.jar",
            })
    void anAgentThatTheBuildFetchesIsSaidToStayOutside(String plugin, String goal, String configuration, String agent) {
        assertThat(agents(plugin(plugin, goal, configuration), Map.of()))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.warning()).isTrue();
                    assertThat(decision.what()).isEqualTo("the Java agent " + agent + " stays outside the image");
                    assertThat(decision.because())
                            .contains(
                                    plugin, "execution e", "<javaAgents>", "--mount", "JAVA_TOOL_OPTIONS=-javaagent:");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>g</groupId><artifactId>user-agent-utils</artifactId></artifactItem></artifactItems>",
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>g</groupId><artifactId>schema</artifactId><outputDirectory>target/schema</outputDirectory></artifactItem></artifactItems>",
                "maven-dependency-plugin | copy | <artifactItems><artifactItem><groupId>g</groupId><artifactId>x-javaagent</artifactId><outputDirectory>target/classes/agents</outputDirectory></artifactItem></artifactItems>",
                "maven-dependency-plugin | copy | <skip>true</skip><artifactItems><artifactItem><groupId>g</groupId><artifactId>x-javaagent</artifactId></artifactItem></artifactItems>",
                "maven-dependency-plugin | copy-dependencies | <outputDirectory>target/lib</outputDirectory>",
                "maven-dependency-plugin | copy-dependencies | <includeArtifactIds>mockito-core</includeArtifactIds>",
            })
    void whatIsNoneOrGoesIntoTheApplicationIsNot(String plugin, String goal, String configuration) {
        assertThat(agents(plugin(plugin, goal, configuration), Map.of())).isEmpty();
    }

    @Test
    void neitherIsOneThatTheTestsStartWith() {
        assertThat(agents(
                        "<plugin><artifactId>maven-surefire-plugin</artifactId><configuration><argLine>-javaagent:target/agent/aspectjweaver.jar</argLine></configuration></plugin>"
                                + plugin(
                                        "maven-dependency-plugin",
                                        "copy",
                                        "<artifactItems><artifactItem><groupId>g</groupId><artifactId>aspectjweaver</artifactId></artifactItem></artifactItems>"),
                        Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jvmOptions, -javaagent:target/agent/otel.jar, does not start",
        "jvmOptions, -Xss1m -javaagent:agent.jar=port=1, does not start",
        "jvmOptions, -agentpath:./native/libagent.so, does not start",
        "jvmOptions, -javaagent:/app/agent.jar, does not start",
        "jvmOptions, -javaagent:/otel/agent.jar, starts only with /otel/agent.jar mounted",
        "env.JAVA_TOOL_OPTIONS, -javaagent:target/agent/otel.jar, does not start",
        "env.JDK_JAVA_OPTIONS, -javaagent:agent/otel.jar, does not start",
    })
    void anOptionThatNamesAnAgentWhichTheImageDoesNotHoldIsSaid(String setting, String value, String said) {
        assertThat(agents("", Map.of(setting, value))).singleElement().satisfies(decision -> {
            assertThat(decision.warning()).isTrue();
            assertThat(decision.what()).contains(said);
            assertThat(decision.because())
                    .contains(
                            setting.startsWith("env.") ? setting.substring(4) + " in <env>" : "<jvmOptions>",
                            "<javaAgents>");
        });
    }

    @Test
    void whatTheUserBringsIsThere() {
        assertThat(agents(
                        "",
                        Map.of("jvmOptions", "-javaagent:/otel/agent.jar", "copies", "example.org/otel:1 /a/ /otel/")))
                .isEmpty();
        assertThat(agents(
                        plugin(
                                "maven-dependency-plugin",
                                "copy",
                                "<artifact>com.datadoghq:dd-java-agent:1.40.0</artifact>"),
                        Map.of("javaAgents", "com.datadoghq:dd-java-agent:1.40.0")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-javaagent:application.jar",
                "-javaagent:/app/lib/agent.jar",
                "-agentlib:jdwp=transport=dt_socket",
                "-Dotel.javaagent.debug=true"
            })
    void anOptionThatNamesNothingElseIsNot(String options) {
        assertThat(agents("", Map.of("jvmOptions", options))).isEmpty();
    }

    @Test
    void anImageOfTheUsersOwnMayHoldTheAgentButNotWhatTheBuildMakes() {
        assertThat(agents(
                        "",
                        Map.of("jvmOptions", "-javaagent:/otel/agent.jar", "runtimeImage", "example.org/otel-jre:25")))
                .isEmpty();
        assertThat(agents(
                        "",
                        Map.of("jvmOptions", "-javaagent:target/agent.jar", "runtimeImage", "example.org/otel-jre:25")))
                .hasSize(1);
    }

    private static String plugin(String artifactId, String goal, String configuration) {
        return "<plugin><groupId>" + (artifactId.startsWith("maven-") ? "org.apache.maven.plugins" : "g")
                + "</groupId><artifactId>" + artifactId + "</artifactId><executions><execution><id>e</id>"
                + "<phase>prepare-package</phase><goals><goal>" + goal + "</goal></goals><configuration>"
                + configuration + "</configuration></execution></executions></plugin>";
    }

    private List<Decision> agents(String plugins, Map<String, String> choices) {
        var facts = Projects.facts(
                folder,
                Projects.pom(
                        "<dependencies><dependency><groupId>com.microsoft.azure</groupId><artifactId>applicationinsights-agent</artifactId><version>1</version></dependency></dependencies>"
                                + "<build><plugins>" + plugins + "</plugins></build>"));
        return JavaAgents.about(facts, TestChoices.of(choices));
    }
}
