package io.github.dockerfilegen.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ShellText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarkusArchiveTest {

    private static final String BUILD =
            "<executions><execution><goals><goal>build</goal></goals></execution></executions>";
    private static final String LOG_MANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager -jar ";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, {1}: {2}, {3} from {4}")
    @CsvSource({
        "3.37.4, '', quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "1.12.2.Final, '', quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "1.11.7.Final, '', quarkus/legacy-jar, application.jar, target/app-*-runner.jar",
        "1.11.7.Final, quarkus.package.type=jar, quarkus/legacy-jar, application.jar, target/app-*-runner.jar",
        "1.11.7.Final, quarkus.package.type=fast-jar, quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "1.3.4.Final, quarkus.package.uber-jar=true, jar/single-file, application.jar, target/app-*-runner.jar",
        "2.16.12.Final, quarkus.package.type=jar, quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "2.16.12.Final, quarkus.package.type=uber-jar, jar/single-file, application.jar, target/app-*-runner.jar",
        "2.16.12.Final, quarkus.package.type=legacy, quarkus/legacy-jar, application.jar, target/app-*-runner.jar",
        "3.37.4, quarkus.package.jar.type=legacy-jar, quarkus/legacy-jar, application.jar, target/app-*-runner.jar",
        "3.37.4, quarkus.package.jar.type=mutable-jar, quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "3.40.1, quarkus.package.jar.type=aot-jar, quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "3.40.1, quarkus.package.jar.aot.enabled=true, quarkus/folder, quarkus-run.jar, target/quarkus-app/quarkus-run.jar",
        "3.37.4, quarkus.package.jar.type=uber-jar, jar/single-file, application.jar, target/app-*-runner.jar"
    })
    void theTypeDecidesWhatIsLaidOut(String version, String property, String template, String jar, String path) {
        var layout = layout(plugin(version, ""), property).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString(template);
        assertThat(command(layout)).isEqualTo(LOG_MANAGER + jar);
        assertThat(layout.artifact().path()).hasToString(path);
        assertThat(layout.goals()).containsExactly("package");
        assertThat(layout.options()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "quarkus.package.output-name=shop, target/shop-runner.jar",
                "quarkus.package.output-name=shop-1.2.3-SNAPSHOT, target/shop-*-runner.jar",
        "quarkus.package.runner-suffix=-exec, target/app-*-exec.jar",
                "quarkus.package.runner-suffix=_exec, target/app-*_exec.jar",
        "quarkus.package.jar.add-runner-suffix=false, target/app-*.jar",
                "quarkus.package.add-runner-suffix=false, target/app-*.jar",
        "quarkus.package.output-directory=dist/, target/dist/app-*-runner.jar",
                "quarkus.package.output-name=a b, '''target/a b-runner.jar'''"
    })
    void theRunnerJarIsWhereConfigurationPutsIt(String property, String path) {
        assertThat(layout(plugin("3.37.4", ""), "quarkus.package.jar.type=uber-jar\n" + property)
                        .orElseThrow()
                        .artifact()
                        .path())
                .hasToString(path);
    }

    @Test
    void anOutputDirectoryHoldsTheFolderItself() {
        var artifact = layout(plugin("3.37.4", ""), "quarkus.package.output-directory=dist")
                .orElseThrow()
                .artifact();

        assertThat(artifact.folder()).hasToString("target/dist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<configuration><properties><quarkus.package.jar.type>uber-jar</quarkus.package.jar.type></properties></configuration>",
                "<configuration><systemProperties><quarkus.package.type>uber-jar</quarkus.package.type></systemProperties></configuration>"
            })
    void thePluginsConfigurationIsRead(String configuration) {
        assertThat(layout(plugin("3.37.4", configuration), "")
                        .orElseThrow()
                        .unpacking()
                        .template())
                .hasToString("jar/single-file");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "quarkus.native.enabled=true, -Dquarkus.native.enabled=false",
        "quarkus.package.type=native, -Dquarkus.package.type=fast-jar",
        "quarkus.native.enabled=true\\nquarkus.package.jar.enabled=false, -Dquarkus.native.enabled=false -Dquarkus.package.jar.enabled=true"
    })
    void nativeIsSwitchedOff(String properties, String options) {
        var layout = layout(plugin("3.37.4", ""), properties).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("quarkus/folder");
        assertThat(ShellText.join(layout.options())).hasToString(options);
        assertThat(layout.decisions())
                .contains(Decision.of(
                        "no native executable", "the image has a JVM, so the build creates the jar instead"));
    }

    /** What Quarkus makes by default is loaded by a class loader of its own, which no cache of the JVM serves. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "3.32.0, '', -Dquarkus.package.jar.type=aot-jar, aotCache is set",
        "3.37.4, quarkus.package.jar.type=fast-jar, -Dquarkus.package.jar.type=aot-jar, aotCache is set",
        "3.37.4, quarkus.package.type=native, -Dquarkus.package.type=fast-jar -Dquarkus.package.jar.type=aot-jar, aotCache is set",
        "3.37.4, quarkus.package.jar.type=aot-jar, '', quarkus.package.jar.type in src/main/resources/application.properties",
        "3.37.4, quarkus.package.jar.type=uber-jar, -Dquarkus.package.jar.type=aot-jar, aotCache is set",
        "3.27.0, quarkus.package.jar.type=uber-jar, '', quarkus.package.jar.type in src/main/resources/application.properties",
        "3.37.4, quarkus.package.jar.appcds.enabled=true, -Dquarkus.package.jar.type=aot-jar -Dquarkus.package.jar.appcds.enabled=false, aotCache is set"
    })
    void aCacheNeedsATypeThatTheJvmLoads(String version, String property, String options, String because) {
        var layout = layout(plugin(version, ""), property, Map.of("aotCache", "true"))
                .orElseThrow();

        assertThat(ShellText.join(layout.options())).hasToString(options);
        assertThat(layout.decisions()).extracting(Decision::because).contains(because);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "3.31.4, '', 'app, a fast-jar, with a class loader of its own, which a cache does not serve. Set the version of Quarkus, \"3.31.4\", to 3.32 or later'",
        "3.37.4, quarkus.package.jar.type=mutable-jar, 'app, a mutable-jar, with a class loader of its own, which a cache does not serve. Set quarkus.package.jar.type to aot-jar,'"
    })
    void whatQuarkusLoadsItselfHasNoCache(String version, String property, String message) {
        assertThatThrownBy(() -> layout(plugin(version, ""), property, Map.of("aotCache", "true")))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message.replace("\\", ""));
    }

    @Test
    void noImageIsBuiltInsideTheImage() {
        var layout = layout(
                        plugin("3.37.4", ""),
                        "quarkus.container-image.build=true\n%prod.quarkus.container-image.push=true")
                .orElseThrow();

        assertThat(layout.options())
                .extracting(Object::toString)
                .containsExactly("-Dquarkus.container-image.build=false", "-Dquarkus.container-image.push=false");
    }

    @Test
    void theMainClassIsToldToTheBuild() {
        var facts = Projects.facts(folder, pom("jar", plugin("3.37.4", "")));

        assertThat(new QuarkusArchive()
                        .layout(facts, context(Map.of("mainClass", "com.example.Main")))
                        .orElseThrow()
                        .options())
                .extracting(Object::toString)
                .containsExactly("-Dquarkus.package.main-class=com.example.Main");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "io.quarkus, true",
        "io.quarkus.platform, true",
        "com.redhat.quarkus.platform, true",
        "com.example, false"
    })
    void whoeverDistributesThePlugin(String groupId, boolean found) {
        assertThat(layout(plugin("3.37.4", "").replace("io.quarkus.platform", groupId), "")
                        .isPresent())
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"jar, true, true", "quarkus, false, true", "jar, false, false", "pom, true, false", "war, true, false"})
    void theBuildMustRunThePlugin(String packaging, boolean bound, boolean found) {
        var plugin =
                bound ? plugin("3.37.4", "") : plugin("3.37.4", "").replace(BUILD, "<extensions>true</extensions>");

        assertThat(new QuarkusArchive()
                        .layout(Projects.facts(folder, pom(packaging, plugin)), context(Map.of()))
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    void whatIsSkippedIsNotBuilt() {
        assertThat(layout(plugin("3.37.4", "<configuration><skip>true</skip></configuration>"), ""))
                .isEmpty();
    }

    @Test
    void inAReactorLibrariesThatInheritThePluginAreNoApplications() {
        var files = new TestReactor(folder);
        files.aggregator(".", "common", "tool", "app");
        var build = "<build><plugins>" + plugin("3.37.4", "") + "</plugins></build>";
        files.jar("common", build, dependency("io.quarkus:quarkus-arc"));
        files.jar("tool", build);
        files.jar(
                "app",
                build,
                dependency("io.quarkus:quarkus-rest")
                        .replace(
                                "</dependencies>",
                                TestReactor.dependency("common").replace("<dependencies>", "")));

        assertThat(new QuarkusArchive().layout(files.facts("common"), context(Map.of())))
                .isEmpty();
        assertThat(new QuarkusArchive().layout(files.facts("tool"), context(Map.of())))
                .isEmpty();
        assertThat(new QuarkusArchive()
                        .layout(files.facts("app"), context(Map.of()))
                        .orElseThrow()
                        .unpacking())
                .extracting("unstable")
                .hasToString("'(' -name '*-SNAPSHOT*.jar' -o -name 'com.example.common-*.jar' ')'");
    }

    @Test
    void layersAreCopiedFromTheMostStableToTheMostVolatile() {
        assertThat(layout(plugin("3.37.4", ""), "").orElseThrow().layers().stream()
                        .map(layer -> layer.copy().toString()))
                .containsExactly(
                        "/layers/dependencies/ ./", "/layers/snapshot-dependencies/ ./", "/layers/application/ ./");
    }

    @Test
    void theDecisionNamesVersionTypeAndReason() {
        assertThat(layout(plugin("3.37.4", ""), "").orElseThrow().decisions())
                .contains(Decision.of(
                        "Quarkus 3.37.4 fast-jar, layers dependencies, snapshot-dependencies, application",
                        "the default since Quarkus 1.12"));
        assertThat(layout(plugin("3.37.4", ""), "quarkus.package.jar.type=uber-jar")
                        .orElseThrow()
                        .decisions())
                .contains(Decision.of(
                        "Quarkus 3.37.4 uber-jar",
                        "quarkus.package.jar.type in src/main/resources/application.properties"));
    }

    private Optional<Application> layout(String plugin, String configuration) {
        return layout(plugin, configuration, Map.of());
    }

    private Optional<Application> layout(String plugin, String configuration, Map<String, String> choices) {
        Projects.write(folder.resolve("src/main/resources/application.properties"), configuration.replace("\\n", "\n"));
        return new QuarkusArchive().layout(Projects.facts(folder, pom("jar", plugin)), context(choices));
    }

    private static PackagingContext context(Map<String, String> choices) {
        return new PackagingContext(TestChoices.of(choices), new ImageCatalogue());
    }

    private static String pom(String packaging, String plugin) {
        return Projects.pom(packaging, "<build><plugins>" + plugin + "</plugins></build>");
    }

    private static String plugin(String version, String configuration) {
        return "<plugin><groupId>io.quarkus.platform</groupId><artifactId>quarkus-maven-plugin</artifactId><version>"
                + version + "</version>" + BUILD + configuration + "</plugin>";
    }

    private static String dependency(String key) {
        var names = key.split(":");
        return "<dependencies><dependency><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                + "</artifactId><version>3.37.4</version></dependency></dependencies>";
    }

    private static String command(Application layout) {
        return String.join(" ", layout.command().apply(21));
    }
}
