package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** POMs of other projects that lie around this one, and that Maven would not load with it. */
class StrangersPomsTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void withoutRepository() throws IOException {
        files = new TestReactor(folder);
        Files.delete(files.path(".git/HEAD"));
        Files.delete(files.path(".git"));
    }

    @Test
    void aNeighbourThatListsTheProjectIsNotItsAggregator() {
        files.jar("victim");
        files.aggregator("evil", "../victim", "extension");
        files.jar("evil/extension");

        assertAlone("victim");
    }

    @Test
    void aFolderAboveThatListsTheProjectIsNotItsAggregator() {
        files.jar("downloads/victim");
        files.module(".", "pom", modules("downloads/victim", "downloads"));
        files.module("downloads", "pom", modules("victim", "extension"));
        files.jar("downloads/extension");

        assertAlone("downloads/victim");
    }

    @Test
    void aNeighbourThatIsNoPomIsNotRead() throws IOException {
        files.jar("victim");
        Files.createDirectories(files.path("folder/pom.xml"));
        files.file("broken/pom.xml", "<project>../victim");

        assertAlone("victim");
    }

    @Test
    void insideARepositoryANeighbourThatIsAFolderIsPassedOver() throws IOException {
        files.file(".git/HEAD", "");
        files.aggregator("build", "../app");
        files.jar("app");
        Files.createDirectories(files.path("another/pom.xml"));

        assertThat(files.read("app/pom.xml").pom()).isEqualTo(files.path("build/pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil/.git/HEAD", "evil/.hg/store"})
    void aCloneInsideTheRepositoryIsAStrangers(String mark) {
        files.file(".git/HEAD", "");
        files.jar("victim");
        files.aggregator("evil", "../victim", "extension");
        files.jar("evil/extension");
        files.file(mark, "");

        assertAlone("victim");
    }

    @Test
    void aFileThatCallsItselfASubmoduleIsNone() {
        files.file(".git/HEAD", "");
        files.jar("victim");
        files.aggregator("evil", "../victim");
        files.file("evil/.git", "gitdir: ../.git/modules/evil\n");

        assertAlone("victim");
    }

    @Test
    void whatLiesAboveTheNearestRepositoryIsAStrangers() {
        files.file(".git/HEAD", "");
        files.aggregator(".", "victim");
        files.jar("victim");
        files.file("victim/.git/HEAD", "");

        assertAlone("victim");
    }

    @Test
    void aWorktreeInsideTheRepositoryIsARepositoryOfItsOwn() {
        files.file(".git/HEAD", "");
        files.aggregator(".", "app", "trees/feature/app");
        files.jar("app");
        files.aggregator("trees/feature", "app");
        files.file("trees/feature/.git", "gitdir: ../../.git/worktrees/feature\n");
        files.jar("trees/feature/app");

        assertThat(files.read("trees/feature/app/pom.xml").pom()).isEqualTo(files.path("trees/feature/pom.xml"));
    }

    @Test
    void aSubmoduleOfASubmoduleBelongsToTheOutermostRepository() {
        files.file(".git/HEAD", "");
        files.file(".gitmodules", "[submodule \"a\"]\n  path = libs/a\n");
        files.file("libs/a/.git", "gitdir: ../../.git/modules/a\n");
        files.file("libs/a/.gitmodules", "[submodule \"b\"]\n  path = \"b\"\n");
        files.file("libs/a/b/.git", "gitdir: ../../../.git/modules/a/modules/b\n");
        files.aggregator(".", "libs/a/b");
        files.jar("libs/a/b");

        assertThat(files.read("libs/a/b/pom.xml").pom()).isEqualTo(files.path("pom.xml"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFolderOutsideTheRepositoryIsNoNeighbour() throws IOException {
        files.file("repository/.git/HEAD", "");
        files.jar("repository/victim");
        files.aggregator("elsewhere", "../victim");
        Files.createSymbolicLink(files.path("repository/linked"), files.path("elsewhere"));

        assertAlone("repository/victim");
    }

    @Test
    void whatMavenHasLoadedItselfIsNoStranger() {
        files.aggregator("build", "../app", "../common");
        files.jar("app");
        files.jar("common");
        var loaded = Set.of(files.path("build/pom.xml"), files.path("app/pom.xml"), files.path("common/pom.xml"));

        var reactor = new ReactorReader(loaded).read(files.path("app/pom.xml"), List.of());

        assertThat(reactor.pom()).isEqualTo(files.path("build/pom.xml"));
        assertThat(reactor.root()).isEqualTo(files.path("."));
    }

    @Test
    void theParentLeadsToTheModules() {
        files.module(".", "pom", modules("app", "common"));
        files.jar("app", parent("root", "../pom.xml"));
        files.jar("common");
        var reader = new ReactorReader();

        var reactor = reader.read(files.path("app/pom.xml"), List.of());

        assertThat(reactor.pom()).isEqualTo(files.path("pom.xml"));
        assertThat(reader.read(files.path("common/pom.xml"), List.of())).isEqualTo(reactor);
    }

    @Test
    void aFileOfAnotherVersionIsNotTheParent() {
        files.module(".", "pom", "<description/>" + modules("app", "evil"));
        files.jar("app", parent("root", "../pom.xml").replace("<version>1<", "<version>2<"));
        files.jar("evil");

        assertAlone("app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2)", "(,3]", "${revision}"})
    void aVersionThatOnlyMavenCanTellMayBeTheParents(String version) {
        files.module(".", "pom", modules("app"));
        files.jar("app", parent("root", "../pom.xml").replace("<version>1<", "<version>" + version + "<"));

        assertThat(files.read("app/pom.xml").pom()).isEqualTo(files.path("pom.xml"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aModuleThatIsALinkToItsAggregatorListsItself() throws IOException {
        var root = files.aggregator(".", "app", "again");
        files.jar("app");
        Files.createSymbolicLink(files.path("again"), Path.of("."));

        assertThatThrownBy(() -> files.read("pom.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("Modules list each other: " + root.toRealPath() + " is a module of itself");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFolderAroundItIsNoInferredModule() throws IOException {
        files.file(
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.1.0\"><artifactId>root</artifactId><packaging>pom</packaging></project>");
        files.jar("app");
        Files.createSymbolicLink(files.path("again"), Path.of("."));
        Files.createSymbolicLink(files.path("circle"), Path.of("circle"));

        assertThat(files.read("pom.xml").modules()).hasSize(2);
    }

    @Test
    void parentsInACircleWithoutAGroup() {
        files.file(".git/HEAD", "");
        files.file(
                "a/pom.xml",
                "<project><artifactId>a</artifactId><packaging>pom</packaging><parent><artifactId>b</artifactId><relativePath>../b</relativePath></parent></project>");
        files.file(
                "b/pom.xml",
                "<project><artifactId>b</artifactId><packaging>pom</packaging><parent><artifactId>a</artifactId><relativePath>../a</relativePath></parent></project>");

        assertThat(files.read("a/pom.xml").modules().get(0).groupId()).isEmpty();
    }

    private void assertAlone(String module) {
        var reactor = files.read(module + "/pom.xml");

        assertThat(reactor.isReactor()).isFalse();
        assertThat(reactor.root()).isEqualTo(files.path(module));
        assertThat(reactor.poms()).containsExactly(files.path(module + "/pom.xml"));
    }
}
