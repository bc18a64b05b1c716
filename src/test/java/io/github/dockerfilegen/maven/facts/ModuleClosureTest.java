package io.github.dockerfilegen.maven.facts;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which modules {@code --also-make} builds with {@code app}. */
class ModuleClosureTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void aReactor() {
        files = new TestReactor(folder);
        files.aggregator(".", "api", "common", "tool", "other", "app");
        Stream.of("api", "common", "tool", "other").forEach(files::jar);
    }

    @Test
    void whatIsNeededByWhatIsNeededIsNeeded() {
        files.jar("app", dependency("common"));
        files.jar("common", dependency("api"));

        assertThat(needed()).containsExactly("api", "common");
        assertThat(closure().byFile()).isEmpty();
        assertThat(closure().tests()).isFalse();
    }

    @Test
    void aModuleThatNeedsNoneIsBuiltAlone() {
        files.jar("app", dependency("commons-lang3"));

        assertThat(needed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compile", "provided", "runtime", "test"})
    void everyScopeCounts(String scope) {
        files.jar("app", dependency("common", "<scope>" + scope + "</scope>"));

        assertThat(needed()).containsExactly("common");
    }

    @Test
    void theVersionDoesNotCount() {
        files.jar("app", dependency("common").replace("<version>1<", "<version>0.9<"));

        assertThat(needed()).containsExactly("common");
    }

    @Test
    void anArtifactOfAnotherGroupIsNotTheModuleOfItsName() {
        files.jar("app", dependency("common").replace("com.example", "org.elsewhere"));

        assertThat(needed()).isEmpty();
    }

    @Test
    void parentsAreBuiltToo() {
        files.module(".", "pom", modules("parent", "app"));
        files.module("parent", "pom", parent("root", "../pom.xml"));
        files.jar("app", parent("parent", "../parent"));

        assertThat(needed()).containsExactly("parent", ".");
    }

    @Test
    void aParentThatIsNoModuleIsNotBuilt() {
        files.module("parent", "pom", "");
        files.jar("app", parent("parent", "../parent"));

        assertThat(needed()).isEmpty();
    }

    @Test
    void whatTheParentDependsOnIsNeeded() {
        files.module("parent", "pom", dependency("common"));
        files.jar("app", parent("parent", "../parent"));

        assertThat(needed()).containsExactly("common");
    }

    @Test
    void pluginsOfTheReactorAndTheirDependenciesAreNeeded() {
        files.module("tool", "maven-plugin", dependency("api"));
        files.jar("app", plugin("com.example:tool", dependency("common")));

        assertThat(needed()).containsExactly("api", "common", "tool");
    }

    @Test
    void aManagedPluginThatNothingUsesIsNot() {
        files.jar(
                "app",
                plugin("com.example:tool")
                        .replace("<build>", "<build><pluginManagement>")
                        .replace("</build>", "</pluginManagement></build>"));

        assertThat(needed()).isEmpty();
    }

    @Test
    void extensionsOfTheBuildAreNeeded() {
        files.jar(
                "app",
                "<build><extensions><extension><groupId>com.example</groupId><artifactId>tool</artifactId><version>1</version></extension>"
                        + "</extensions></build>");

        assertThat(needed()).containsExactly("tool");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<type>test-jar</type><scope>test</scope> | true",
                "<classifier>tests</classifier><scope>test</scope> | true",
                "<classifier>test-sources</classifier> | true",
                "<type>jar</type><scope>test</scope> | false",
                "<classifier>sources</classifier> | false"
            })
    void whatAModuleMakesOfItsTestsMustBeBuilt(String kind, boolean tests) {
        files.jar("app", dependency("common", kind));

        assertThat(closure().tests()).isEqualTo(tests);
    }

    @Test
    void theTestJarMayBeNeededFurtherDown() {
        files.jar("app", dependency("common"));
        files.jar("common", dependency("api", "<type>test-jar</type><scope>test</scope>"));

        assertThat(closure().tests()).isTrue();
    }

    @Test
    void theTestsOfAnythingElseAreInARepository() {
        files.jar("app", dependency("junit", "<type>test-jar</type><scope>test</scope>"));

        assertThat(closure().tests()).isFalse();
    }

    @Test
    void aGroupIdThatOnlyMavenCanTellMatchesAny() {
        files.file(
                "common/pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><groupId>${group}</groupId><artifactId>common</artifactId><version>1</version>"
                        + "<properties><group>com.example</group></properties></project>");
        files.jar("app", dependency("common"));

        assertThat(needed()).containsExactly("common");
    }

    @Test
    void whoseOutputIsReadByPathIsNeededAndMustBeNamed() {
        files.jar(
                "app",
                "<build><resources><resource><directory>../other/target/dist</directory></resource></resources></build>"
                        + dependency("common"));
        files.jar("other", dependency("api"));

        assertThat(needed()).containsExactly("api", "common", "other");
        assertThat(closure().byFile()).containsExactly(files.path("other/pom.xml"));
    }

    @Test
    void whoseOutputIsReadButIsADependencyAnywayNeedNotBeNamed() {
        files.jar(
                "app",
                "<build><resources><resource><directory>../common/target/dist</directory></resource></resources></build>"
                        + dependency("common"));

        assertThat(needed()).containsExactly("common");
        assertThat(closure().byFile()).isEmpty();
    }

    private ModuleClosure.Result closure() {
        return new ModuleFactsReader(files.read("app/pom.xml")).closure().of(files.load("app"), Projects.MODULES);
    }

    /** The folders of the modules needed. */
    private List<String> needed() {
        return closure().needed().stream()
                .map(input -> files.name(input.basedir()))
                .map(name -> name.isEmpty() ? "." : name)
                .toList();
    }
}
