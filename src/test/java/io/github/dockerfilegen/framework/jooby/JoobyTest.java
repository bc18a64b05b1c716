package io.github.dockerfilegen.framework.jooby;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Jooby application needs where it starts. */
class JoobyTest {

    private static final String POM = Projects.pom(
            "<properties><exec.mainClass>App</exec.mainClass></properties><dependencies><dependency><groupId>io.jooby</groupId>"
                    + "<artifactId>jooby-netty</artifactId><version>3.11.5</version></dependency></dependencies>");
    private static final String TOLD = "\"-Dapplication.tmpdir=/tmp\"";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"healthcheck, auto", "ports, 8080"})
    void itsTemporaryFilesLieWhereItsUserMayWrite(String parameter, String value) {
        assertThat(entrypoint(Map.of(parameter, value)))
                .isEqualTo("[\"java\", " + TOLD + ", \"@class-path\", \"App\"]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "conf/application.conf, application.tmpdir = ${java.io.tmpdir}",
        "src/main/resources/application.conf, 'application { tmpdir: /data }'",
        "src/main/java/App.java, 'class App extends Jooby {{ setTmpdir(data); }}'"
    })
    void anotherFolderForThemStays(String path, String text) {
        Projects.write(folder.resolve(path), text);

        assertThat(entrypoint(Map.of())).doesNotContain(TOLD);
    }

    @Test
    void theJvmsOwnFolderSaysNothing() {
        Projects.write(folder.resolve("conf/application.conf"), "uploads = ${java.io.tmpdir}/uploads");

        assertThat(entrypoint(Map.of())).contains(TOLD);
    }

    @Test
    void theUsersOptionIsNotSetAgain() {
        assertThat(entrypoint(Map.of("jvmOptions", "-Dapplication.tmpdir=/data")))
                .doesNotContain(TOLD);
    }

    @Test
    void theFirstJoobyHasItsOwnRules() {
        assertThat(new Jooby().listening(Projects.facts(folder, POM.replace("io.jooby", "org.jooby"))))
                .isEmpty();
    }

    @Test
    void theImageCopiesItsConfigurationAndTheBuildDoesNot() {
        Projects.write(folder.resolve("conf/application.conf"), "server.port = 8085");
        var plan = plan(Map.of());

        assertThat(plan.dockerfile().images().get(0).application().layers())
                .last()
                .isEqualTo(LayerCopy.ofContext("conf/"));
        assertThat(plan.dockerfile().builder().sources())
                .noneMatch(copy -> copy.toString().contains("conf"));
        assertThat(plan.ignore().included()).extracting(Object::toString).contains("conf");
        assertThat(plan.ignore().secrets()).extracting(Object::toString).contains("**/*.key");
    }

    @Test
    void theConfigurationOfAModuleLiesBesideItsApplication() {
        assertThat(LayerCopy.ofContext("services/shop/conf/"))
                .hasToString("LayerCopy[stage=[], copy=services/shop/conf/ conf/]");
    }

    @Test
    void aFolderThatIsNotInACloneIsNotCopied() {
        Projects.write(folder.resolve("conf/application.conf"), "");
        Projects.write(folder.resolve(".gitignore"), "conf/");

        assertThat(new Jooby()
                        .listening(Projects.facts(folder, POM))
                        .orElseThrow()
                        .files())
                .isEmpty();
    }

    @Test
    void aFolderOfResourcesLiesInTheJar() {
        Projects.write(folder.resolve("conf/application.conf"), "");
        var pom = POM.replace(
                "</project>",
                "<build><resources><resource><directory>conf</directory></resource></resources></build></project>");

        assertThat(new Jooby()
                        .listening(Projects.facts(folder, pom))
                        .orElseThrow()
                        .files())
                .isEmpty();
    }

    private String entrypoint(Map<String, String> parameters) {
        return plan(parameters)
                .dockerfile()
                .images()
                .get(0)
                .runtime()
                .entrypoint()
                .toString();
    }

    private Plan.Image plan(Map<String, String> parameters) {
        return (Plan.Image) new Planner().plan(Projects.facts(folder, POM), TestChoices.of(parameters));
    }
}
