package io.github.dockerfilegen.framework.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenLibertyTest {

    private static final String PLUGIN = "io.openliberty.tools:liberty-maven-plugin";
    private static final String SERVER = "usr/servers/defaultServer/";

    @TempDir
    Path folder;

    @Test
    void theWarLiesWhereServerXmlLooksForIt() {
        server("<webApplication location='shop.war' contextRoot='/'/>");

        var layout = layout("").orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/open-liberty");
        assertThat(layout.directory()).isEqualTo("/opt/wlp");
        assertThat(layout.layers())
                .startsWith(
                        new LayerCopy(new PlainWord("server"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", SERVER + "apps/shop.war/"))
                .endsWith(LayerCopy.ofBuild("/layers/configuration/", SERVER));
        assertThat(layout.env()).containsEntry("WLP_OUTPUT_DIR", "/tmp/output").containsEntry("LOG_DIR", "/tmp/logs");
        assertThat(layout.unpacking())
                .extracting("configuration", "server.artifact")
                .extracting(Object::toString)
                .containsExactly("src/main/liberty/config", "io.openliberty:openliberty-runtime:26.0.0.3:zip");
    }

    @ParameterizedTest
    @CsvSource({
        "'', dropins/app.war",
        "<application location=\"${name}.war\"/>, apps/app.war",
        "<variable name=\"name\" defaultValue=\"x\"/><application location=\"a/${name}.war\"/>, apps/x.war"
    })
    void elseItIsDroppedOrNamedAfterTheProject(String elements, String war) {
        server(elements);

        assertThat(layout("").orElseThrow().layers())
                .contains(LayerCopy.ofBuild("/layers/application/", SERVER + war + "/"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 9080",
        "<httpEndpoint httpPort=\"9090\"/>, '', 9090",
        "<variable name=\"p\" defaultValue=\"9091\"/><httpEndpoint httpPort=\"${p}\"/>, '', 9091",
        "<variable name=\"p\" defaultValue=\"9091\"/><variable name=\"p\" value=\"9092\"/><httpEndpoint httpPort=\"${p}\"/>, '', 9092",
        "<variable name=\"p\" defaultValue=\"9091\"/><httpEndpoint httpPort=\"${p}\"/>, <liberty.var.p>9093</liberty.var.p>, 9093"
    })
    void serverXmlAndItsVariablesTellThePort(String elements, String property, int port) {
        server(elements);

        assertThat(layout("<properties>" + property + "</properties>")
                        .orElseThrow()
                        .service()
                        .ports())
                .containsExactly(Port.tcp(port));
    }

    @Test
    void bootstrapPropertiesAreVariablesToo() {
        server("<httpEndpoint httpPort='${p}'/>");
        Projects.write(folder.resolve("src/main/liberty/config/bootstrap.properties"), "# own\np = 9094\n");

        assertThat(layout("").orElseThrow().service().ports()).containsExactly(Port.tcp(9094));
    }

    @Test
    void whatThePluginTellsTheServerStandsInItsConfiguration() {
        server("<httpEndpoint httpPort='${p}'/>");

        var layout = layout(
                        TestReactor.plugin(
                                PLUGIN,
                                "<configuration><bootstrapProperties><p>9095</p><q>\"1 &lt; 2\"</q></bootstrapProperties></configuration>"))
                .orElseThrow();

        assertThat(layout.service().ports()).containsExactly(Port.tcp(9095));
        assertThat(layout.unpacking())
                .extracting("variables")
                .asString()
                .contains(
                        "'<variable name=\"p\" value=\"9095\"/>'",
                        "'<variable name=\"q\" value=\"&quot;1 &lt; 2&quot;\"/>'");
    }

    @ParameterizedTest
    @CsvSource({"'', defaultHttpEndpoint", "<httpEndpoint id=\"web\"/>, web", "<httpEndpoint/>, defaultHttpEndpoint"})
    void theEndpointIsReachableFromOutside(String elements, String id) {
        server(elements);

        assertThat(layout("").orElseThrow().unpacking())
                .extracting("openEndpoint", "variables")
                .extracting(Object::toString)
                .containsExactly("'<server><httpEndpoint id=\"" + id + "\" host=\"*\"/></server>'", "[]");
    }

    @ParameterizedTest
    @CsvSource({"mpHealth-4.0, true", "mpHealth, true", "microProfile-6.1, true", "restfulWS-3.1, false"})
    void aFeatureBringsTheHealthEndpoint(String feature, boolean health) {
        server("<featureManager><feature>" + feature + "</feature></featureManager>");

        assertThat(layout("").orElseThrow().service().probe())
                .contains(
                        health
                                ? HealthProbe.http(9080, "/health", "a feature enables MicroProfile Health")
                                : HealthProbe.tcp(9080, "no feature enables MicroProfile Health"));
    }

    @Test
    void theJvmReadsTheOptionsThatTheStartScriptReads() {
        server("");
        Projects.write(folder.resolve("src/main/liberty/config/jvm.options"), "-Xmx1g\n");

        var command = layout("").orElseThrow().command();

        assertThat(command.apply(17))
                .containsExactly(
                        "@lib/platform/java/java9.options",
                        "@" + SERVER + "jvm.options",
                        "-javaagent:bin/tools/ws-javaagent.jar",
                        "-jar",
                        "bin/tools/ws-server.jar",
                        "defaultServer");
        assertThat(command.apply(25)).startsWith("@lib/platform/java/java24.options");
        assertThat(command.apply(8)).startsWith("-javaagent:bin/tools/ws-javaagent.jar");
    }

    @Test
    void theStartScriptsEnvironmentIsMissed() {
        server("");
        Projects.write(folder.resolve("src/main/liberty/config/server.env"), "A=b\n");

        assertThat(layout("").orElseThrow().decisions())
                .contains(
                        Decision.warning(
                                "server.env is not read",
                                "only Liberty's start script reads it, which the image does not use; set its variables in <env>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/..", "..", "x/.", "a.war&#10;RUN id"})
    void aLocationThatIsNoFileNameIsRefused(String location) {
        server("<application location='" + location + "'/>");

        assertThatThrownBy(() -> layout(""))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("in server.xml");
    }

    @Test
    void aLocationWithBlanksIsOneWord() {
        server("<application location='my \"app$ .war'/>");
        assertThat(layout("").orElseThrow().layers())
                .noneMatch(layer -> layer.copy().toString().contains("my"));
        server("<application location='&lt;&lt;my app'/>");
        assertThat(layout("").orElseThrow().layers())
                .contains(LayerCopy.ofBuild("/layers/application/", SERVER + "apps/<<my app/"));
    }

    @Test
    void withoutAConfigurationNothingSaysWhatTheServerNeeds() {
        assertThat(layout(TestReactor.plugin(PLUGIN))).isEmpty();
    }

    private void server(String elements) {
        Projects.write(folder.resolve("src/main/liberty/config/server.xml"), "<server>" + elements + "</server>");
    }

    private Optional<Application> layout(String elements) {
        return new Planner()
                .application(Projects.facts(folder, Projects.pom("war", elements)), TestChoices.of(Map.of()));
    }
}
