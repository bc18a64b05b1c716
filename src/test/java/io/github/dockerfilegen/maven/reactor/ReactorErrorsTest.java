package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** POMs that do not fit together, and what the user reads about them. */
class ReactorErrorsTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void files() {
        files = new TestReactor(folder);
    }

    @Test
    void aBrokenPomAboveThatHasNothingToDoWithTheModule() {
        files.file("pom.xml", "<project><oops></project>");
        files.jar("code/app");

        assertThat(files.read("code/app/pom.xml").root()).isEqualTo(files.path("code/app"));
    }

    @Test
    void aBrokenPomThatListsTheModule() {
        var broken = files.file("pom.xml", "<project><modules><module>code/app</module></project>");
        files.jar("code/app");

        assertThatThrownBy(() -> files.read("code/app/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("Cannot read " + broken + ": ")
                .hasMessageEndingWith(". Correct the file.");
    }

    @ParameterizedTest
    @CsvSource({"missing, missing", "tools/other-pom.xml, tools/other-pom.xml", "empty, empty"})
    void aModuleThatDoesNotExist(String listed, String expected) throws IOException {
        Files.createDirectories(files.path("empty"));
        var root = files.aggregator(".", "app", listed);
        files.jar("app");

        assertThatThrownBy(() -> files.read("app/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The module \"" + listed + "\" in " + root + " does not exist: there is no "
                        + files.path(expected) + ". Correct the <module> element or add the module.");
    }

    @Test
    void modulesThatListEachOther() {
        var root = files.aggregator(".", "app");
        var app = files.aggregator("app", "..");

        assertThatThrownBy(() -> files.read("app/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Modules list each other: " + root + " is a module of itself by way of " + app
                        + ". Remove one of the <module> elements.");
    }

    @Test
    void modulesBesideEachOtherThatListEachOther() {
        var left = files.aggregator("left", "../right");
        var right = files.aggregator("right", "../left");

        assertThatThrownBy(() -> files.read("left/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("Modules list each other: " + right + " is a module of itself by way of " + left
                        + ". Remove one of the <module> elements.");
    }

    @Test
    void aModuleThatListsItself() {
        var root = files.aggregator(".", ".");

        assertThatThrownBy(() -> files.read("pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith(
                        "Modules list each other: " + root + " is a module of itself by way of " + root);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsOutOfTheTree() throws IOException {
        files.aggregator("project", "linked");
        var elsewhere = files.jar("elsewhere").toRealPath();
        Files.createSymbolicLink(files.path("project/linked"), files.path("elsewhere"));

        assertThatThrownBy(() -> files.read("project/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("The build reads " + files.path("project/linked/pom.xml") + ", which is a link to "
                        + elsewhere + " outside " + files.path("project")
                        + ", so the build context cannot contain it. Replace the link with the module.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInsideTheTreeIsNoProblem() throws IOException {
        files.aggregator(".", "linked");
        files.jar("modules/app");
        Files.createSymbolicLink(files.path("linked"), files.path("modules/app"));

        assertThat(files.read("pom.xml").modules()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({".git", ".hg"})
    void aModuleOutsideTheRepository(String versionControl) throws IOException {
        Files.createDirectories(files.path("repository/" + versionControl));
        files.aggregator("repository", "../outside");
        var outside = files.jar("outside");

        assertThatThrownBy(() -> files.read("repository/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "The build reads " + outside + ", which lies outside the repository " + files.path("repository")
                                + ", so a clone does not have it. Move it into the repository, or leave it out of <modules> and <relativePath>.");
    }

    @Test
    void aParentOutsideTheRepository() throws IOException {
        Files.createDirectories(files.path("repository/.git"));
        var parent = files.module(".", "pom", "");
        files.jar("repository", parent("root", "../pom.xml"));

        assertThatThrownBy(() -> files.read("repository/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The build reads " + parent + ", which lies outside the repository "
                        + files.path("repository"));
    }

    @Test
    void anAggregatorOutsideTheRepositoryIsNobodysBusiness() throws IOException {
        Files.createDirectories(files.path("repository/.git"));
        files.aggregator(".", "repository");
        files.jar("repository");

        assertThat(files.read("repository/pom.xml").isReactor()).isFalse();
    }

    @Test
    void aSubmoduleBelongsToTheRepositoryAroundIt() throws IOException {
        Files.createDirectories(files.path(".git"));
        files.file(".gitmodules", "[submodule \"app\"]\n\tpath = app\n\turl = https://example.com/app.git\n");
        files.file("app/.git", "gitdir: ../.git/modules/app\n");
        files.aggregator(".", "app");
        files.jar("app");

        assertThat(files.read("app/pom.xml").root()).isEqualTo(files.path("."));
    }

    @Test
    void aPomThatIsNotWellFormed() {
        files.aggregator(".", "app", "broken");
        files.jar("app");
        var broken = files.file("broken/pom.xml", "<project><modules></project>");

        assertThatThrownBy(() -> files.read("app/pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageMatching("(?s)Cannot read \\Q" + broken + "\\E: .*modules.*\\. Correct the file\\.");
    }
}
