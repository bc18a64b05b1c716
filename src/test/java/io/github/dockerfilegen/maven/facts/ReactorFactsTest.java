package io.github.dockerfilegen.maven.facts;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static io.github.dockerfilegen.fixtures.TestReactor.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ModuleLocation;
import io.github.dockerfilegen.model.UsedBy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true about a module among others. */
class ReactorFactsTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void anApplicationAndALibrary() {
        files = new TestReactor(folder);
        files.aggregator(".", "common", "app");
        files.jar("common", parent("root", "../pom.xml"));
        files.jar("app", parent("root", "../pom.xml"), dependency("common"));
        files.mainClass("app", "com.example.Main");
        files.mainClass("common", "com.example.Common");
    }

    @Test
    void pathsAreThoseOfTheContext() {
        var facts = files.facts("app");

        assertThat(facts.place())
                .isEqualTo(new ModuleLocation(
                        "app",
                        "app/pom.xml",
                        "pom.xml",
                        3,
                        "",
                        List.of("app/pom.xml", "common/pom.xml", "pom.xml"),
                        false,
                        "",
                        UsedBy.NOBODY));
        assertThat(facts.buildDirectory()).isEqualTo("app/target");
        assertThat(facts.inReactor()).isTrue();
        assertThat(facts.needed()).extracting(ModuleFacts::artifactId).containsExactly("common", "root");
    }

    @Test
    void everyPomIsReadAndTheSourcesOfTheModulesNeeded() {
        files.aggregator(".", "common", "app", "other");
        files.jar("other");
        files.mainClass("other", "com.example.Other");

        assertThat(inputs("app"))
                .containsExactly(
                        Tuple.tuple("app/pom.xml", Kind.DESCRIPTOR), Tuple.tuple("common/pom.xml", Kind.DESCRIPTOR),
                        Tuple.tuple("other/pom.xml", Kind.DESCRIPTOR), Tuple.tuple("pom.xml", Kind.DESCRIPTOR),
                        Tuple.tuple("app/src", Kind.SOURCES), Tuple.tuple("app/src/main/java", Kind.SOURCES),
                        Tuple.tuple("common/src", Kind.SOURCES), Tuple.tuple("common/src/main/java", Kind.SOURCES));
    }

    @Test
    void theWrapperAndMavensConfigurationLieAtTheRootOfTheReactor() {
        files.file("mvnw", "#!/bin/sh\n");
        files.file(".mvn/wrapper/maven-wrapper.properties", "distributionUrl=https://x/apache-maven-3.9.16-bin.zip\n");
        files.file(".mvn/maven.config", "-s\n${maven.multiModuleProjectDirectory}/ci/settings.xml\n");
        files.file("ci/settings.xml", "<settings/>");

        var facts = files.facts("app");

        assertThat(facts.wrapper()).hasValueSatisfying(wrapper -> {
            assertThat(wrapper.script()).isEqualTo("mvnw");
            assertThat(wrapper.mavenVersion()).isEqualTo("3.9.16");
        });
        assertThat(facts.inputs()).extracting(BuildInput::path).contains("mvnw", ".mvn", "ci/settings.xml");
    }

    @Test
    void theWrapperMayLieInAFolderOfItsOwn() {
        files.aggregator("build", "../common", "../app");
        files.path("pom.xml").toFile().delete();
        files.file("build/mvnw", "#!/bin/sh\n");
        files.file(
                "build/.mvn/wrapper/maven-wrapper.properties",
                "distributionUrl=https://x/apache-maven-3.9.16-bin.zip\n");

        var facts = files.facts("app");

        assertThat(facts.wrapper())
                .hasValueSatisfying(wrapper -> assertThat(wrapper.script()).isEqualTo("build/mvnw"));
        assertThat(facts.place().start()).isEqualTo("build/pom.xml");
        assertThat(facts.inputs()).extracting(BuildInput::path).contains("build/mvnw", "build/.mvn");
    }

    @Test
    void aWrapperInAModuleIsNotTheReactors() {
        files.file("app/mvnw", "#!/bin/sh\n");
        files.file(
                "app/.mvn/wrapper/maven-wrapper.properties", "distributionUrl=https://x/apache-maven-3.9.16-bin.zip\n");

        assertThat(files.facts("app").wrapper()).isEmpty();
        assertThat(files.facts("app").inputs()).extracting(BuildInput::path).doesNotContain("app/mvnw", "app/.mvn");
    }

    @Test
    void theJavaLevelIsTheModulesOwn() {
        files.jar("common", "<properties><maven.compiler.release>21</maven.compiler.release></properties>");
        files.jar(
                "app",
                dependency("common"),
                "<properties><maven.compiler.release>17</maven.compiler.release></properties>");

        var facts = files.facts("app");

        assertThat(facts.java().feature()).isEqualTo(17);
        assertThat(facts.needed()).extracting(module -> module.java().feature()).containsExactly(21);
    }

    @Test
    void whoseOutputIsReadByPathIsNamedBesideTheModule() {
        files.aggregator(".", "web", "app");
        files.module("web", "pom", "");
        files.jar(
                "app",
                "<build><resources><resource><directory>../web/target/dist</directory></resource></resources></build>");

        assertThat(files.facts("app").place().selector()).isEqualTo(":app,:web");
    }

    @Test
    void twoModulesOfOneNameAreToldByTheirGroups() {
        files.aggregator(".", "app", "more/app");
        files.jar("more/app");
        files.file(
                "more/app/pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.more</groupId><artifactId>app</artifactId>"
                        + "<version>1</version></project>");
        files.jar("app");

        assertThat(files.facts("app").place().selector()).isEqualTo("com.example:app");
        assertThat(files.facts("more/app").place().selector()).isEqualTo("com.more:app");
    }

    @Test
    void aProfileWithoutWhichTheModuleIsNotLoadedIsSwitchedOn() {
        files.module(".", "pom", modules("common") + profile("apps", "", "app"));
        files.jar("app");

        assertThat(files.facts("app").profiles()).containsExactly("apps");
        assertThat(files.facts("common").profiles()).isEmpty();
    }

    @Test
    void profilesOfThisMachineAreNotNamed() {
        files.module(".", "pom", modules("common", "app") + profile("release", ""));
        files.jar("app");
        var loaded = files.load("app");
        var input = new LoadedModule(
                loaded.effective(), loaded.lineage(), loaded.pom(), List.of("release", "!release", "nexus"));

        assertThat(new ProjectFactsReader().read(input, Projects.MODULES).profiles())
                .containsExactly("!release", "release");
    }

    @Test
    void filesThatAPluginNamesFromAnotherFolderAreRead() {
        files.file("rules/checks.xml", "<checks/>");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                plugin(
                        "g:p",
                        "<configuration><configLocation>${project.parent.basedir}/rules/checks.xml</configLocation></configuration>"));

        assertThat(inputs("app")).contains(Tuple.tuple("rules/checks.xml", Kind.CONFIGURATION));
    }

    @Test
    void filesThatToolsLookForAboveTheModuleAreRead() {
        Stream.of("lombok.config", "app/lombok.config")
                .forEach(name -> files.file(name, "config.stopBubbling = true\n"));

        assertThat(files.facts("app").inputs())
                .extracting(BuildInput::path)
                .contains("lombok.config", "app/lombok.config");
    }

    @Test
    void whatGitIgnoresAboveTheModuleIsInNoClone() {
        files.file(".gitignore", "generated/\n");
        files.file("app/generated/a.xml", "<a/>");
        files.jar("app", plugin("g:p", "<configuration><file>generated/a.xml</file></configuration>"));

        assertThat(files.facts("app").inputs())
                .extracting(BuildInput::path)
                .noneMatch(path -> path.contains("generated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><resources><resource><directory>../common/target/classes/public</directory></resource></resources></build>",
                "<build><plugins><plugin><groupId>g</groupId><artifactId>p</artifactId><version>1</version><configuration>"
                        + "<file>../common/target/classes/public/a.txt</file></configuration></plugin></plugins></build>"
            })
    void whatAnotherModulesBuildLeavesIsNotReadFromTheContext(String build) {
        files.jar("app", build);
        var before = inputs("app");
        files.file("common/target/classes/public/a.txt", "");

        assertThat(inputs("app")).isEqualTo(before);
    }

    @Test
    void aModuleIsReadOnceForAllThatNeedIt() {
        files.aggregator(".", "common", "app", "other");
        files.jar("other", parent("root", "../pom.xml"), dependency("common"));
        var reader = new ProjectFactsReader();

        var app = reader.read(files.load("app"), Projects.MODULES);
        var other = reader.read(files.load("other"), Projects.MODULES);

        assertThat(app.needed().get(0)).isSameAs(other.needed().get(0));
    }

    private List<Tuple> inputs(String module) {
        return files.facts(module).inputs().stream()
                .map(input -> Tuple.tuple(input.path(), input.kind()))
                .toList();
    }
}
