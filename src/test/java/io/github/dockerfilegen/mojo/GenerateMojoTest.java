package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Binding and defaults only; what the parameters mean is tested where it is decided. */
@MojoTest
class GenerateMojoTest {

    private static final String NOTHING = "<project><build><plugins><plugin><groupId>io.github.dockerfile-gen</groupId>"
            + "<artifactId>dockerfile-gen-maven-plugin</artifactId><configuration/></plugin></plugins></build></project>";
    private static final String EVERYTHING =
            "<project><build><plugins><plugin><groupId>io.github.dockerfile-gen</groupId>"
                    + "<artifactId>dockerfile-gen-maven-plugin</artifactId><configuration><buildImage>a/b:1</buildImage>"
                    + "<builderJavaVersion>21</builderJavaVersion><dependencyCache>layer</dependencyCache><dockerfile>Dockerfile.prod</dockerfile>"
                    + "<env><TZ>Europe/Paris</TZ><EMPTY/></env><force>true</force><javaVersion>17</javaVersion><jvmOptions>-Xss1m</jvmOptions>"
                    + "<mainClass>a.B</mainClass><platforms><platform>linux/arm64</platform></platforms><ports>8080,9090/udp</ports>"
                    + "<registry>mirror</registry><runtime>alpine</runtime><runtimeImage>c/d:2</runtimeImage><syntax>docker/dockerfile:1</syntax>"
                    + "<templateDirectory>docker</templateDirectory></configuration></plugin></plugins></build></project>";

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    void withoutConfigurationTheDefaultsHold(GenerateMojo mojo) {
        assertThat(mojo.dockerfile).isEqualTo("Dockerfile");
        assertThat(mojo.runtime).isEqualTo("jre");
        assertThat(mojo.dependencyCache).isEqualTo("mount");
        assertThat(new boolean[] {mojo.skip, mojo.force, mojo.dryRun}).containsOnly(false);
        assertThat(new String[] {
                    mojo.buildImage,
                    mojo.builderJavaVersion,
                    mojo.javaVersion,
                    mojo.jvmOptions,
                    mojo.mainClass,
                    mojo.runtimeImage,
                    mojo.registry,
                    mojo.syntax
                })
                .containsOnlyNulls();
        assertThat(mojo.templateDirectory).isNull();
        assertThat(mojo.project).isNotNull();
        assertThat(mojo.session).isNotNull();
    }

    @Test
    @InjectMojo(goal = "generate", pom = EVERYTHING)
    void everyTextOfTheConfigurationIsBound(GenerateMojo mojo) {
        assertThat(new String[] {
                    mojo.buildImage,
                    mojo.builderJavaVersion,
                    mojo.dependencyCache,
                    mojo.dockerfile,
                    mojo.javaVersion,
                    mojo.jvmOptions,
                    mojo.mainClass,
                    mojo.registry,
                    mojo.runtime,
                    mojo.runtimeImage,
                    mojo.syntax
                })
                .containsExactly(
                        "a/b:1",
                        "21",
                        "layer",
                        "Dockerfile.prod",
                        "17",
                        "-Xss1m",
                        "a.B",
                        "mirror",
                        "alpine",
                        "c/d:2",
                        "docker/dockerfile:1");
    }

    @Test
    @InjectMojo(goal = "generate", pom = EVERYTHING)
    void everythingElseOfTheConfigurationIsBound(GenerateMojo mojo) {
        assertThat(mojo.env).containsEntry("TZ", "Europe/Paris").containsEntry("EMPTY", null);
        assertThat(mojo.ports).containsExactly("8080", "9090/udp");
        assertThat(mojo.platforms).containsExactly("linux/arm64");
        assertThat(mojo.force).isTrue();
        assertThat(mojo.templateDirectory).isEqualTo(new File("docker").getAbsoluteFile());
    }

    @Test
    @InjectMojo(goal = "generate", pom = NOTHING)
    @MojoParameter(name = "skip", value = "true")
    void whenSkippedItDoesNothing(GenerateMojo mojo) throws MojoFailureException {
        mojo.project = null;

        mojo.execute();
    }

    /** The help plugin drops elements and what stands between them (its HTML is reduced to text). */
    @Test
    void theHelpThatMavenShowsHasNoHoles() throws IOException {
        var source = source();

        assertThat(source.lines().filter(line -> line.strip().startsWith("*"))).noneMatch(line -> line.contains("<"));
    }

    @Test
    void everyParameterHasTheNameOfItsProperty() throws IOException {
        var source = source();

        assertThat(Pattern.compile("property = \"dockerfile-gen\\.(\\w+)\".*?\\)\\s+\\S+ (\\w+);")
                        .matcher(source)
                        .results())
                .hasSizeGreaterThan(15)
                .allSatisfy(match -> assertThat(match.group(2)).isEqualTo(match.group(1)));
    }

    private static String source() throws IOException {
        var folder = Path.of("src/main/java/io/github/dockerfilegen/mojo");
        return Files.readString(folder.resolve("AbstractDockerfileMojo.java"))
                + Files.readString(folder.resolve("GenerateMojo.java"));
    }

    @Test
    void eclipseKnowsWhatToDoWithTheGoal() throws IOException {
        try (var in = GenerateMojo.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<goal>generate</goal>", "<ignore/>");
        }
    }
}
