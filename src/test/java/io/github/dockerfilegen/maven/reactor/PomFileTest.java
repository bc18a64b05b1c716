package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model 4.1.0 and the corners of a POM. */
class PomFileTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void files() {
        files = new TestReactor(folder);
        Stream.of("api", "web").forEach(files::jar);
    }

    @Test
    void subprojectsAreModules() {
        var pom = pom(
                "4.1.0",
                "<subprojects><subproject>web</subproject></subprojects>"
                        + "<profiles><profile><id>all</id><subprojects><subproject>api</subproject></subprojects></profile></profiles>");

        assertThat(pom.modules())
                .containsExactly(
                        new PomFile.Module(files.path("web/pom.xml"), "web", ""),
                        new PomFile.Module(files.path("api/pom.xml"), "api", "all"));
    }

    @Test
    void subprojectsAreInferredFromTheFoldersThatHoldAPom() {
        files.file("docs/readme.md", "");

        assertThat(pom("4.1.0", "").modules())
                .extracting(PomFile.Module::listed, PomFile.Module::profile)
                .containsExactly(Tuple.tuple("api", ""), Tuple.tuple("web", ""));
    }

    @Test
    void theNamespaceTellsTheModelWhereItsVersionIsLeftOut() {
        var pom = files.file(
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.1.0\"><artifactId>root</artifactId><packaging>pom</packaging></project>");

        assertThat(PomFile.read(pom).modules())
                .extracting(PomFile.Module::listed)
                .containsExactly("api", "web");
    }

    @ParameterizedTest
    @CsvSource({"4.0.0, ''", "4.1.0, <subprojects/>", "4.1.0, <modules/>"})
    void nothingIsInferredInMaven3sModelOrWhereAListSaysThereIsNothing(String model, String elements) {
        assertThat(pom(model, elements).modules()).isEmpty();
    }

    @Test
    void aJarInfersNoSubprojects() {
        files.file("pom.xml", "<project><modelVersion>4.1.0</modelVersion><artifactId>root</artifactId></project>");

        assertThat(PomFile.read(files.path("pom.xml")).modules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<parent/>",
                "<parent><relativePath>..</relativePath></parent>",
                "<parent><artifactId>root</artifactId></parent>"
            })
    void aParentIsInferredFromItsFile(String parent) {
        var root = files.aggregator(".", "child");
        files.file(
                "child/pom.xml",
                "<project><modelVersion>4.1.0</modelVersion>" + parent + "<artifactId>child</artifactId></project>");

        var child = PomFile.read(files.path("child/pom.xml"));

        assertThat(child.localParent(PomFile::read)).map(PomFile::path).contains(root);
        assertThat(child.groupId()).isEmpty();
        assertThat(files.read("child/pom.xml").modules().get(1).groupId()).isEqualTo("com.example");
    }

    @ParameterizedTest
    @CsvSource({"com.example, true", "${project.groupId}, true", "org.other, false"})
    void aParentOfAnotherGroupIsNotTheFile(String groupId, boolean local) {
        files.aggregator(".");
        files.file(
                "api/pom.xml",
                "<project><parent><groupId>" + groupId
                        + "</groupId><artifactId>root</artifactId><version>1</version></parent>"
                        + "<artifactId>api</artifactId></project>");

        assertThat(PomFile.read(files.path("api/pom.xml"))
                        .localParent(PomFile::read)
                        .isPresent())
                .isEqualTo(local);
    }

    @Test
    void aRelativePathThatLeadsNowhereMeansARepository() {
        files.jar("app", TestReactor.parent("root", "../nowhere/pom.xml"));

        assertThat(PomFile.read(files.path("app/pom.xml")).localParent(PomFile::read))
                .isEmpty();
    }

    @Test
    void anEncodingThatTheFileDeclaresIsUsed() throws IOException {
        Files.write(
                files.path("pom.xml"),
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><project><artifactId>caf\u00e9</artifactId></project>"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(PomFile.read(files.path("pom.xml")).artifactId()).isEqualTo("caf\u00e9");
    }

    @Test
    void blanksAroundAModuleAreNoPartOfItAndAnEmptyOneIsNone() {
        files.module(".", "pom", modules(" web ", ""));

        assertThat(PomFile.read(files.path("pom.xml")).modules())
                .extracting(PomFile.Module::pom)
                .containsExactly(files.path("web/pom.xml"));
    }

    private PomFile pom(String model, String elements) {
        return PomFile.read(files.file(
                "pom.xml",
                "<project><modelVersion>" + model + "</modelVersion><groupId>com.example</groupId>"
                        + "<artifactId>root</artifactId><version>1</version><packaging>pom</packaging>" + elements
                        + "</project>"));
    }
}
