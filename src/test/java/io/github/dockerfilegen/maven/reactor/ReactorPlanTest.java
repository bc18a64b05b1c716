package io.github.dockerfilegen.maven.reactor;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.modules;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static io.github.dockerfilegen.fixtures.TestReactor.plugin;
import static io.github.dockerfilegen.fixtures.TestReactor.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided for a module that needs others. */
class ReactorPlanTest {

    private static final String GOALS =
            "package org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies "
                    + "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void anApplicationAndALibrary() {
        files = new TestReactor(folder);
        files.aggregator(".", "common", "app");
        files.jar("common");
        files.jar("app", parent("root", "../pom.xml"), dependency("common"));
        files.mainClass("app", "com.example.Main");
    }

    @Test
    void mavenBuildsTheModuleAndWhatItNeeds() {
        files.aggregator(".", "common", "app", "other");
        files.jar("other");

        assertThat(command("app"))
                .startsWith(
                        "mvn --batch-mode --no-transfer-progress --projects=:app --also-make -Dmaven.test.skip=true ")
                .endsWith(" " + GOALS);
        assertThat(image("app").decisions())
                .contains(Decision.of("modules app, common, root", "required by app, out of 4 POMs"));
    }

    @Test
    void whereEverythingIsNeededMavenIsNotToldWhat() {
        assertThat(command("app"))
                .startsWith("mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true ")
                .endsWith(" " + GOALS);
        assertThat(image("app").decisions())
                .contains(Decision.of("modules app, common, root", "required by app, out of 3 POMs"));
    }

    @ParameterizedTest(name = "scope {0}: JRE {1}")
    @CsvSource({"test, 17", "compile, 21"})
    void aModuleForTestsAloneDoesNotLiftTheJre(String scope, int runtime) {
        files.jar("common", "<properties><maven.compiler.release>21</maven.compiler.release></properties>");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                "<properties><maven.compiler.release>17</maven.compiler.release></properties>",
                dependency("common", "<scope>" + scope + "</scope>"));

        assertThat(image("app").decisions()).extracting(Decision::what).contains("Java " + runtime);
        assertThat(image("app").dockerfile().builder().image().toString()).contains("temurin-21");
    }

    @Test
    void aLevelThatOnlyAPomSetsBindsNoClasses() {
        files.module(
                ".",
                "pom",
                modules("common", "app")
                        + "<properties><maven.compiler.release>25</maven.compiler.release></properties>");
        files.jar(
                "app",
                parent("root", "../pom.xml"),
                "<properties><maven.compiler.release>17</maven.compiler.release></properties>",
                dependency("common"));

        assertThat(image("app").decisions()).extracting(Decision::what).contains("Java 17");
        assertThat(image("app").dockerfile().builder().image().toString()).contains("temurin-17");
    }

    @Test
    void anAggregatorElsewhereIsNamed() {
        files.aggregator("build", "../common", "../app");
        files.path("pom.xml").toFile().delete();
        files.jar("app", dependency("common"));

        assertThat(command("app")).contains(" --file=build/pom.xml --projects=:app --also-make ");
    }

    @Test
    void aModuleAloneNeedsNoSelection() {
        files.module(".", "pom", "");

        assertThat(command("app"))
                .contains(" --file=app/pom.xml -Dmaven.test.skip=true ")
                .doesNotContain("--projects", "--also-make");
    }

    @Test
    void aProfileThatListsTheModuleIsSwitchedOn() {
        files.module(".", "pom", modules("common", "other") + profile("apps", "", "app"));
        files.jar("other");

        assertThat(command("app")).contains(" --projects=:app --also-make --activate-profiles=apps ");
    }

    @Test
    void testsAreCompiledAndNotRunWhereAModuleNeedsThoseOfAnother() {
        files.jar("app", dependency("common", "<type>test-jar</type><scope>test</scope>"));
        files.mainClass("common", "com.example.Common");

        assertThat(command("app")).contains(" -DskipTests ").doesNotContain("maven.test.skip");
        assertThat(image("app").ignore().excluded())
                .extracting(Object::toString)
                .doesNotContain("common/src/test", "app/src/test");
    }

    @ParameterizedTest
    @CsvSource({
        "io.github.dockerfile-gen:dockerfile-gen-maven-plugin, -Ddockerfile-gen.skip",
        "io.github.git-commit-id:git-commit-id-maven-plugin, -Dmaven.gitcommitid.skip=true"
    })
    void aPluginOfAModuleNeededIsToldLikeOneOfItsOwn(String key, String option) {
        files.jar("common", plugin(key));

        assertThat(command("app")).contains(" " + option + " ");
    }

    @Test
    void everyModuleHasAPlaceholderOfItsOwn() {
        var warmUp = image("app", Map.of("dependencyCache", "layer"))
                .dockerfile()
                .builder()
                .warmUp()
                .get(0);

        assertThat(warmUp.placeholders()).singleElement().satisfies(placeholder -> {
            assertThat(placeholder.folders())
                    .extracting(Object::toString)
                    .containsExactly("app/src/main/java common/src/main/java");
            assertThat(placeholder.file()).hasToString("Placeholder.java");
        });
    }

    @Test
    void theJarsOfModulesBelongToTheApplication() {
        assertThat(image("app").dockerfile().images().get(0).application().unpacking())
                .extracting("libraries", "siblings")
                .extracting(Object::toString)
                .containsExactly("[app/target/layers]", "[-name 'com.example.common-*.jar']");
        assertThat(image("app")
                        .dockerfile()
                        .images()
                        .get(0)
                        .application()
                        .artifact()
                        .path())
                .hasToString("app/target/app-*.jar");
    }

    @Test
    void theJarsOfSeveralModulesAreAlternatives() {
        files.aggregator(".", "api", "common", "app");
        files.jar("api");
        files.jar("common", dependency("api"));

        assertThat(image("app").dockerfile().images().get(0).application().unpacking())
                .extracting("siblings")
                .hasToString("['(' -name 'com.example.api-*.jar' -o -name 'com.example.common-*.jar' ')']");
    }

    @Test
    void withoutOtherModulesThereAreNoneToTellApart() {
        files.jar("app");

        assertThat(image("app").dockerfile().images().get(0).application().unpacking())
                .extracting("siblings")
                .hasToString("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.boot:spring-boot-starter-web, 8080",
        "org.springframework.grpc:spring-grpc-spring-boot-starter, 9090"
    })
    void aServerThatAModuleBringsListens(String key, int port) {
        var names = key.split(":");
        files.jar("common", dependency(names[1]).replace("com.example", names[0]));

        assertThat(image("app").dockerfile().images().get(0).runtime().ports()).containsExactly(Port.tcp(port));
        assertThat(image("app").decisions()).contains(Decision.of("port " + port, "the default with " + names[1]));
    }

    @ParameterizedTest(name = "main method in it: {0}")
    @CsvSource({"false, true", "true, false"})
    void theServerOfAModuleListensUnlessThatStartsItItself(boolean main, boolean listens) {
        files.file(
                "common/src/main/java/com/example/Server.java",
                "package com.example; import com.sun.net.httpserver.HttpServer; class Server { "
                        + (main ? "public static void main(String[] args) { run(); } " : "")
                        + "static void run() { HttpServer.create(new InetSocketAddress(8099), 0); } }");

        assertThat(image("app").dockerfile().images().get(0).runtime().ports())
                .isEqualTo(listens ? List.of(Port.tcp(8099)) : List.of());
    }

    @Test
    void aServerThatIsThereForTestsOnlyDoesNotRunInTheImage() {
        files.jar(
                "common",
                dependency("spring-boot-starter-web")
                        .replace("com.example", "org.springframework.boot")
                        .replace("<version>1<", "<version>3.5.0<"));
        files.jar("app", dependency("common", "<scope>test</scope>"));

        assertThat(image("app").dockerfile().images().get(0).runtime().ports()).isEmpty();
        assertThat(image("app").decisions()).extracting(Decision::what).contains("Java 8");
    }

    @Test
    void aServerThatAPluginOfTheReactorBringsDoesNotEither() {
        files.module(
                "common",
                "maven-plugin",
                dependency("spring-boot-starter-web").replace("com.example", "org.springframework.boot"));
        files.jar("app", plugin("com.example:common"));

        assertThat(image("app").dockerfile().images().get(0).runtime().ports()).isEmpty();
    }

    @Test
    void thePortOfTheApplicationsConfigurationCounts() {
        files.jar("common", dependency("spring-boot-starter-web").replace("com.example", "org.springframework.boot"));
        files.file("app/src/main/resources/application.properties", "server.port=9000\n");
        files.file("common/src/main/resources/application.properties", "server.port=9001\n");

        assertThat(image("app").dockerfile().images().get(0).runtime().ports()).containsExactly(Port.tcp(9000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.maven.plugins:maven-shade-plugin",
                "org.apache.maven.plugins:maven-assembly-plugin",
                "org.springframework.boot:spring-boot-maven-plugin"
            })
    void aGoalThatNothingBindsWouldRunForEveryModule(String key) {
        files.jar(
                "app",
                plugin(
                        key,
                        "<configuration><descriptorRefs><descriptorRef>jar-with-dependencies</descriptorRef></descriptorRefs>"
                                + "<archive><manifest><mainClass>com.example.Main</mainClass></manifest></archive>"
                                + "<transformers><transformer><mainClass>com.example.Main</mainClass></transformer></transformers></configuration>"));

        assertThat(image("app").dockerfile().images().get(0).application().template())
                .hasToString("jar/manifest");
    }

    private String command(String module) {
        return ShellText.join(image(module).dockerfile().builder().command())
                .toString()
                .replaceFirst(" -DincludeScope=.*class-path ", " ");
    }

    private Plan.Image image(String module) {
        return image(module, Map.of());
    }

    private Plan.Image image(String module, Map<String, String> choices) {
        return (Plan.Image) new Planner().plan(files.facts(module), TestChoices.of(choices));
    }
}
