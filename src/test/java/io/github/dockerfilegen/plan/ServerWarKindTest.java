package io.github.dockerfilegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wars that name the server they run on, which their image gets. */
class ServerWarKindTest {

    private static final String PAYARA = "fish.payara.maven.plugins:payara-micro-maven-plugin";

    @TempDir
    Path folder;

    @Test
    void aWarForPayaraMicroLiesBesideItAsAFolder() {
        var layout = layout(TestReactor.plugin(PAYARA)).orElseThrow();

        assertThat(layout.template()).isEqualTo("payara-micro");
        assertThat(layout.layers()).containsExactly(
                new LayerCopy("server", "/server/ ./"),
                new LayerCopy("build", "/layers/dependencies/ ROOT/"),
                new LayerCopy("build", "/layers/snapshot-dependencies/ ROOT/"),
                new LayerCopy("build", "/layers/application/ ROOT/"));
        assertThat(layout.command().apply(21)).containsExactly("-jar", "payara-micro.jar", "--nocluster", "--contextroot", "/", "--deploy", "ROOT");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.service().probe()).contains(HealthProbe.http(8080, "/health", "Payara Micro's MicroProfile Health"));
    }

    @Test
    void theServerIsFetchedAsAnArtifact() {
        assertThat(layout(TestReactor.plugin(PAYARA, "<configuration><payaraVersion>6.2025.10</payaraVersion></configuration>")).orElseThrow().parameters())
                .containsEntry("serverArtifact", "fish.payara.extras:payara-micro:6.2025.10:jar")
                .containsEntry("fetchGoal", "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy")
                .containsEntry("serverStage", "server");
    }

    @ParameterizedTest
    @CsvSource({
        "<payara.version>6.2024.6</payara.version>, 6.2024.6, property payara.version, 11", "<version.payara>5.2021.1</version.payara>, 5.2021.1, property version.payara, 8",
        "<payara.version>[6;7)</payara.version>, 6.2025.10, its version for nothing in the project names a servlet API, 11"
    })
    void aPropertyTellsTheVersion(String property, String version, String origin, int java) {
        var layout = layout("<properties>" + property.replace(';', ',') + "</properties>" + TestReactor.plugin(PAYARA)).orElseThrow();

        assertThat(layout.decisions()).contains(Decision.of("war on Payara Micro " + version + " at /", "payara-micro-maven-plugin; " + origin));
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"javax:javaee-api:8.0, 5.2022.5, 8", "jakarta.platform:jakarta.jakartaee-api:10.0.0, 6.2025.10, 11", "jakarta.platform:jakarta.jakartaee-api:11.0.0, 7.2025.1, 21"})
    void elseTheInterfacesDo(String api, String version, int java) {
        var layout = layout(dependency(api) + TestReactor.plugin("fish.payara.maven.plugins:payara-server-maven-plugin")).orElseThrow();

        assertThat(layout.parameters()).containsEntry("serverArtifact", "fish.payara.extras:payara-micro:" + version + ":jar");
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @Test
    void itsPluginTellsTheContextRoot() {
        assertThat(layout(TestReactor.plugin(PAYARA, "<configuration><contextRoot>/shop</contextRoot></configuration>")).orElseThrow().command().apply(21))
                .contains("--contextroot", "/shop");
    }

    @Test
    void aDescriptorNamesTheServerOfAWarThatNeedsMoreThanServlets() {
        Projects.write(folder.resolve("src/main/webapp/WEB-INF/payara-web.xml"), "<payara-web-app/>");

        assertThat(layout(dependency("jakarta.platform:jakarta.jakartaee-api:10.0.0"))).hasValueSatisfying(layout -> assertThat(layout.template()).isEqualTo("tomcat"));
        Projects.write(folder.resolve("src/main/java/A.java"), "import jakarta.ws.rs.GET; class A {}");
        assertThat(layout(dependency("jakarta.platform:jakarta.jakartaee-api:10.0.0"))).hasValueSatisfying(layout -> assertThat(layout.template()).isEqualTo("payara-micro"));
    }

    @Test
    void anyOtherPackagingIsNoWar() {
        assertThat(new ServerWarKind().layout(Projects.facts(folder, Projects.pom("jar", TestReactor.plugin(PAYARA))), new KindContext(TestChoices.of(Map.of()), ImageCatalogue.OWN)))
                .isEmpty();
    }

    private Optional<ApplicationLayout> layout(String elements) {
        return Planner.layout(Projects.facts(folder, Projects.pom("war", elements)), TestChoices.of(Map.of()), ImageCatalogue.OWN);
    }

    private static String dependency(String coordinates) {
        return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>provided</scope></dependency></dependencies>"
                .formatted((Object[]) coordinates.split(":"));
    }
}
