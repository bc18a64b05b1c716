package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpringBootArchiveTest {

    private static final String OLD = "org.springframework.boot.loader.";
    private static final String NEW = "org.springframework.boot.loader.launch.";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "1.5.22.RELEASE, jar/single-file, -jar application.jar",
        "2.2.13.RELEASE, jar/single-file, -jar application.jar",
        "2.3.12.RELEASE, jar/single-file, -jar application.jar",
        "2.4.13, spring-boot/layertools, " + OLD + "JarLauncher",
        "2.7.18, spring-boot/layertools, " + OLD + "JarLauncher",
        "3.1.12, spring-boot/layertools, " + OLD + "JarLauncher",
        "3.2.12, spring-boot/layertools, " + NEW + "JarLauncher",
        "3.3.13, spring-boot/tools, -jar application.jar",
        "3.5.16, spring-boot/tools, -jar application.jar",
        "4.0.9, spring-boot/tools, -jar application.jar",
        "4.1.0-M1, spring-boot/tools, -jar application.jar",
        "4.1.2, spring-boot/tools, -jar application.jar"
    })
    void theVersionDecidesHowAJarIsTakenApart(String version, String template, String command) {
        var layout = layout("jar", version, "").orElseThrow();

        assertThat(layout.unpacking().template()).hasToString(template);
        assertThat(command(layout)).isEqualTo(command);
        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.artifact().staged()).hasToString("application.jar");
        assertThat(layout.directory()).isEqualTo("/app");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2.2.13.RELEASE, jar/single-file, -jar application.war",
        "2.3.12.RELEASE, jar/single-file, -jar application.war",
        "2.4.13, jar/single-file, -jar application.war",
        "2.7.18, spring-boot/layertools, " + OLD + "WarLauncher",
        "3.1.12, spring-boot/layertools, " + OLD + "WarLauncher",
        "3.2.12, spring-boot/layertools, " + NEW + "WarLauncher",
        "3.3.13, spring-boot/launcher, " + NEW + "WarLauncher",
        "4.1.2, spring-boot/launcher, " + NEW + "WarLauncher"
    })
    void theVersionDecidesHowAWarIsTakenApart(String version, String template, String command) {
        var layout = layout("war", version, "").orElseThrow();

        assertThat(layout.unpacking().template()).hasToString(template);
        assertThat(command(layout)).isEqualTo(command);
        assertThat(layout.artifact().staged()).hasToString("application.war");
    }

    @ParameterizedTest(name = "{0}, layers {1}: {2}")
    @CsvSource({
        "2.2.13.RELEASE, true, jar/single-file",
        "2.3.12.RELEASE, true, spring-boot/layertools",
        "2.3.12.RELEASE, false, jar/single-file",
        "2.7.18, false, jar/single-file",
        "3.2.12, false, jar/single-file",
        "3.3.13, false, spring-boot/libraries",
        "4.1.2, false, spring-boot/libraries",
        "4.1.2, true, spring-boot/tools"
    })
    void layersCanBeSwitchedOnAndOff(String version, boolean layers, String template) {
        var configuration = "<layers><enabled>" + layers + "</enabled></layers>";

        assertThat(layout("jar", version, configuration)
                        .orElseThrow()
                        .unpacking()
                        .template())
                .hasToString(template);
    }

    @Test
    void aWarWithoutLayersStaysOneArchive() {
        assertThat(layout("war", "4.1.2", "<layers><enabled>false</enabled></layers>")
                        .orElseThrow()
                        .unpacking()
                        .template())
                .hasToString("jar/single-file");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "2.7.18, <executable>true</executable>, jar/single-file",
        "3.5.16, <executable>true</executable>, jar/single-file",
        "4.0.9, <executable>true</executable>, spring-boot/tools",
        "3.5.16, <executable>false</executable>, spring-boot/tools",
        "2.7.18, <layers><includeLayerTools>false</includeLayerTools></layers>, jar/single-file",
        "3.5.16, <includeTools>false</includeTools>, jar/single-file",
        "4.1.2, <includeTools>false</includeTools>, jar/single-file"
    })
    void anArchiveThatNoToolCanReadStaysOne(String version, String configuration, String template) {
        var layout = layout("jar", version, configuration).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString(template);
        assertThat(command(layout)).isEqualTo("-jar application.jar");
    }

    @ParameterizedTest(name = "{0}, layout {1}: {2}, {3}")
    @CsvSource({
        "2.7.18, ZIP, spring-boot/layertools, " + OLD + "PropertiesLauncher",
        "3.2.12, ZIP, spring-boot/layertools, " + NEW + "PropertiesLauncher",
        "3.5.16, ZIP, spring-boot/launcher, " + NEW + "PropertiesLauncher",
        "4.1.2, DIR, spring-boot/launcher, " + NEW + "PropertiesLauncher",
        "4.1.2, zip, spring-boot/launcher, " + NEW + "PropertiesLauncher",
        "4.1.2, JAR, spring-boot/tools, -jar application.jar",
        "2.2.13.RELEASE, ZIP, jar/single-file, -jar application.jar"
    })
    void theLayoutDecidesTheLauncher(String version, String word, String template, String command) {
        var layout = layout("jar", version, "<layout>" + word + "</layout>").orElseThrow();

        assertThat(layout.unpacking().template()).hasToString(template);
        assertThat(command(layout)).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5.22.RELEASE, target/config.jar",
        "2.0.9.RELEASE, target/config.jar",
        "2.1.18.RELEASE, target/app-*.jar"
    })
    void theRepackagedArchiveHasTheNameOfThePlugin(String version, String file) {
        assertThat(layout("jar", version, "<finalName>config</finalName>")
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&#10;RUN id", "$HOME", "../..", "a b", "", "a/b"})
    void aLayerThatSpringBootRefusesIsRefused(String name) {
        Projects.write(
                folder.resolve("src/layers.xml"),
                "<layers><layerOrder><layer>" + name + "</layer></layerOrder></layers>");

        assertThatThrownBy(() -> layout(
                        "jar",
                        "4.1.2",
                        "<layers><configuration>${project.basedir}/src/layers.xml</configuration></layers>"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("src/layers.xml");
    }

    @Test
    void layersAreCopiedFromTheMostStableToTheMostVolatile() {
        assertThat(copies(layout("jar", "4.1.2", "").orElseThrow()))
                .containsExactly(
                        "/layers/dependencies/ ./", "/layers/snapshot-dependencies/ ./", "/layers/application/ ./");
        assertThat(copies(layout("jar", "3.2.12", "").orElseThrow()))
                .containsExactly(
                        "/layers/dependencies/ ./",
                        "/layers/spring-boot-loader/ ./",
                        "/layers/snapshot-dependencies/ ./",
                        "/layers/application/ ./");
        assertThat(copies(layout("war", "4.1.2", "").orElseThrow())).contains("/layers/spring-boot-loader/ ./");
        assertThat(copies(layout("jar", "4.1.2", "<layers><enabled>false</enabled></layers>")
                        .orElseThrow()))
                .containsExactly("/layers/dependencies/ ./", "/layers/application/ ./");
    }

    @ParameterizedTest
    @CsvSource({"3.1.12", "3.5.16", "4.1.2"})
    void aCustomLayerOrderIsCopiedAsItIs(String version) {
        Projects.write(
                folder.resolve("src/layers.xml"),
                "<layers><layerOrder><layer>third-party</layer><layer>company</layer><layer>code</layer></layerOrder></layers>");

        var layout = layout(
                        "jar",
                        version,
                        "<layers><configuration>${project.basedir}/src/layers.xml</configuration></layers>")
                .orElseThrow();

        assertThat(copies(layout))
                .containsExactly("/layers/third-party/ ./", "/layers/company/ ./", "/layers/code/ ./");
    }

    @Test
    void theClassifierAndTheFolderArePartOfThePath() {
        assertThat(layout("jar", "4.1.2", "<classifier>exec</classifier>")
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString("target/app-*-exec.jar");
        assertThat(layout("jar", "4.1.2", "<outputDirectory>${project.build.directory}/boot</outputDirectory>")
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString("target/boot/app-*.jar");
    }

    @Test
    void withoutAnExecutionTheGoalIsNamed() {
        var plugin = plugin("4.1.2", "").replaceFirst("<executions>.*</executions>", "");

        assertThat(kind("jar", plugin, "").orElseThrow().goals()).containsExactly("package", "spring-boot:repackage");
    }

    @Test
    void whatIsSkippedIsNotRepackaged() {
        assertThat(layout("jar", "4.1.2", "<skip>true</skip>")).isEmpty();
        assertThat(kind("jar", plugin("4.1.2", ""), "<spring-boot.repackage.skip>true</spring-boot.repackage.skip>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pom", "ear", "maven-plugin"})
    void onlyJarsAndWarsAreRepackaged(String packaging) {
        assertThat(layout(packaging, "4.1.2", "")).isEmpty();
    }

    @Test
    void aLibraryThatInheritsThePluginIsNoApplication() {
        var plugin = plugin("4.1.2", "");

        assertThat(new SpringBootArchive().layout(Projects.facts(folder, pom("jar", plugin, "")), context()))
                .isEmpty();
    }

    @Test
    void aStartClassMakesAnApplicationOfIt() {
        var facts =
                Projects.facts(folder, pom("jar", plugin("4.1.2", ""), "<start-class>com.example.Main</start-class>"));

        assertThat(new SpringBootArchive().layout(facts, context())).isPresent();
    }

    @Test
    void withoutAVersionTheLibrarysCounts() {
        var plugin = plugin("", "").replace("<version></version>", "");
        var library =
                "<dependencies><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot</artifactId>"
                        + "<version>3.1.12</version></dependency></dependencies>";
        Projects.mainClass(folder, "com.example.Main");

        var facts = Projects.facts(folder, Projects.pom(library + "<build><plugins>" + plugin + "</plugins></build>"));

        assertThat(new SpringBootArchive()
                        .layout(facts, context())
                        .orElseThrow()
                        .unpacking()
                        .template())
                .hasToString("spring-boot/layertools");
    }

    @Test
    void withoutAnyVersionItCountsAsTheNewest() {
        assertThat(kind("jar", plugin("", "").replace("<version></version>", ""), "")
                        .orElseThrow()
                        .unpacking()
                        .template())
                .hasToString("spring-boot/tools");
    }

    @Test
    void theDecisionNamesVersionAndReason() {
        assertThat(layout("jar", "4.1.2", "").orElseThrow().decisions())
                .containsExactly(Decision.of(
                        "Spring Boot 4.1.2, layers dependencies, snapshot-dependencies, application", "jarmode tools"));
        assertThat(layout("war", "2.4.13", "").orElseThrow().decisions().get(0).what())
                .isEqualTo("Spring Boot 2.4.13 war as one archive");
        assertThat(layout("jar", "2.2.13.RELEASE", "").orElseThrow().decisions())
                .containsExactly(
                        Decision.of("Spring Boot 2.2.13.RELEASE as one archive", "layers need Spring Boot 2.3"));
    }

    private Optional<Application> layout(String packaging, String version, String configuration) {
        return kind(packaging, plugin(version, configuration), "");
    }

    private Optional<Application> kind(String packaging, String plugin, String properties) {
        Projects.mainClass(folder, "com.example.Main");
        return new SpringBootArchive().layout(Projects.facts(folder, pom(packaging, plugin, properties)), context());
    }

    private static PackagingContext context() {
        return new PackagingContext(TestChoices.of(Map.of()), new ImageCatalogue());
    }

    private static String pom(String packaging, String plugin, String properties) {
        return Projects.pom(
                packaging,
                "<properties>" + properties + "</properties><build><plugins>" + plugin + "</plugins></build>");
    }

    private static String plugin(String version, String configuration) {
        return "<plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>"
                + version
                + "</version><executions><execution><goals><goal>repackage</goal></goals></execution></executions><configuration>"
                + configuration + "</configuration></plugin>";
    }

    private static String command(Application layout) {
        return String.join(" ", layout.command().apply(21));
    }

    private static List<String> copies(Application layout) {
        return layout.layers().stream().map(layer -> layer.copy().toString()).toList();
    }
}
