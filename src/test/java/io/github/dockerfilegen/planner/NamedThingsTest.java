package io.github.dockerfilegen.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ShellText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that name nothing: the image takes the only thing there is, or a warning says so. */
class NamedThingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.1.2 | <mainClass>com.example.Shopapplication</mainClass> | main class com.example.ShopApplication",
                "4.1.2 | <mainClass>com.exmaple.ShopApplication</mainClass> | main class com.example.ShopApplication",
                "4.1.2 | <mainClass>com.example.Gone</mainClass> | main class com.example.ShopApplication",
                "3.2.0 | <mainClass>com.example.Shopapplication</mainClass> | the image does not start",
                "3.2.0 | <mainClass>${start-class}</mainClass> | main class com.example.ShopApplication",
                "4.1.2 | <mainClass>${start-class}</mainClass> | main class com.example.ShopApplication",
            })
    void springBootStartsTheClassThatIsThere(String version, String configuration, String said) {
        Projects.mainClass(folder, "com.example.ShopApplication");

        var image = plan(boot(version, configuration), Map.of());

        assertThat(image.decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.what().equals(said)
                        && decision.because().contains("spring-boot-maven-plugin"));
        assertThat(ShellText.join(image.dockerfile().builder().command())
                        .toString()
                        .contains("-Dstart-class=com.example.ShopApplication"))
                .isEqualTo(version.startsWith("3"));
        if (version.startsWith("4")) {
            assertThat(image.dockerfile().images().get(0).runtime().entrypoint().toString())
                    .contains("\"-cp\", \"application.jar\", \"com.example.ShopApplication\"");
        }
    }

    @Test
    void springBootsRightNameIsLeftAsItIs() {
        Projects.mainClass(folder, "com.example.ShopApplication");

        var image = plan(boot("4.1.2", "<mainClass>com.example.ShopApplication</mainClass>"), Map.of());

        assertThat(image.decisions()).noneMatch(Decision::warning);
        assertThat(image.dockerfile().images().get(0).runtime().entrypoint().toString())
                .doesNotContain("-cp");
    }

    @Test
    void aShadedJarStartsTheClassThatIsThere() {
        Projects.mainClass(folder, "com.example.ShopApplication");

        var image = plan(
                "<build><plugins><plugin><artifactId>maven-shade-plugin</artifactId><version>3.6.0</version><executions><execution><phase>package</phase><goals><goal>shade</goal></goals>"
                        + "<configuration><transformers><transformer><mainClass>com.example.ShopApp</mainClass></transformer></transformers></configuration></execution></executions></plugin></plugins></build>",
                Map.of());

        assertThat(image.decisions())
                .anyMatch(
                        decision -> decision.warning()
                                && decision.toString()
                                        .contains(
                                                "com.example.ShopApp (maven-shade-plugin) does not exist, correct it in the POM"));
        assertThat(image.dockerfile().images().get(0).runtime().entrypoint().toString())
                .contains("\"-cp\"", "com.example.ShopApplication");
    }

    @ParameterizedTest
    @CsvSource({
        "io.vertx.example.Server, io.vertx.core.Launcher, io.vertx, vertx-core, true",
        "org.acme.app.Server, org.acme.boot.Starter, org.acme, acme-boot, true",
        "org.acme.app.Server, org.acme.boot.Starter, org.acme, commons, false"
    })
    void aClassOfALibraryIsStartedByAnApplicationOfTheSameFamily(
            String main, String named, String groupId, String artifactId, boolean left) {
        Projects.mainClass(folder, main);

        var image = plan(
                "<dependencies><dependency><groupId>" + groupId + "</groupId><artifactId>" + artifactId
                        + "</artifactId><version>4.5.9</version></dependency></dependencies>"
                        + "<build><plugins><plugin><artifactId>maven-shade-plugin</artifactId><version>3.6.0</version><executions><execution><phase>package</phase><goals><goal>shade</goal></goals>"
                        + "<configuration><transformers><transformer><mainClass>" + named
                        + "</mainClass></transformer></transformers></configuration></execution></executions></plugin></plugins></build>",
                Map.of());

        assertThat(image.dockerfile().images().get(0).runtime().entrypoint().toString())
                .matches(entrypoint -> entrypoint.contains("-cp") != left);
        assertThat(image.decisions()).filteredOn(Decision::warning).hasSize(left ? 0 : 1);
    }

    @Test
    void aClassThatTheUserNamesAndNoSourceHasIsAWarning() {
        Projects.mainClass(folder, "com.example.ShopApplication");

        assertThat(plan("", Map.of("mainClass", "com.example.Other")).decisions())
                .anyMatch(
                        decision -> decision.warning()
                                && decision.because()
                                        .equals(
                                                "<mainClass> names it, but the sources do not contain it; the image starts only if a dependency does. Main methods are in com.example.ShopApplication"));
        assertThat(plan("", Map.of("mainClass", "com.example.ShopApplication")).decisions())
                .noneMatch(Decision::warning);
    }

    @Test
    void aModuleThatNoSourceHasIsAWarning() {
        Projects.mainClass(folder, "com.example.One");
        Projects.write(folder.resolve("src/main/java/module-info.java"), "module shop.app { }");

        assertThat(plan("", Map.of("mainClass", "shop.ap/com.example.One")).decisions())
                .anyMatch(decision -> decision.warning() && decision.what().equals("module shop.ap"));
        assertThat(plan("", Map.of("mainClass", "shop.app/com.example.One")).decisions())
                .noneMatch(Decision::warning);
    }

    @Test
    void oneOfSeveralThatIsNotThereIsAWarning() {
        Projects.mainClass(folder, "com.example.One");
        Projects.mainClass(folder, "com.example.Two");

        assertThat(plan("<properties><exec.mainClass>com.example.Three</exec.mainClass></properties>", Map.of())
                        .decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.what().equals("class com.example.Three")
                        && decision.because().startsWith("property exec.mainClass names it")
                        && decision.because().endsWith("Main methods are in com.example.One, com.example.Two"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maven-assembly-plugin | single | <descriptors><descriptor>src/assembly/dist.xml</descriptor></descriptors> | src/assembly/dist.xml",
                "maven-war-plugin | war | <webXml>web/web.xml</webXml> | web/web.xml",
            })
    void aFileThatIsNamedAndNotThereIsAWarning(String plugin, String goal, String configuration, String file) {
        Projects.mainClass(folder, "com.example.One");
        var pom = "<build><plugins><plugin><artifactId>" + plugin
                + "</artifactId><version>3.0</version><executions><execution><phase>package</phase><goals><goal>" + goal
                + "</goal></goals><configuration>" + configuration
                + "</configuration></execution></executions></plugin></plugins></build>";

        assertThat(plan(pom, Map.of()).decisions())
                .anyMatch(decision -> decision.warning()
                        && decision.because()
                                .equals(plugin + (goal.equals("war") ? "'s <webXml>" : "'s descriptor") + " names \""
                                        + file + "\", which does not exist"));
        Projects.write(folder.resolve(file), "<x/>");
        assertThat(plan(pom, Map.of()).decisions())
                .noneMatch(decision -> decision.because().contains("which does not exist"));
    }

    @Test
    void aFilterThatIsNotThereIsAWarning() {
        Projects.mainClass(folder, "com.example.One");

        assertThat(plan(
                                "<build><filters><filter>filters/prod.properties</filter><filter>target/made.properties</filter></filters></build>",
                                Map.of())
                        .decisions()
                        .stream()
                        .filter(Decision::warning))
                .singleElement()
                .satisfies(decision -> assertThat(decision.because())
                        .isEqualTo("<filter> names \"filters/prod.properties\", which does not exist in the project"));
    }

    @Test
    void profilesAndModulesOfMavenConfigAreThere() {
        Projects.mainClass(folder, "com.example.One");
        Projects.write(folder.resolve(".mvn/maven.config"), "-Pprod,!dve\n-B\n--projects=:app,:gone\n");

        assertThat(plan("<profiles><profile><id>prod</id></profile></profiles>", Map.of()).decisions().stream()
                        .filter(Decision::warning)
                        .map(Decision::toString))
                .hasSize(2)
                .anyMatch(text -> text.startsWith("profile dve"))
                .anyMatch(text -> text.contains("\":gone\""));
    }

    @Test
    void aClassThatALibraryOfTheProjectsOwnGroupMayBringIsNotMissing() {
        Projects.mainClass(folder, "movies.Server");
        var pom = Projects.pom(
                        "<dependencies><dependency><groupId>io.vertx</groupId><artifactId>vertx-web</artifactId><version>4.5.9</version></dependency></dependencies>"
                                + "<properties><exec.mainClass>io.vertx.core.Launcher</exec.mainClass></properties>")
                .replace("com.example", "io.vertx");

        var image = (Plan.Image) new Planner().plan(Projects.facts(folder, pom), TestChoices.of(Map.of()));

        assertThat(image.decisions()).filteredOn(Decision::warning).isEmpty();
    }

    private Plan.Image plan(String elements, Map<String, String> choices) {
        return (Plan.Image) new Planner().plan(Projects.facts(folder, Projects.pom(elements)), TestChoices.of(choices));
    }

    private static String boot(String version, String configuration) {
        return "<properties><maven.compiler.release>17</maven.compiler.release><start-class>com.example.Shopapplication</start-class></properties><build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId><version>"
                + version
                + "</version><executions><execution><goals><goal>repackage</goal></goals></execution></executions><configuration>"
                + configuration + "</configuration></plugin></plugins></build>";
    }
}
