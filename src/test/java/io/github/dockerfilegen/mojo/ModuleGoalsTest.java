package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationRequest;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.pack.Packs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which configuration the goal has in another module; the project {@code inherited} shows it on every Maven. */
@MojoTest
class ModuleGoalsTest {

    private static final String NOTHING = "<project><build><plugins><plugin><groupId>io.github.dockerfile-gen</groupId>"
            + "<artifactId>dockerfile-gen-maven-plugin</artifactId><configuration/></plugin></plugins></build></project>";

    @TempDir
    Path folder;

    private String properties = "";
    private String executionId = "default-cli";
    private MojoExecution.Source source = MojoExecution.Source.CLI;
    private final DefaultMavenExecutionRequest run = new DefaultMavenExecutionRequest();

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    void aModulesOwnElementsHold(GenerateMojo goal) {
        var request = ask(
                        goal,
                        "<configuration><runtime>alpine</runtime><ports>8081,9090/udp</ports><templateDirectory>docker</templateDirectory></configuration>")
                .orElseThrow();

        assertThat(request.choices().runtime()).isEqualTo("alpine");
        assertThat(request.choices().ports()).containsExactly("8081", "9090/udp");
        assertThat(request.templates()).contains(folder.toAbsolutePath().resolve("docker"));
        assertThat(request.dockerfile()).isEqualTo("Dockerfile");
    }

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    void anElementWinsOverTheCommandLineAndThatOverThePomsProperties(GenerateMojo goal) {
        properties =
                "<dockerfile-gen.javaVersion>17</dockerfile-gen.javaVersion><dockerfile-gen.jvmOptions>-Xmx3m</dockerfile-gen.jvmOptions>"
                        + "<dockerfile-gen.mainClass>a.Pom</dockerfile-gen.mainClass>";
        run.getUserProperties().setProperty("dockerfile-gen.javaVersion", "21");
        run.getUserProperties().setProperty("dockerfile-gen.jvmOptions", "-Xmx2m");

        var choices = ask(goal, "<configuration><jvmOptions>-Xmx1m</jvmOptions></configuration>")
                .orElseThrow()
                .choices();

        assertThat(choices.jvmOptions()).isEqualTo("-Xmx1m");
        assertThat(choices.javaVersion()).contains("21");
        assertThat(choices.mainClass()).contains("a.Pom");
        assertThat(choices.runtime()).isEqualTo("jre");
    }

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    void aModuleThatSkipsTheGoalAsksForNothing(GenerateMojo goal) {
        properties =
                "<dockerfile-gen.skip>true</dockerfile-gen.skip><dockerfile-gen.runtime>never read</dockerfile-gen.runtime>";

        assertThat(ask(goal, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mine, mine, -Xmx1m", "mine, other, -Xmx1m", "default-cli, mine, -Xmx9m"})
    @InjectMojo(goal = "generate", pom = NOTHING)
    void boundTheSameExecutionCountsOrTheOnlyOne(String running, String bound, String expected, GenerateMojo goal) {
        executionId = running;
        source = running.equals("default-cli") ? MojoExecution.Source.CLI : MojoExecution.Source.LIFECYCLE;

        var request = ask(
                        goal,
                        "<configuration><jvmOptions>-Xmx9m</jvmOptions></configuration><executions>" + execution(bound)
                                + "</executions>")
                .orElseThrow();

        assertThat(request.choices().jvmOptions()).isEqualTo(expected);
    }

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    void severalExecutionsOfOtherNamesAreRefused(GenerateMojo goal) {
        executionId = "image";
        source = MojoExecution.Source.LIFECYCLE;

        assertThatThrownBy(() -> ask(goal, "<executions>" + execution("one") + execution("two") + "</executions>"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The configuration of dockerfile-gen-maven-plugin in module app: It has the executions one, two, and the execution \"image\" of "
                                + "another module writes the shared Dockerfile. Give one of them that id.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<jvmOption>-X</jvmOption> | <jvmOption> is not a parameter of this plugin. Its parameters are addModules, afterMaven, ",
                "<runtime>alpin</runtime>  | Unknown runtime \"alpin\". ",
                "<ports>99999999</ports>   | \"99999999\" ",
                "<env>A</env>              | Unable to parse configuration of mojo "
            })
    @InjectMojo(goal = "generate", pom = NOTHING)
    void whatMakesNoSenseIsToldWithTheModule(String element, String message, GenerateMojo goal) {
        assertThatThrownBy(() -> ask(goal, "<configuration>" + element + "</configuration>"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The configuration of dockerfile-gen-maven-plugin in module app: " + message);
    }

    private static String execution(String id) {
        return "<execution><id>" + id
                + "</id><goals><goal>generate</goal></goals><configuration><jvmOptions>-Xmx1m</jvmOptions></configuration></execution>";
    }

    private Optional<GenerationRequest> ask(GenerateMojo goal, String plugin) {
        Projects.write(
                folder.resolve("pom.xml"),
                Projects.pom(
                        "jar",
                        "<properties>" + properties + "</properties><build><plugins><plugin>"
                                + "<groupId>io.github.dockerfile-gen</groupId><artifactId>dockerfile-gen-maven-plugin</artifactId><version>1</version>"
                                + plugin
                                + "</plugin></plugins></build>"));
        var input = Projects.load(folder);
        var project = new MavenProject(input.effective());
        project.setOriginalModel(input.effective());
        project.setFile(input.pom().toFile());
        var session = session(project);
        var descriptor = goal.mojoExecution.getMojoDescriptor();
        descriptor.getPluginDescriptor().setClassRealm(descriptor.getRealm());
        var running = new MojoExecution(descriptor, executionId, source);
        return new ModuleGoals(
                        goal.pluginManager,
                        goal.configurator,
                        session,
                        running,
                        new SharedState(null, Packs.NONE, null, new SessionModules(session, goal.projectBuilder), null),
                        Optional.empty())
                .of(input);
    }

    @SuppressWarnings("deprecation")
    private MavenSession session(MavenProject project) {
        var session = new MavenSession(null, null, run, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        return session;
    }
}
