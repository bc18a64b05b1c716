package io.github.dockerfilegen.framework.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.LayerCopy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomcatWarTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "javax.servlet:javax.servlet-api:4.0.1, 9.0, 8",
        "jakarta.servlet:jakarta.servlet-api:6.0.0, 10.1, 11",
        "jakarta.servlet:jakarta.servlet-api:6.1.0, 11.0, 17"
    })
    void theServletApiChoosesTomcat(String coordinates, String line, int java) {
        var layout = layout("war", dependency(coordinates), Map.of()).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/tomcat");
        assertThat(layout.unpacking()).extracting("image").hasToString("tomcat:" + line + "-jre17-temurin-noble");
        assertThat(layout.minimumJava()).isEqualTo(java);
        assertThat(layout.decisions().get(0).what()).isEqualTo("war on Tomcat " + line + " as ROOT");
    }

    @Test
    void theWarIsLaidOutBelowTheServerTheMostStableFirst() {
        var layout = layout("war", "", Map.of()).orElseThrow();

        assertThat(layout.directory()).isEqualTo("/usr/local/tomcat");
        assertThat(layout.layers())
                .containsExactly(
                        new LayerCopy(new PlainWord("tomcat"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", "webapps/ROOT/"),
                        LayerCopy.ofBuild("/layers/snapshot-dependencies/", "webapps/ROOT/"),
                        LayerCopy.ofBuild("/layers/application/", "webapps/ROOT/"));
    }

    @Test
    void tomcatListensOn8080() {
        var layout = layout("war", "", Map.of()).orElseThrow();

        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.service().decisions()).contains(Decision.of("port 8080", "Tomcat's connector"));
    }

    @Test
    void theJvmStartsTomcatWithoutAShell() {
        assertThat(layout("war", "", Map.of()).orElseThrow().command().apply(21))
                .contains(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dcatalina.home=/usr/local/tomcat",
                        "-Djava.io.tmpdir=/tmp")
                .endsWith(
                        "-cp",
                        "bin/bootstrap.jar:bin/tomcat-juli.jar",
                        "org.apache.catalina.startup.Bootstrap",
                        "start");
    }

    @Test
    void java8HasNoModulesToOpen() {
        assertThat(layout("war", "", Map.of()).orElseThrow().command().apply(8))
                .noneMatch(argument -> argument.startsWith("--add-opens"));
    }

    @Test
    void aMirrorServesTomcatToo() {
        assertThat(layout("war", "", Map.of("registry", "registry.example.com/mirror"))
                        .orElseThrow()
                        .unpacking())
                .extracting("image")
                .hasToString("registry.example.com/mirror/tomcat:10.1-jre17-temurin-noble");
    }

    @ParameterizedTest
    @CsvSource({"'', target/app-*.war", "<finalName>ROOT</finalName>, target/ROOT.war"})
    void thePathLeavesTheVersionOpen(String build, String path) {
        var artifact = layout("war", "<build>" + build + "</build>", Map.of())
                .orElseThrow()
                .artifact();

        assertThat(artifact.path()).hasToString(path);
        assertThat(artifact.staged()).hasToString("application.war");
    }

    @Test
    void theClassifierIsPartOfTheName() {
        var plugin =
                "<build><plugins><plugin><artifactId>maven-war-plugin</artifactId><configuration><classifier>web</classifier></configuration>"
                        + "</plugin></plugins></build>";

        assertThat(layout("war", plugin, Map.of()).orElseThrow().artifact().path())
                .hasToString("target/app-*-web.war");
    }

    @ParameterizedTest
    @CsvSource({"jar", "ear", "pom"})
    void nothingElseIsAWar(String packaging) {
        assertThat(layout(packaging, "", Map.of())).isEmpty();
    }

    private Optional<Application> layout(String packaging, String elements, Map<String, String> choices) {
        var context = new PackagingContext(TestChoices.of(choices), new ImageCatalogue());
        return new TomcatWar().packaged(Projects.facts(folder, Projects.pom(packaging, elements)), context);
    }

    private static String dependency(String coordinates) {
        return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency></dependencies>"
                .formatted((Object[]) coordinates.split(":"));
    }
}
