package io.github.dockerfilegen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.plan.Unpacking;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a distribution lays beside the jar, and what is kept out of the jar for it, lies in the image where the class path finds it. */
class DistributionFoldersTest {

    private static final String RESOURCES = "src/main/resources/";
    private static final String ASSEMBLY = """
            <plugin><artifactId>maven-assembly-plugin</artifactId><executions><execution><phase>package</phase><goals><goal>single</goal></goals><configuration>
              <descriptors><descriptor>src/assembly/dist.xml</descriptor></descriptors></configuration></execution></executions></plugin>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeClass() {
        Projects.mainClass(folder, "App");
    }

    @Test
    void aFolderThatAnAssemblyMakesAndTheManifestNamesIsInTheImage() {
        Projects.write(folder.resolve("src/main/conf/shop.properties"), "a=b");
        Projects.write(folder.resolve("src/main/conf/keystore.p12"), "");
        assembly(
                "<fileSet><directory>${project.basedir}/src/main/conf</directory><outputDirectory>/conf</outputDirectory></fileSet>");

        var plan = plan(
                jar("<archive><manifestEntries><Class-Path>conf/</Class-Path></manifestEntries></archive>") + ASSEMBLY);

        assertThat(copies(plan)).contains("src/main/conf/ conf/");
        assertThat(unpacking(plan)).extracting("before").hasToString("[conf/]");
        assertThat(warnings(plan))
                .singleElement()
                .asString()
                .contains("/app/conf/keystore.p12 is not in the image", "target=/app/conf/keystore.p12,readonly");
    }

    @Test
    void aResourceThatTheJarLeavesOutComesOutOfTheBuild() {
        List.of("shop.properties", "db/a.sql", "logback.xml", "messages.properties")
                .forEach(name -> Projects.write(folder.resolve(RESOURCES + name), ""));
        assembly(
                "<fileSet><directory>src/main/resources</directory><outputDirectory>config</outputDirectory><includes><include>*.properties</include><include>**/*.xml</include></includes></fileSet>");

        var plan = plan(jar("<excludes><exclude>shop.properties</exclude><exclude>**/logback.xml</exclude></excludes>")
                + ASSEMBLY);

        assertThat(copies(plan))
                .contains(
                        "/workspace/target/classes/shop.properties config/",
                        "/workspace/target/classes/logback.xml config/")
                .noneMatch(copy -> copy.contains("messages"));
        assertThat(unpacking(plan)).extracting("before").hasToString("[config/]");
        assertThat(warnings(plan)).isEmpty();
    }

    @Test
    void theManifestsFolderTakesWhatTheJarLeavesOut() {
        Projects.write(folder.resolve(RESOURCES + "conf/shop.yml"), "");

        var plan = plan(
                jar(
                        "<excludes><exclude>conf/</exclude></excludes><archive><manifest><addClasspath>true</addClasspath></manifest><manifestEntries><Class-Path>./etc/</Class-Path></manifestEntries></archive>"));

        assertThat(copies(plan)).contains("/workspace/target/classes/conf/shop.yml etc/conf/");
    }

    @Test
    void theManifestMayNameTheJarsOwnFolder() {
        List.of("shop.yml", "db/latest.properties")
                .forEach(name -> Projects.write(folder.resolve(RESOURCES + name), ""));

        assertThat(
                        copies(
                                plan(
                                        jar(
                                                "<excludes><exclude>**/*.yml</exclude><exclude>**/*.properties</exclude></excludes><archive><manifestEntries><Class-Path>.</Class-Path></manifestEntries></archive>"))))
                .contains(
                        "/workspace/target/classes/shop.yml ./", "/workspace/target/classes/db/latest.properties db/");
    }

    @Test
    void aStartScriptPutsAFolderOnTheClassPath() {
        Projects.write(folder.resolve("etc/shop.properties"), "a=b");
        Projects.write(folder.resolve("src/main/bin/start.sh"), "exec java -cp \"$HOME/conf:$HOME/lib/*\" App");
        assembly(
                "<fileSet><directory>etc</directory><outputDirectory>conf</outputDirectory></fileSet><fileSet><directory>src/main/bin</directory><outputDirectory>bin</outputDirectory></fileSet>");

        var plan = plan(ASSEMBLY);

        assertThat(copies(plan)).contains("etc/ conf/").noneMatch(copy -> copy.contains("bin"));
        assertThat(unpacking(plan)).extracting("before").hasToString("[conf/]");
        assertThat(plan.ignore().included()).extracting(Object::toString).contains("etc");
    }

    @Test
    void aFolderThatTheManifestNamesIsInTheImageWithoutAnAssembly() {
        Projects.write(folder.resolve("config/shop.properties"), "a=b");

        assertThat(copies(plan(
                        jar("<archive><manifestEntries><Class-Path>config/</Class-Path></manifestEntries></archive>"))))
                .contains("config/ config/");
    }

    @Test
    void aResourceThatTheJarLeavesOutAndNothingNamesGetsAWarning() {
        List.of("shop.yml", "logback-test.xml", "a.sql")
                .forEach(name -> Projects.write(folder.resolve(RESOURCES + name), ""));

        assertThat(warnings(plan(jar("<excludes><exclude>**/*.*</exclude></excludes>"))))
                .singleElement()
                .asString()
                .contains(
                        RESOURCES + "shop.yml is not in the image",
                        "maven-jar-plugin's <excludes>",
                        "target=/app/shop.yml,readonly");
    }

    @Test
    void anAssemblyOfAJarAndOneWithoutConfigurationChangeNothing() {
        Projects.write(folder.resolve("docs/a.txt"), "");
        assembly(
                "<fileSet><directory>docs</directory><outputDirectory>docs</outputDirectory></fileSet><fileSet><directory>${project.build.directory}</directory><outputDirectory>conf</outputDirectory></fileSet>");

        assertThat(copies(plan(ASSEMBLY))).allMatch(copy -> copy.startsWith("/layers/"));
    }

    private void assembly(String sets) {
        Projects.write(
                folder.resolve("src/assembly/dist.xml"),
                "<assembly><id>dist</id><formats><format>zip</format></formats><fileSets>" + sets
                        + "</fileSets></assembly>");
    }

    private static String jar(String configuration) {
        return "<plugin><artifactId>maven-jar-plugin</artifactId><configuration>" + configuration
                + "</configuration></plugin>";
    }

    private Plan.Image plan(String plugins) {
        var pom = Projects.pom("<properties><exec.mainClass>App</exec.mainClass></properties><build><plugins>" + plugins
                + "</plugins></build>");
        return (Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()));
    }

    private static List<String> copies(Plan.Image plan) {
        return plan.dockerfile().images().get(0).application().layers().stream()
                .map(layer -> layer.copy().toString())
                .toList();
    }

    private static Unpacking unpacking(Plan.Image plan) {
        return plan.dockerfile().images().get(0).application().unpacking();
    }

    private static List<?> warnings(Plan.Image plan) {
        return plan.decisions().stream()
                .filter(decision -> decision.toString().contains("is not in the image"))
                .toList();
    }
}
