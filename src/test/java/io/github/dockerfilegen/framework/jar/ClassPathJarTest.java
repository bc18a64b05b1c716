package io.github.dockerfilegen.framework.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathJarTest {

    private static final Map<String, String> MAIN = Map.of("mainClass", "com.example.Main");
    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0";

    @TempDir
    Path folder;

    @Test
    void dependenciesAreCopiedBesideTheJar() {
        var layout = layout("jar", Reactors.needs("library"), MAIN).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("jar/class-path");
        assertThat(layout.goals())
                .containsExactly("package", PLUGIN + ":copy-dependencies", PLUGIN + ":build-classpath");
        assertThat(layout.options())
                .extracting(Object::toString)
                .contains(
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=target/layers/lib",
                        "-Dmdep.outputFile=target/layers/class-path");
        assertThat(layout.layers())
                .extracting(layer -> layer.copy().toString())
                .containsExactly(
                        "/layers/dependencies/ ./", "/layers/snapshot-dependencies/ ./", "/layers/application/ ./");
        assertThat(layout.command().apply(21)).containsExactly("@class-path", "com.example.Main");
        assertThat(layout.command().apply(8)).containsExactly("-jar", "application.jar");
        assertThat(layout.service().ports()).isEmpty();
    }

    @Test
    void theMainClassIsToldWithItsOrigin() {
        Projects.mainClass(folder, "com.example.Main");

        var layout = layout("jar", "", Map.of()).orElseThrow();

        assertThat(layout.command().apply(21)).endsWith("com.example.Main");
        assertThat(layout.decisions())
                .containsExactly(Decision.of(
                        "jar with its dependencies beside it, main class com.example.Main",
                        "the only main method in the sources"));
    }

    @Test
    void aNestedClassIsOneWordOfTheShell() {
        assertThat(layout("jar", "", Map.of("mainClass", "a.Outer$Main"))
                        .orElseThrow()
                        .unpacking()
                        .on(8))
                .extracting("mainClass")
                .hasToString("\"a.Outer\\$Main\"");
    }

    @Test
    void withoutAMainClassItIsNoApplication() {
        assertThat(layout("jar", "", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jar, true", "bundle, true", "war, false", "hpi, false", "nar, false"})
    void onlyJarsHaveAClassPath(String packaging, boolean fits) {
        assertThat(layout(packaging, "", MAIN).isPresent()).isEqualTo(fits);
    }

    @Test
    void aClassNamedWithItsModuleIsStartedByTheModule() {
        var layout = layout(
                        "jar",
                        "<properties><exec.mainClass>com.example.app/com.example.Main</exec.mainClass></properties>"
                                + Reactors.needs("library"),
                        Map.of())
                .orElseThrow();

        assertThat(layout.command().apply(17))
                .containsExactly(
                        "--module-path", "application.jar:lib", "--module", "com.example.app/com.example.Main");
        assertThat(layout.options()).extracting(Object::toString).doesNotContain("-Dmdep.prependGroupId");
        assertThat(layout.unpacking().on(17)).extracting("classPath").hasToString("[]");
    }

    @Test
    void aBundleMustBeAskedFor() {
        Projects.mainClass(folder, "com.example.Main");

        assertThat(layout("bundle", "", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', target/app-*.jar",
        "<finalName>server</finalName>, target/server.jar",
        "<directory>out</directory>, out/app-*.jar"
    })
    void thePathLeavesTheVersionOpen(String build, String path) {
        assertThat(layout("jar", "<build>" + build + "</build>", MAIN)
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(path);
    }

    @Test
    void theMainJarsClassifierIsPartOfTheName() {
        var layout = layout(
                        "jar",
                        jarPlugin(
                                "<executions><execution><id>default-jar</id><configuration><classifier>core</classifier></configuration>"
                                        + "</execution></executions>"),
                        MAIN)
                .orElseThrow();

        assertThat(layout.artifact().path()).hasToString("target/app-*-core.jar");
        assertThat(layout.artifact().exclusions()).isEmpty();
    }

    @Test
    void otherJarsAreToldFromTheMainOne() {
        var layout = layout(
                        "jar",
                        jarPlugin(
                                "<executions><execution><id>more</id><goals><goal>jar</goal><goal>test-jar</goal></goals>"
                                        + "<configuration><classifier>client</classifier></configuration></execution></executions>"),
                        MAIN)
                .orElseThrow();

        assertThat(layout.artifact().exclusions())
                .extracting(Object::toString)
                .containsExactly("'*-client.jar'", "'*-tests.jar'");
    }

    @Test
    void entriesOfTheProjectsOwnManifestComeFirst() {
        var layout = layout(
                        "jar",
                        jarPlugin(
                                "<configuration><archive><manifestEntries><Class-Path>config/ ext/a.jar</Class-Path></manifestEntries>"
                                        + "</archive></configuration>"),
                        MAIN)
                .orElseThrow();

        assertThat(layout.unpacking().on(8)).extracting("before").hasToString("['config/ ext/a.jar']");
        // On the class path the jar's own manifest says it.
        assertThat(layout.unpacking().on(9)).extracting("classPath").hasToString("[application.jar]");
    }

    @Test
    void aJarWhoseIndexWouldHideTheClassPathIsStartedByAnother() throws IOException {
        var indexed = jarPlugin(
                "<configuration><archive><index>true</index><manifestEntries><Class-Path>config/</Class-Path></manifestEntries></archive></configuration>");
        Projects.write(folder.resolve("pom.xml"), Projects.pom(indexed));

        var java = new HashMap<>(MAIN);
        java.put("javaVersion", "8");
        Reactors.generate(folder, java);

        assertThat(layout("jar", indexed, MAIN).orElseThrow().unpacking().on(8))
                .extracting("before")
                .hasToString("[lib/application.jar, config/]");
        assertThat(folder.resolve("Dockerfile")).content().contains("""
                    && mv application.jar /layers/application/lib/ \\
                    && jar cfm /layers/application/application.jar /layers/manifest
                """);
    }

    @Test
    void jarsOfSystemScopeAreBroughtAlong() {
        Projects.write(folder.resolve("libs/old driver.jar"), "");

        var layout = layout(
                        "jar",
                        "<dependencies><dependency><groupId>x</groupId><artifactId>driver</artifactId><version>1</version>"
                                + "<scope>system</scope><systemPath>${project.basedir}/libs/old driver.jar</systemPath></dependency></dependencies>",
                        MAIN)
                .orElseThrow();

        assertThat(layout.unpacking().on(8)).extracting("systemJars").hasToString("['libs/old driver.jar']");
        assertThat(layout.unpacking().on(8)).extracting("after").hasToString("[lib/old%20driver.jar]");
        assertThat(layout.unpacking().on(9)).extracting("systemJars").hasToString("['libs/old driver.jar']");
        assertThat(layout.unpacking().on(9))
                .extracting("classPath")
                .hasToString("[application.jar, \\\"lib/old driver.jar\\\"]");
    }

    @Test
    void manyModulesBesideTheApplicationAreListedOnLinesThatCanBeRead() throws IOException {
        var names = IntStream.range(0, 9)
                .mapToObj(number -> "a-module-with-a-long-name-" + number)
                .toArray(String[]::new);
        Reactors.parent(
                folder, "", Stream.concat(Stream.of("app"), Stream.of(names)).toArray(String[]::new));
        Stream.of(names).forEach(name -> Reactors.module(folder, name, ""));
        Projects.mainClass(Reactors.module(folder, "app", Reactors.needs(names)), "com.example.Main");

        Reactors.generate(folder.resolve("app"), Map.of());

        assertThat(Files.readAllLines(folder.resolve("app/Dockerfile")))
                .allMatch(line -> line.length() <= 140)
                .contains(
                        "       -o -name 'com.example.a-module-with-a-long-name-8-*.jar' ')' -exec mv {} /layers/application/lib/ ';' \\");
    }

    @Test
    void withoutDependenciesNothingIsCopiedBesideIt() {
        var layout = layout("jar", "", MAIN).orElseThrow();

        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.options()).isEmpty();
        assertThat(layout.unpacking().on(21)).extracting("libraries").hasToString("[]");
        assertThat(layout.unpacking().on(8)).extracting("libraries").hasToString("[]");
    }

    /** Its index hides the class path of its own manifest (Java before 22). */
    @Test
    void anIndexedJarWithItsOwnClassPathIsStartedByAnother() {
        var layout = layout(
                        "jar",
                        jarPlugin(
                                "<configuration><archive><index>true</index><manifestEntries><Class-Path>config/</Class-Path>"
                                        + "</manifestEntries></archive></configuration>"),
                        MAIN)
                .orElseThrow();

        assertThat(layout.unpacking().on(17)).extracting("before").hasToString("[lib/application.jar, config/]");
        assertThat(layout.command().apply(17)).containsExactly("-jar", "application.jar");
    }

    /** The JVM reads these in the manifest of the jar behind -jar only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<manifestEntries><Add-Opens>java.base/java.lang</Add-Opens></manifestEntries>",
                "<manifestEntries><Launcher-Agent-Class>a.Agent</Launcher-Agent-Class></manifestEntries>",
                "<manifestFile>src/main/MANIFEST.MF</manifestFile>"
            })
    void aJarWhoseManifestTheJvmReadsIsStartedByItself(String archive) {
        var plugin = jarPlugin("<configuration><archive>" + archive + "</archive></configuration>");

        var layout = layout("jar", plugin, MAIN).orElseThrow();

        assertThat(layout.unpacking().on(21).template()).hasToString("jar/manifest");
        assertThat(layout.command().apply(21)).containsExactly("-jar", "application.jar");
    }

    private Optional<Application> layout(String packaging, String elements, Map<String, String> choices) {
        var context = new PackagingContext(TestChoices.of(choices), new ImageCatalogue());
        return new ClassPathJar().packaged(Projects.facts(folder, Projects.pom(packaging, elements)), context);
    }

    private static String jarPlugin(String content) {
        return "<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId>" + content
                + "</plugin></plugins></build>";
    }
}
