package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolchainsTest {

    @TempDir
    Path folder;

    @Test
    void theBuildersJdkIsOfferedAsWhatThePomAsksFor() {
        var toolchains = toolchains(
                "<jdk><version>[17,)</version><vendor>temurin</vendor><id>it's &lt;17&gt;</id><purpose>build</purpose></jdk>",
                Map.of());

        assertThat(toolchains.lines(21))
                .extracting(Object::toString)
                .containsExactly(
                        "'<toolchains>'",
                        "'  <toolchain>'",
                        "'    <type>jdk</type>'",
                        "'    <provides>'",
                        "'      <id>it'\\''s &lt;17&gt;</id>'",
                        "'      <purpose>build</purpose>'",
                        "'      <vendor>temurin</vendor>'",
                        "'      <version>21</version>'",
                        "'    </provides>'",
                        "\"    <configuration><jdkHome>$JAVA_HOME</jdkHome></configuration>\"",
                        "'  </toolchain>'",
                        "'</toolchains>'");
        assertThat(toolchains.decisions()).hasSize(1).noneMatch(decision -> decision.warning());
    }

    @ParameterizedTest
    @CsvSource({
        "17, 17, 17",
        "17, 21, 17",
        "1.8, 8, 1.8",
        "1.8, 17, 1.8",
        "17.0.9, 17, 17.0.9",
        "'[17,)', 21, 21",
        "'[17,18)', 17, 17",
        "'[17.0.5,18)', 17, 17.0.99",
        "'(16,17],[21,22)', 21, 21",
        "'[1.8,1.9)', 8, 1.8",
        "'[11,)', 17, 17"
    })
    void theVersionIsOneThatThePluginMatches(String asked, int jdk, String provided) {
        assertThat(toolchains("<jdk><version>" + asked + "</version></jdk>", Map.of())
                        .lines(jdk))
                .extracting(Object::toString)
                .contains("'      <version>" + provided + "</version>'");
    }

    @ParameterizedTest
    @CsvSource({"21, 17", "'[17,18)', 21", "'[21,)', 17", "latest, 17", "'[17', 17"})
    void aJdkThatThePomDoesNotAcceptIsAnError(String asked, int jdk) {
        assertThatThrownBy(() -> toolchains("<jdk><version>" + asked + "</version></jdk>", Map.of())
                        .lines(jdk))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContainingAll("\"" + asked + "\"", "JDK " + jdk, "<builderJavaVersion>", "<buildImage>");
    }

    @ParameterizedTest
    @CsvSource({
        "registry.example.com/build/java:21, 0",
        "registry.example.com/library/maven:3.9-eclipse-temurin-21, 8",
        "eclipse-temurin:21-jdk-noble, 8"
    })
    void anImageOfTheUsersOwnHasItsOwnToolchains(String image, int lines) {
        var toolchains = toolchains("<jdk><version>21</version></jdk>", Map.of("buildImage", image));

        assertThat(toolchains.lines(21)).hasSize(lines == 0 ? 0 : lines + 1);
        assertThat(toolchains.decisions().stream().anyMatch(decision -> decision.warning()))
                .isEqualTo(lines == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "<jdk><version>21</version><vendor>zulu</vendor></jdk>, zulu",
        "<protobuf><version>2</version></protobuf>, protobuf"
    })
    void whatTheBuilderDoesNotHaveIsAWarning(String toolchain, String name) {
        var toolchains = toolchains(toolchain, Map.of());
        toolchains.lines(21);

        assertThat(toolchains.decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.because().contains("\"" + name + "\"")
                        && decision.because().contains("<buildImage>"));
    }

    @Test
    void theGoalThatSelectsAJdkIsServedAsWell() {
        assertThat(new Toolchains(
                                facts(
                                        "<goal>select-jdk-toolchain</goal>",
                                        "<version>[21,22)</version><vendor>temurin</vendor><mode>IfMatch</mode>"),
                                TestChoices.of(Map.of()))
                        .lines(21))
                .extracting(Object::toString)
                .contains("'      <version>21</version>'", "'      <vendor>temurin</vendor>'")
                .noneMatch(line -> line.contains("mode"));
    }

    @Test
    void twoRequestsAreTwoToolchains() {
        assertThat(ShellText.join(
                                toolchains("<jdk><version>17</version></jdk><jdk><version>11</version></jdk>", Map.of())
                                        .lines(17))
                        .toString())
                .contains("<version>17</version>", "<version>11</version>");
    }

    @Test
    void aFileOfADevelopersMachineIsReplacedOnTheCommandLine() {
        Projects.write(folder.resolve(".mvn/maven.config"), "-B\n--toolchains=.mvn/toolchains.xml\n");

        assertThat(Toolchains.option(
                        facts("<goal>toolchain</goal>", "<toolchains><jdk><version>17</version></jdk></toolchains>")))
                .extracting(Object::toString)
                .containsExactly("--toolchains=/root/.m2/toolchains.xml");
    }

    @Test
    void aProjectThatAsksForNoneHasNone() {
        assertThat(new Toolchains(Projects.facts(folder, Projects.pom("")), TestChoices.of(Map.of())).lines(17))
                .isEmpty();
    }

    private Toolchains toolchains(String toolchains, Map<String, String> choices) {
        return new Toolchains(
                facts("<goal>toolchain</goal>", "<toolchains>" + toolchains + "</toolchains>"),
                TestChoices.of(choices));
    }

    private ProjectFacts facts(String goal, String configuration) {
        return Projects.facts(
                folder,
                Projects.pom(
                        "<build><plugins><plugin><artifactId>maven-toolchains-plugin</artifactId><executions><execution><goals>"
                                + goal + "</goals></execution></executions><configuration>" + configuration
                                + "</configuration></plugin></plugins></build>"));
    }
}
