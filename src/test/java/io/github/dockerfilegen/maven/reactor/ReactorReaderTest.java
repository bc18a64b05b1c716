package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.UsedBy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReactorReaderTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void files() {
        files = new TestReactor(folder);
    }

    @Test
    void aModuleWithoutAnAggregatorIsNoReactor() {
        files.jar("app");

        var reactor = files.read("app/pom.xml");

        assertThat(reactor.isReactor()).isFalse();
        assertThat(reactor.root()).isEqualTo(files.path("app"));
        assertThat(reactor.pom()).isEqualTo(files.path("app/pom.xml"));
        assertThat(reactor.poms()).containsExactly(files.path("app/pom.xml"));
    }

    @Test
    void aModuleThatIsNotThereAndThatOnlyAnInactiveProfileListsIsPassedOver() {
        files.module(
                ".",
                "pom",
                modules("app") + profile("native", "<file><exists>native/pom.xml</exists></file>", "native"));
        files.jar("app");

        assertThat(files.read("app/pom.xml").modules())
                .extracting(Reactor.Module::artifactId)
                .containsExactly("root", "app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "services/pom.xml", "services/orders/pom.xml", "common/pom.xml"})
    void nestedAggregatorsAreOneReactorFromWhereverItIsRead(String start) {
        files.aggregator(".", "common", "services");
        files.aggregator("services", "orders", "billing");
        Stream.of("common", "services/orders", "services/billing").forEach(files::jar);

        var reactor = files.read(start);

        assertThat(reactor.isReactor()).isTrue();
        assertThat(reactor.root()).isEqualTo(files.path("."));
        assertThat(reactor.pom()).isEqualTo(files.path("pom.xml"));
        assertThat(modulesOf(reactor))
                .containsExactly(
                        "pom.xml",
                        "common/pom.xml",
                        "services/pom.xml",
                        "services/orders/pom.xml",
                        "services/billing/pom.xml");
        assertThat(reactor.profiles()).isEmpty();
    }

    @Test
    void aModuleTellsWhatItsFileSays() {
        files.aggregator(".", "app");
        files.module("app", "war", parent("root", "../pom.xml"));

        assertThat(files.read("app/pom.xml").modules())
                .last()
                .isEqualTo(new Reactor.Module(
                        files.path("app/pom.xml"), "com.example", "app", "war", Optional.of(files.path("pom.xml"))));
    }

    @Test
    void anAggregatorNeedNotBeTheParent() {
        files.aggregator(".", "app");
        files.module("build/parent", "pom", "");
        files.jar("app", parent("parent", "../build/parent"));

        var reactor = files.read("app/pom.xml");

        assertThat(modulesOf(reactor)).containsExactly("pom.xml", "app/pom.xml");
        assertThat(pomsOf(reactor)).containsExactly("app/pom.xml", "build/parent/pom.xml", "pom.xml");
    }

    @Test
    void aParentAboveThatListsNothingIsReadAndNotStarted() {
        files.module(".", "pom", "");
        files.jar("app", parent("root", "../pom.xml"));

        var reactor = files.read("app/pom.xml");

        assertThat(reactor.isReactor()).isFalse();
        assertThat(reactor.pom()).isEqualTo(files.path("app/pom.xml"));
        assertThat(reactor.root()).isEqualTo(files.path("."));
        assertThat(pomsOf(reactor)).containsExactly("app/pom.xml", "pom.xml");
    }

    @Test
    void theParentsOfParentsAreRead() {
        files.module("company", "pom", "");
        files.module("parent", "pom", parent("company", "../company/pom.xml"));
        files.jar("app", parent("parent", "../parent"));

        assertThat(pomsOf(files.read("app/pom.xml")))
                .containsExactly("app/pom.xml", "company/pom.xml", "parent/pom.xml");
    }

    @Test
    void aParentWithoutARelativePathIsInARepository() {
        files.module(".", "pom", "");
        files.jar("app", parent("root", ""));

        assertThat(pomsOf(files.read("app/pom.xml"))).containsExactly("app/pom.xml");
    }

    @Test
    void aFileOfAnotherNameThanTheParentsIsNotTheParent() {
        files.module(".", "pom", "");
        files.jar("app", parent("spring-boot-starter-parent", "../pom.xml"));

        assertThat(pomsOf(files.read("app/pom.xml"))).containsExactly("app/pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build/pom.xml", "app/pom.xml", "common/pom.xml"})
    void inAFlatLayoutTheContextIsTheFolderAroundThemAll(String start) {
        files.aggregator("build", "../common", "../app");
        files.jar("common");
        files.jar("app");

        var reactor = files.read(start);

        assertThat(reactor.root()).isEqualTo(files.path("."));
        assertThat(reactor.pom()).isEqualTo(files.path("build/pom.xml"));
        assertThat(modulesOf(reactor)).containsExactly("build/pom.xml", "common/pom.xml", "app/pom.xml");
    }

    @Test
    void theParentOfAModuleMayBeItsAggregator() {
        files.module("deep/down/parent", "pom", modules("../../../app"));
        files.jar("app", parent("parent", "../deep/down/parent"));

        assertThat(files.read("app/pom.xml").pom()).isEqualTo(files.path("deep/down/parent/pom.xml"));
    }

    @Test
    void theNearestOfTwoAggregatorsIsFollowed() {
        files.aggregator(".", "group", "group/app");
        files.aggregator("group", "app");
        files.jar("group/app");

        assertThat(modulesOf(files.read("group/app/pom.xml")))
                .containsExactly("pom.xml", "group/pom.xml", "group/app/pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "tools/tools-pom.xml"})
    void aModuleMayBeNamedByItsFile(String start) {
        files.aggregator(".", "tools/tools-pom.xml");
        files.jar("tools");
        files.path("tools/pom.xml")
                .toFile()
                .renameTo(files.path("tools/tools-pom.xml").toFile());

        var reactor = files.read(start);

        assertThat(modulesOf(reactor)).containsExactly("pom.xml", "tools/tools-pom.xml");
        assertThat(reactor.pom()).isEqualTo(files.path("pom.xml"));
    }

    @Test
    void theAggregatorOfAFileMayBeThePomBesideIt() {
        files.module(".", "pom", modules("native-pom.xml"));
        files.file("native-pom.xml", "<project><artifactId>native</artifactId></project>");

        assertThat(files.read("native-pom.xml").pom()).isEqualTo(files.path("pom.xml"));
    }

    @Test
    void aParentWithARevisionIsFoundAllTheSame() {
        files.file("pom.xml", """
                <project>
                  <groupId>com.example</groupId>
                  <artifactId>root</artifactId>
                  <version>${revision}</version>
                  <packaging>pom</packaging>
                  <properties><revision>1</revision></properties>
                  <modules><module>app</module></modules>
                </project>
                """);
        files.file("app/pom.xml", """
                <project>
                  <parent><groupId>com.example</groupId><artifactId>root</artifactId><version>${revision}</version></parent>
                  <artifactId>app</artifactId>
                </project>
                """);

        var module = files.read("app/pom.xml").modules().get(1);

        assertThat(module.parent()).contains(files.path("pom.xml"));
        assertThat(module.groupId()).isEqualTo("com.example");
        assertThat(module.packaging()).isEqualTo("jar");
    }

    @Test
    void backslashesAreSlashes() {
        files.aggregator(".", "services\\app");
        files.jar("services/app", parent("root", "..\\..\\pom.xml"));

        assertThat(modulesOf(files.read("services/app/pom.xml"))).containsExactly("pom.xml", "services/app/pom.xml");
    }

    @Test
    void anExpressionInAModuleTellsNoFolder() {
        files.aggregator(".", "${extra}", "app");
        files.jar("app");

        assertThat(modulesOf(files.read("app/pom.xml"))).containsExactly("pom.xml", "app/pom.xml");
    }

    @Test
    void everyProfileIsKnown() {
        files.module(".", "pom", modules("app") + profile("release", "", "docs"));
        files.jar("app", "<profiles><profile/><profile><id>native</id></profile></profiles>");
        files.jar("docs");

        assertThat(files.read("app/pom.xml").knownProfiles()).containsExactlyInAnyOrder("release", "native", "default");
    }

    @Test
    void whatModulesAreBuiltOnIsUsed() {
        files.aggregator(".", "common", "testing", "alone", "app");
        Stream.of("common", "alone").forEach(files::jar);
        files.jar("app", dependency("common"));
        files.jar("testing", dependency("app", "<scope>test</scope>"));

        assertThat(used("common", "app", "testing", "alone")).containsExactly("common");
    }

    @Test
    void whatAProfileAddsIsUsedToo() {
        files.aggregator(".", "common", "app");
        files.jar("common");
        files.jar("app", "<profiles><profile><id>full</id>" + dependency("common") + "</profile></profiles>");

        assertThat(used("common", "app")).containsExactly("common");
    }

    @Test
    void aDistributionOfPackagingPomUsesNothing() {
        files.aggregator(".", "app", "distribution");
        files.jar("app");
        files.module("distribution", "pom", dependency("app"));

        assertThat(used("app")).isEmpty();
    }

    @Test
    void whatAParentDependsOnItsModulesUse() {
        files.module(".", "pom", modules("common", "app"));
        files.module("parent", "pom", dependency("common"));
        files.jar("common");
        files.jar("app", parent("parent", "../parent"));

        assertThat(used("common", "app")).containsExactly("common");
    }

    @ParameterizedTest
    @CsvSource({"com.example, true", "${project.groupId}, true", "org.elsewhere, false"})
    void anArtifactOfAnotherGroupIsNoUseOfAModuleWithItsName(String groupId, boolean used) {
        files.aggregator(".", "server", "client");
        files.jar("server");
        files.jar("client", dependency("server").replace("com.example", groupId));

        assertThat(files.read("server/pom.xml").users("com.example", "server") != UsedBy.NOBODY)
                .isEqualTo(used);
    }

    private List<String> used(String... artifactIds) {
        var reactor = files.read("pom.xml");
        return Stream.of(artifactIds)
                .filter(artifactId -> reactor.users("com.example", artifactId) != UsedBy.NOBODY)
                .toList();
    }

    private List<String> modulesOf(Reactor reactor) {
        return reactor.modules().stream()
                .map(module -> files.name(module.pom()))
                .toList();
    }

    private List<String> pomsOf(Reactor reactor) {
        return reactor.poms().stream().map(files::name).toList();
    }
}
