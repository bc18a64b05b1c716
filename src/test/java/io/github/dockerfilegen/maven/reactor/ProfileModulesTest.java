package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static io.github.dockerfilegen.fixtures.TestReactor.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.DockerfileGenerator;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that only a profile lists. */
class ProfileModulesTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void anApplicationAndOneOfAProfile() {
        files = new TestReactor(folder.resolve("repository"));
        files.module(".", "pom", modules("app") + profile("docker", "", "orders"));
        files.jar("app");
        files.jar("orders");
        files.mainClass("orders", "com.example.Orders");
    }

    @Test
    void anApplicationOfAnInactiveProfileIsNamedWithTheProfile() {
        var lines = new DockerfileGenerator().notLoaded(TestChoices.request(files.load("."), new Properties()));

        assertThat(lines)
                .containsExactly(
                        "orders is a module of profile docker only, which is not active: -Pdocker generates for it as well.");
    }

    @Test
    void severalAreNamedTogether() {
        files.module(".", "pom", modules("app") + profile("docker", "", "orders", "shop"));
        files.module("shop", "war", "");

        assertThat(new DockerfileGenerator().notLoaded(TestChoices.request(files.load("."), new Properties())))
                .containsExactly(
                        "orders, shop are modules of profile docker only, which is not active: -Pdocker generates for them as well.");
    }

    @Test
    void onlyThePomThatListsThemSaysSo() {
        assertThat(new DockerfileGenerator().notLoaded(TestChoices.request(files.load("app"), new Properties())))
                .isEmpty();
    }

    @Test
    void whatAnActiveProfileOrNoProfileListsIsLoaded() {
        assertThat(of("docker")).isEmpty();

        files.module(".", "pom", modules("app", "orders") + profile("docker", "", "orders"));

        assertThat(of()).isEmpty();
    }

    @Test
    void modulesBelowAnAggregatorAreNamedThemselves() {
        files.module(".", "pom", modules("app") + profile("docker", "", "services"));
        files.aggregator("services", "billing", "shop-tests", "docs");
        files.jar("services/billing");
        files.mainClass("services/billing", "com.example.Billing");
        files.jar("services/shop-tests");
        files.mainClass("services/shop-tests", "com.example.Tests");
        files.jar("services/docs");

        assertThat(of()).containsOnlyKeys("docker").containsEntry("docker", new TreeSet<>(List.of("billing")));
    }

    @Test
    void aModuleWithoutSourcesCountsWhereAPluginPackagesIt() {
        files.module(".", "pom", modules("app") + profile("docker", "", "image", "bom"));
        files.jar("image", plugin("com.google.cloud.tools:jib-maven-plugin"));
        files.jar("bom");

        assertThat(of().get("docker")).containsExactly("image");
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsPassedOver() {
        files.module(".", "pom", modules("app") + profile("docker", "", "gone", "broken", "../outside", "orders"));
        files.file("broken/pom.xml", "<project>");
        files.file(
                "../outside/pom.xml", "<project><artifactId>outside</artifactId><packaging>war</packaging></project>");

        assertThat(of().get("docker")).containsExactly("orders");
    }

    @Test
    void modulesThatListEachOtherEnd() {
        files.module(".", "pom", modules("app") + profile("docker", "", "one"));
        files.aggregator("one", "../two");
        files.aggregator("two", "../one", "../orders");

        assertThat(of().get("docker")).containsExactly("orders");
    }

    private SortedMap<String, SortedSet<String>> of(String... profiles) {
        return ProfileModules.of(files.read("pom.xml", profiles), files.path("pom.xml"));
    }
}
