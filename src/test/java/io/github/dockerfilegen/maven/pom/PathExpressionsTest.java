package io.github.dockerfilegen.maven.pom;

import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathExpressionsTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void aReactor() {
        files = new TestReactor(folder);
        files.aggregator("build", "../parent", "../app", "../alone");
        files.module("parent", "pom", "");
        files.jar("app", parent("parent", "../parent"));
        files.jar("alone");
    }

    @ParameterizedTest
    @CsvSource({
        "${project.parent.basedir}, parent",
        "${parent.basedir}, parent",
        "${session.executionRootDirectory}, build",
        "${maven.multiModuleProjectDirectory}, build"
    })
    void foldersAroundAModule(String expression, String directory) {
        assertThat(resolve("app", expression + "/x," + expression))
                .isEqualTo(files.path(directory) + "/x," + files.path(directory));
    }

    @Test
    void mavensFolderIsTheOneWithItsConfiguration() {
        files.file(".mvn/jvm.config", "-Xmx1g");

        assertThat(resolve("app", "${maven.multiModuleProjectDirectory}"))
                .isEqualTo(files.path(".").toString());
        assertThat(resolve("app", "${session.executionRootDirectory}"))
                .isEqualTo(files.path("build").toString());
    }

    @Test
    void theNearestOfTwoCounts() {
        files.file(".mvn/jvm.config", "-Xmx1g");
        files.file("build/.mvn/jvm.config", "-Xmx1g");

        assertThat(resolve("app", "${maven.multiModuleProjectDirectory}"))
                .isEqualTo(files.path("build").toString());
    }

    @ParameterizedTest
    @CsvSource({"${project.version}", "plain", "${project.parent.version}"})
    void anythingElseStays(String text) {
        assertThat(resolve("app", text)).isEqualTo(text);
    }

    @Test
    void withoutAParentInTheTreeThereIsNoFolderOfIt() {
        assertThat(resolve("alone", "${project.parent.basedir}")).isEqualTo("${project.parent.basedir}");
    }

    private String resolve(String module, String text) {
        var pom = files.path(module + "/pom.xml");
        return new PathExpressions(files.read(module + "/pom.xml"), pom).resolve(text);
    }
}
