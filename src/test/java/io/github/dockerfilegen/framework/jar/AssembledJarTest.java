package io.github.dockerfilegen.framework.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.LayerCopy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssembledJarTest {

    private static final String REFERENCE =
            "<descriptorRefs><descriptorRef>jar-with-dependencies</descriptorRef></descriptorRefs>";
    private static final String MAIN =
            "<archive><manifest><mainClass>com.example.Main</mainClass></manifest></archive>";

    @TempDir
    Path folder;

    @Test
    void theAssembledJarStaysOneFile() {
        var layout = layout(bound("package", REFERENCE + MAIN)).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("jar/single-file");
        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.artifact().path()).hasToString("target/app-*-jar-with-dependencies.jar");
        assertThat(layout.layers()).containsExactly(LayerCopy.ofBuild("/workspace/application.jar", "./"));
        assertThat(layout.command().apply(21)).containsExactly("-jar", "application.jar");
        assertThat(layout.decisions())
                .containsExactly(Decision.of("assembled jar, main class com.example.Main", "maven-assembly-plugin"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "<appendAssemblyId>false</appendAssemblyId>, target/app-*.jar",
        "<finalName>server</finalName>, target/server-jar-with-dependencies.jar",
        "<finalName>server</finalName><appendAssemblyId>false</appendAssemblyId>, target/server.jar",
        "<finalName>server-${project.version}</finalName><appendAssemblyId>false</appendAssemblyId>, target/server-*.jar",
        "<outputDirectory>${project.build.directory}/fat</outputDirectory>, target/fat/app-*-jar-with-dependencies.jar"
    })
    void theNameFollowsThePluginsOwnRules(String configuration, String path) {
        assertThat(layout(bound("package", REFERENCE + MAIN + configuration))
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(path);
    }

    @ParameterizedTest
    @CsvSource({
        "<descriptors><descriptor>src/assembly/fat.xml</descriptor></descriptors>",
        "<descriptor>${project.basedir}/src/assembly/fat.xml</descriptor>"
    })
    void aDescriptorOfAJarGivesItsIdToTheName(String descriptor) {
        descriptor("fat", "jar");

        assertThat(layout(bound("package", descriptor + MAIN))
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString("target/app-*-everything.jar");
    }

    @ParameterizedTest
    @CsvSource({"zip", "tar.gz", "dir"})
    void aDistributionIsNotWhatAnImageStarts(String format) {
        descriptor("fat", format);

        assertThat(layout(bound(
                        "package", "<descriptors><descriptor>src/assembly/fat.xml</descriptor></descriptors>" + MAIN)))
                .isEmpty();
    }

    @Test
    void theJarIsFoundAmongDistributions() {
        descriptor("zip", "zip");
        var executions =
                "<executions><execution><id>zip</id><goals><goal>single</goal></goals><configuration><descriptors><descriptor>src/assembly/zip.xml"
                        + "</descriptor></descriptors></configuration></execution><execution><id>jar</id><phase>verify</phase><goals><goal>single</goal></goals>"
                        + "<configuration>" + REFERENCE + MAIN + "</configuration></execution></executions>";

        assertThat(layout(executions).orElseThrow().goals()).containsExactly("verify");
    }

    @ParameterizedTest
    @CsvSource({"package, package", "prepare-package, package", "verify, verify", "install, install", "deploy, install"
    })
    void aPhaseAfterPackageIsNamed(String phase, String goal) {
        assertThat(layout(bound(phase, REFERENCE + MAIN)).orElseThrow().goals()).containsExactly(goal);
    }

    @Test
    void anUnboundPluginIsNamed() {
        assertThat(layout("<configuration>" + REFERENCE + MAIN + "</configuration>")
                        .orElseThrow()
                        .goals())
                .containsExactly("package", "assembly:single");
    }

    @Test
    void whatIsSkippedIsNotAssembled() {
        assertThat(layout(bound("package", REFERENCE + MAIN + "<skipAssembly>true</skipAssembly>")))
                .isEmpty();
    }

    @Test
    void manifestEntriesNameTheClassAsWell() {
        var entries = "<archive><manifestEntries><Main-Class>a.B</Main-Class></manifestEntries></archive>";

        assertThat(layout(bound("package", REFERENCE + entries))
                        .orElseThrow()
                        .decisions()
                        .get(0)
                        .what())
                .isEqualTo("assembled jar, main class a.B");
    }

    @Test
    void aJarWithoutMainClassIsStartedByName() {
        Projects.mainClass(folder, "com.example.Found");

        assertThat(layout(bound("package", REFERENCE)).orElseThrow().command().apply(21))
                .containsExactly("-cp", "application.jar", "com.example.Found");
    }

    @Test
    void anAssembledLibraryIsNoApplication() {
        assertThat(layout(bound("package", REFERENCE))).isEmpty();
    }

    @Test
    void anAssemblyOfAnythingButAJarProjectIsNotMeant() {
        assertThat(layout(bound("package", REFERENCE + MAIN), "war")).isEmpty();
    }

    private void descriptor(String name, String format) {
        Projects.write(
                folder.resolve("src/assembly/" + name + ".xml"),
                "<assembly><id>everything</id><formats><format>" + format + "</format></formats></assembly>");
    }

    private Optional<Application> layout(String content) {
        return layout(content, "jar");
    }

    private Optional<Application> layout(String content, String packaging) {
        var pom = Projects.pom(
                packaging,
                "<build><plugins><plugin><artifactId>maven-assembly-plugin</artifactId>" + content
                        + "</plugin></plugins></build>");
        return new AssembledJar()
                .packaged(
                        Projects.facts(folder, pom),
                        new PackagingContext(TestChoices.of(Map.of()), new ImageCatalogue()));
    }

    private static String bound(String phase, String configuration) {
        return "<executions><execution><phase>" + phase + "</phase><goals><goal>single</goal></goals><configuration>"
                + configuration + "</configuration></execution></executions>";
    }
}
