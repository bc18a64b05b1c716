package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in the header writes the same file again. */
class HeaderCommandTest {

    private static final String GOAL = "# mvn io.github.dockerfile-gen:dockerfile-gen-maven-plugin:generate";

    @TempDir
    Path folder;

    @Test
    void aDirectCallIsRepeatedAsItIs() throws IOException {
        assertThat(single(HeaderCommand.DIRECT)).isEqualTo(GOAL);
    }

    @Test
    void theCommandDoesNotUndoWhatAnExecutionConfigures() throws IOException {
        assertThat(single(command("prod", true, Map.of()))).isEqualTo(GOAL + "@prod");
    }

    @Test
    void theProfilesThatTheBuilderAsksForAreAskedForAgain() throws IOException {
        var copy = Projects.copy(Path.of("it/maven/reactor-profile"), folder.resolve("reactor-profile"));

        assertThat(header(copy.resolve("cli"), HeaderCommand.DIRECT)).isEqualTo(GOAL + " --activate-profiles=apps");
    }

    @Test
    void whatTheCommandLineSetsIsSetAgain() throws IOException {
        assertThat(single(command(
                        "",
                        false,
                        Map.of("dockerfile-gen.jvmOptions", "-Xss1m -XX:+UseZGC", "dockerfile-gen.runtime", "alpine"))))
                .isEqualTo(GOAL + " -Ddockerfile-gen.jvmOptions='-Xss1m -XX:+UseZGC' -Ddockerfile-gen.runtime=alpine");
    }

    @Test
    void whatNoFileDependsOnIsNotSetAgain() throws IOException {
        assertThat(single(command(
                        "",
                        false,
                        Map.of(
                                "dockerfile-gen.force",
                                "true",
                                "dockerfile-gen.dryRun",
                                "false",
                                "dockerfile-gen.platforms",
                                "linux/arm64"))))
                .isEqualTo(GOAL);
    }

    @Test
    void aPropertyThatNoParameterReadsIsNotSetAgain() throws IOException {
        var given = new TreeMap<>(Map.of("dockerfile-gen.runtime", "alpine", "skipTests", "true"));

        assertThat(single(new HeaderCommand("", false, given, new TreeSet<>()))).isEqualTo(GOAL);
    }

    @Test
    void aPropertyThatTheConfigurationIsWrittenWithIsSetAgain() throws IOException {
        var given = new TreeMap<>(Map.of("image.runtime", "alpine", "skipTests", "true"));

        assertThat(single(new HeaderCommand("", false, given, new TreeSet<>()), "<runtime>${image.runtime}</runtime>"))
                .isEqualTo(GOAL + " -Dimage.runtime=alpine");
    }

    @Test
    void aFolderOfThisMachineAndLineBreaksStayOutOfTheHeader() throws IOException {
        assertThat(single(command(
                        "",
                        false,
                        Map.of(
                                "dockerfile-gen.templateDirectory",
                                folder.toAbsolutePath().toString(),
                                "dockerfile-gen.env",
                                "A=1\nRUN evil"))))
                .isEqualTo(GOAL + " -Ddockerfile-gen.env='<value>' -Ddockerfile-gen.templateDirectory='<folder>'");
    }

    @Test
    void theExecutionOfOneModuleIsAskedForInThatModule() throws IOException {
        var copy = Projects.copy(Path.of("it/maven/reactor"), folder.resolve("reactor"));

        assertThat(header(copy.resolve("billing"), command("prod", true, Map.of())))
                .isEqualTo(GOAL + "@prod --projects=:reactor-billing");
        assertThat(header(copy.resolve("billing"), command("prod", false, Map.of())))
                .isEqualTo(GOAL + "@prod");
    }

    private static HeaderCommand command(String execution, boolean own, Map<String, String> given) {
        return new HeaderCommand(execution, own, new TreeMap<>(given), new TreeSet<>(given.keySet()));
    }

    private String single(HeaderCommand command, String... configuration) throws IOException {
        var project = folder.resolve("plain");
        if (!Files.exists(project)) {
            Projects.copy(Path.of("it/jar/plain"), project);
        }
        if (configuration.length > 0) {
            var pom = Files.readString(project.resolve("pom.xml"));
            Files.writeString(
                    project.resolve("pom.xml"),
                    pom.replaceFirst(
                            "</build>",
                            "<plugins><plugin><groupId>io.github.dockerfile-gen</groupId>"
                                    + "<artifactId>dockerfile-gen-maven-plugin</artifactId><configuration>"
                                    + configuration[0].replace("$", "\\$")
                                    + "</configuration></plugin></plugins></build>"));
        }
        return header(project, command);
    }

    private static String header(Path project, HeaderCommand command) {
        var request = TestChoices.request(Projects.load(project), new Properties());
        var generated = (Generated) new DockerfileGenerator()
                .generate(new GenerationRequest(
                        request.input(),
                        request.modules(),
                        request.requests(),
                        request.layout(),
                        request.choices(),
                        request.dockerfile(),
                        request.templates(),
                        request.force(),
                        true,
                        command,
                        List.of()));
        assertThat(generated.files().keySet())
                .extracting(file -> file.text().lines().toList().get(1))
                .containsOnly(file(generated));
        return file(generated);
    }

    private static String file(Generated generated) {
        return generated
                .files()
                .keySet()
                .iterator()
                .next()
                .text()
                .lines()
                .toList()
                .get(1);
    }
}
