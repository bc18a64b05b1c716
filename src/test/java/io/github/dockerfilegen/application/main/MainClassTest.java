package io.github.dockerfilegen.application.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainClassTest {

    /** Everything that can name the class, the strongest first; each names another one. */
    private static final List<String> CHAIN = List.of(
            plugin("maven-jar-plugin", "<archive><manifest><mainClass>a.Manifest</mainClass></manifest></archive>"),
            plugin(
                    "maven-jar-plugin",
                    "<archive><manifestEntries><Main-Class>a.Entries</Main-Class></manifestEntries></archive>"),
            plugin("exec-maven-plugin", "<mainClass>a.Exec</mainClass>"),
            "<exec.mainClass>a.ExecProperty</exec.mainClass>",
            "<mainClass>a.Property</mainClass>",
            "<main.class>a.Dotted</main.class>",
            "<start-class>a.Start</start-class>",
            plugin("jib-maven-plugin", "<container><mainClass>a.Jib</mainClass></container>"));

    @TempDir
    Path folder;

    @Test
    void theFirstInTheChainWins() {
        Projects.mainClass(folder, "a.Sources");
        var names = new ArrayList<String>();
        for (int first = 0; first <= CHAIN.size(); first++) {
            names.add(find(CHAIN.subList(first, CHAIN.size()), Map.of())
                    .orElseThrow()
                    .name());
        }

        assertThat(names)
                .containsExactly(
                        "a.Manifest",
                        "a.Entries",
                        "a.Exec",
                        "a.ExecProperty",
                        "a.Property",
                        "a.Dotted",
                        "a.Start",
                        "a.Jib",
                        "a.Sources");
    }

    @Test
    void theUsersChoiceComesBeforeAll() {
        assertThat(find(CHAIN, Map.of("mainClass", "b.Chosen"))).contains(new MainClass("b.Chosen", "<mainClass>"));
    }

    @Test
    void theOriginIsTold() {
        Projects.mainClass(folder, "a.Sources");

        assertThat(find(CHAIN.subList(2, 3), Map.of()).orElseThrow().origin()).isEqualTo("exec-maven-plugin");
        assertThat(find(CHAIN.subList(6, 7), Map.of()).orElseThrow().origin()).isEqualTo("property start-class");
        assertThat(find(List.of(), Map.of()).orElseThrow().origin()).isEqualTo("the only main method in the sources");
    }

    @Test
    void anExpressionThatNothingResolvesIsPassedOver() {
        Projects.mainClass(folder, "a.Sources");

        assertThat(find(List.of(plugin("exec-maven-plugin", "<mainClass>${nowhere}</mainClass>")), Map.of())
                        .orElseThrow()
                        .name())
                .isEqualTo("a.Sources");
    }

    @Test
    void severalCandidatesAreAnErrorThatListsThem() {
        Projects.mainClass(folder, "b.Two");
        Projects.mainClass(folder, "a.One");

        assertThatThrownBy(() -> find(List.of(), Map.of()))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage(
                        "Several classes have a main method: a.One, b.Two. Set <mainClass> (or -Ddockerfile-gen.mainClass) to the one to start.");
    }

    @Test
    void ofSeveralTheOneBesideWhichAServerIsStartedIsMeant() {
        Projects.mainClass(folder, "a.Client");
        Projects.write(
                folder.resolve("src/main/java/a/Server.java"),
                "package a; import com.sun.net.httpserver.HttpServer; class Server { public static void main(String[] args) { HttpServer.create(new InetSocketAddress(8080), 0); } }");

        assertThat(find(List.of(), Map.of()))
                .contains(new MainClass("a.Server", "the only main method in a source file that starts a server"));
    }

    @Test
    void aClassWithoutAPackageThatIsNotThereGivesWayToTheOnlyOne() {
        Projects.mainClass(folder, "a.b.Sources");

        assertThat(find(
                                List.of(plugin(
                                        "maven-jar-plugin",
                                        "<archive><manifest><mainClass>Main</mainClass></manifest></archive>")),
                                Map.of())
                        .orElseThrow()
                        .name())
                .isEqualTo("a.b.Sources");
        assertThat(find(
                                List.of(
                                        plugin(
                                                "maven-jar-plugin",
                                                "<archive><manifest><mainClass>other.lib.Main</mainClass></manifest></archive>")),
                                Map.of())
                        .orElseThrow()
                        .name())
                .isEqualTo("other.lib.Main");
    }

    @Test
    void severalCandidatesDoNotMatterWhenOneIsNamed() {
        Projects.mainClass(folder, "b.Two");
        Projects.mainClass(folder, "a.One");

        assertThat(find(CHAIN.subList(7, 8), Map.of()).orElseThrow().name()).isEqualTo("a.Jib");
    }

    @Test
    void aProjectWithoutAnyHasNone() {
        assertThat(find(List.of(), Map.of())).isEmpty();
    }

    @Test
    void aJarOfExamplesBesideTheLibraryIsNotTheApplication() {
        var execution =
                "<execution><id>%s</id><configuration>%s<archive><manifest><mainClass>a.%s</mainClass></manifest></archive></configuration></execution>";
        var jarPlugin = "<plugin><artifactId>maven-jar-plugin</artifactId><executions>%s</executions></plugin>";
        var examples = execution.formatted("jar-examples", "<classifier>examples</classifier>", "Example");

        assertThat(find(List.of(jarPlugin.formatted(examples)), Map.of())).isEmpty();
        assertThat(find(
                                List.of(jarPlugin.formatted(
                                        examples + execution.formatted("default-jar", "", "Application"))),
                                Map.of())
                        .orElseThrow()
                        .name())
                .isEqualTo("a.Application");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.example.Main", "Main", "com.example.Outer$Inner", "com.example.MainKt", "été.Début", "_p._C"
            })
    void binaryNamesAreAccepted(String name) {
        assertThat(find(List.of(), Map.of("mainClass", name)).orElseThrow().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/example/Main",
                "com.example.",
                "com.example.Main args",
                "1Main",
                "com.example.Main\"",
                "-jar",
                ".Main",
                "a..B"
            })
    void anythingElseIsRefused(String name) {
        assertThatThrownBy(() -> find(List.of(), Map.of("mainClass", name)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessage("\"" + name
                        + "\" from <mainClass> is not the name of a class. Set <mainClass> (or -Ddockerfile-gen.mainClass) "
                        + "to a name such as com.example.Main.");
    }

    @Test
    void aPropertyThatNamesAClassThatIsGoneGivesWayToTheOnlyOneThereIs() {
        Projects.mainClass(folder, "com.example.app.Application");

        assertThat(find(List.of("<exec.mainClass>com.example.Gone</exec.mainClass>"), Map.of()))
                .contains(
                        new MainClass(
                                "com.example.app.Application",
                                "the only main method in the sources; com.example.Gone (property exec.mainClass) does not exist"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.app.application",
                "com.example.App.Application",
                "com.exmaple.app.Application",
                "com.example.Application"
            })
    void aSlipInANameGivesWayToTheClassThatIsMeant(String name) {
        Projects.mainClass(folder, "com.example.app.Application");
        Projects.mainClass(folder, "com.example.app.Tool");

        assertThat(find(List.of("<exec.mainClass>" + name + "</exec.mainClass>"), Map.of())
                        .orElseThrow()
                        .name())
                .isEqualTo("com.example.app.Application");
    }

    @Test
    void anApplicationOfSpringBootWithTwoMainMethodsIsNoLibrary() {
        Projects.mainClass(folder, "a.A");
        Projects.mainClass(folder, "a.B");
        var repackage = "<executions><execution><goals><goal>repackage</goal></goals></execution></executions>";

        assertThatThrownBy(() -> MainClass.inSources(Projects.facts(
                        folder,
                        Projects.pom(
                                TestReactor.plugin("org.springframework.boot:spring-boot-maven-plugin", repackage)))))
                .isExactlyInstanceOf(DockerfileGenException.class);
        assertThatThrownBy(() -> MainClass.inSources(Projects.facts(folder, Projects.pom(""))))
                .isInstanceOf(SeveralMainClassesException.class);
    }

    @Test
    void aNameThatIsWrittenAsAPathIsThere() {
        Projects.mainClass(folder, "com.example.app.Application");

        var written = new NamedClass(Projects.facts(folder, Projects.pom("")), "com/example/app/Application");

        assertThat(written.instead()).isEmpty();
        assertThat(written.missing()).isFalse();
    }

    @Test
    void aClassThatALibraryOfTheSameFamilyBringsStays() {
        Projects.mainClass(folder, "io.helidon.examples.Main");
        var pom = Projects.pom(
                "<properties><exec.mainClass>io.helidon.Main</exec.mainClass></properties><dependencies><dependency><groupId>io.helidon.microprofile.bundles</groupId>"
                        + "<artifactId>helidon-microprofile</artifactId><version>4.2.0</version></dependency></dependencies>");

        assertThat(MainClass.find(Projects.facts(folder, pom), TestChoices.of(Map.of()))
                        .orElseThrow()
                        .name())
                .isEqualTo("io.helidon.Main");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"io.vertx.core.Launcher", "com.example.app.Application", "com.example.app.Inherits"})
    void aClassOfALibraryOrOneThatInheritsItsMainMethodStays(String name) {
        Projects.mainClass(folder, "com.example.app.Application");
        Projects.write(
                folder.resolve("src/main/java/com/example/app/Inherits.java"),
                "package com.example.app; class Inherits extends Base {}");

        assertThat(find(List.of("<exec.mainClass>" + name + "</exec.mainClass>"), Map.of()))
                .contains(new MainClass(name, "property exec.mainClass"));
    }

    private Optional<MainClass> find(List<String> elements, Map<String, String> choices) {
        var plugins = String.join(
                "",
                elements.stream()
                        .filter(element -> element.startsWith("<plugin>"))
                        .toList());
        var properties = String.join(
                "",
                elements.stream()
                        .filter(element -> !element.startsWith("<plugin>"))
                        .toList());
        var pom = Projects.pom(
                "<properties>" + properties + "</properties><build><plugins>" + plugins + "</plugins></build>");
        return MainClass.find(Projects.facts(folder, pom), TestChoices.of(choices));
    }

    private static String plugin(String artifactId, String configuration) {
        return "<plugin><artifactId>" + artifactId + "</artifactId><configuration>" + configuration
                + "</configuration></plugin>";
    }
}
