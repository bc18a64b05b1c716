package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules that only a profile lists. */
class ReactorProfilesTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void files() {
        files = new TestReactor(folder);
        files.jar("app");
        files.jar("extra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<activeByDefault>true</activeByDefault>",
                "<jdk>[17,)</jdk>",
                "<os><family>unix</family></os>",
                "<file><exists>flag</exists></file>",
                "<property><name>!quick</name></property>",
                "<property><name>env</name><value>!ci</value></property>",
                "<packaging>pom</packaging>",
                "<condition>true</condition>"
            })
    void aProfileThatIsActiveByItselfNeedNotBeNamed(String activation) {
        files.module(".", "pom", profile("full", activation, "app", "extra"));

        var reactor = files.read("app/pom.xml");

        assertThat(reactor.profiles()).isEmpty();
        assertThat(modulesOf(reactor)).containsExactly("pom.xml", "app/pom.xml", "extra/pom.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<activeByDefault>false</activeByDefault>",
                "<property><name>full</name></property>",
                "<property><name>env</name><value>ci</value></property>"
            })
    void insideAModuleOfAnInactiveProfileThatIsNamed(String activation) {
        files.module(".", "pom", profile("full", activation, "app", "extra"));

        var reactor = files.read("app/pom.xml");

        assertThat(reactor.profiles()).containsExactly("full");
        assertThat(modulesOf(reactor)).containsExactly("pom.xml", "app/pom.xml", "extra/pom.xml");
    }

    @Test
    void modulesOfAnInactiveProfileAreNotLoadedWithTheOthers() {
        files.module(".", "pom", modules("app") + profile("full", "", "extra"));

        assertThat(modulesOf(files.read("app/pom.xml"))).containsExactly("pom.xml", "app/pom.xml");
        assertThat(modulesOf(files.read("app/pom.xml", "full")))
                .containsExactly("pom.xml", "app/pom.xml", "extra/pom.xml");
    }

    @Test
    void aProfileThatIsAskedForIsNotNeeded() {
        files.module(".", "pom", modules("app") + profile("full", "", "extra"));

        assertThat(files.read("app/pom.xml", "full").profiles()).isEmpty();
        assertThat(files.read("extra/pom.xml").profiles()).containsExactly("full");
    }

    @Test
    void aProfileThatIsSwitchedOffLoadsNothing() {
        files.module(".", "pom", modules("app") + profile("full", "<activeByDefault>true</activeByDefault>", "extra"));

        assertThat(modulesOf(files.read("app/pom.xml", "!full"))).containsExactly("pom.xml", "app/pom.xml");
    }

    @Test
    void aModuleWhoseProfileIsSwitchedOffIsAlone() {
        files.module(".", "pom", modules("app") + profile("full", "<activeByDefault>true</activeByDefault>", "extra"));

        var reactor = files.read("extra/pom.xml", "!full");

        assertThat(reactor.isReactor()).isFalse();
        assertThat(reactor.pom()).isEqualTo(files.path("extra/pom.xml"));
    }

    @Test
    void aModuleThatIsListedWithoutAProfileAsWellNeedsNone() {
        files.module(".", "pom", modules("app") + profile("full", "", "app", "extra"));

        assertThat(files.read("app/pom.xml").profiles()).isEmpty();
    }

    @Test
    void theProfilesOfNestedAggregatorsAreNamedOutermostFirst() {
        files.module(".", "pom", profile("outer", "", "group"));
        files.module("group", "pom", profile("inner", "", "leaf"));
        files.jar("group/leaf");

        assertThat(files.read("group/leaf/pom.xml").profiles()).containsExactly("outer", "inner");
        assertThat(files.read("group/pom.xml").profiles()).containsExactly("outer");
    }

    private List<String> modulesOf(Reactor reactor) {
        return reactor.modules().stream()
                .map(module -> files.name(module.pom()))
                .toList();
    }
}
