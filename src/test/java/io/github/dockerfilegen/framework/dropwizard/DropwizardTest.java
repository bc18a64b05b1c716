package io.github.dockerfilegen.framework.dropwizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Dropwizard application is told, where it listens and where it is asked. */
class DropwizardTest {

    private static final String POM = Projects.pom(
            "<properties><exec.mainClass>A</exec.mainClass></properties><dependencies><dependency><groupId>io.dropwizard</groupId>"
                    + "<artifactId>dropwizard-core</artifactId><version>4.0.0</version></dependency></dependencies>");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"shop.yml", "config/shop.yml", "conf/shop.yaml", "src/main/resources/shop.yml"})
    void theOnlyConfigurationIsToldAndLiesBesideTheApplication(String path) {
        write(path, "logging: {level: INFO}");
        var name = path.replaceFirst(".*/", "");

        assertThat(service().arguments()).containsExactly("server", name);
        assertThat(service().files()).containsExactly(path);
        assertThat(service().starting())
                .contains(Decision.of("starts with \"server " + name + "\"", "the only configuration file, " + path));
    }

    @Test
    void theImageCopiesItAndTheBuildDoesNot() {
        write("shop.yml", "server: {}");
        var plan = (Plan.Image) new Planner().plan(Projects.facts(folder, POM), TestChoices.of(Map.of()));
        var image = plan.dockerfile().images().get(0);

        assertThat(image.application().layers()).last().isEqualTo(LayerCopy.ofContext("shop.yml"));
        assertThat(image.runtime().entrypoint().toString()).endsWith("\"server\", \"shop.yml\"]");
        assertThat(plan.dockerfile().builder().sources())
                .noneMatch(copy -> copy.toString().contains("shop.yml"));
        assertThat(plan.ignore().included()).extracting(Object::toString).contains("shop.yml");
    }

    @Test
    void portsThatAreSetDoNotTakeItsArguments() {
        var plan = (Plan.Image) new Planner()
                .plan(Projects.facts(folder, POM), TestChoices.of(Map.of("ports", "8080", "healthcheck", "off")));

        assertThat(plan.dockerfile().images().get(0).runtime().entrypoint().toString())
                .endsWith("\"server\"]");
    }

    @Test
    void aConfigurationOnTheClassPathIsNotCopied() {
        write("src/main/resources/shop.yml", "server: {}");
        write("src/main/java/A.java", "class A { Object o = new ResourceConfigurationSourceProvider(); }");

        assertThat(service().arguments()).containsExactly("server", "shop.yml");
        assertThat(service().files()).isEmpty();
    }

    @Test
    void severalAreNamedAndNoneIsTold() {
        write("a.yml", "server: {}");
        write("b.yml", "logging: {}");

        assertThat(service().arguments()).containsExactly("server");
        assertThat(service().files()).isEmpty();
        assertThat(service().starting())
                .contains(
                        Decision.warning(
                                "starts with \"server\" and no configuration",
                                "several files may be its configuration: a.yml, b.yml; keep exactly one, or mount one and append its path to docker run"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "docker-compose.yml, 'services: {}'",
        ".hidden.yml, 'server: {}'",
        "broken.yml, 'server: ['",
        "mkdocs.yml, 'site_name: a'"
    })
    void otherFilesAreNoConfiguration(String path, String text) {
        write(path, text);

        assertThat(service().arguments()).containsExactly("server");
        assertThat(service().starting())
                .contains(
                        Decision.warning(
                                "starts with \"server\" and no configuration",
                                "no YAML file beside the POM, in config or among "
                                        + "the resources has the key server or logging; keep exactly one, or mount one and append its path to docker run"));
    }

    @Test
    void whatGitIgnoresIsNotInAClone() {
        write("shop.yml", "server: {}");
        write(".gitignore", "shop.yml");

        assertThat(service().arguments()).containsExactly("server");
    }

    @ParameterizedTest(name = "{0}: {1} {2}{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; 8080 8081; 8081; /healthcheck",
                "{adminContextPath: /admin}; 8080 8081; 8081; /admin/healthcheck",
                "{applicationConnectors: [{type: http, port: 9000}], adminConnectors: [{type: http, port: 9001}]}; 9000 9001; 9001; /healthcheck",
                "{applicationConnectors: [{type: http, port: 9000}, {type: https, port: 9443}]}; 8081 9000 9443; 8081; /healthcheck",
                "{adminConnectors: [{type: https, port: 9443}, {type: http, port: '${ADMIN:-9001}'}]}; 8080 9001 9443; 9001; /healthcheck",
                "{type: simple}; 8080; 8080; /admin/healthcheck",
                "{type: simple, applicationContextPath: /, adminContextPath: /ops, connector: {type: http, port: 9000}}; 9000; 9000; /ops/healthcheck"
            })
    void theServerListensAndAnswersWhereItsConfigurationSays(String server, String ports, int port, String path) {
        write("shop.yml", "server: " + server);

        assertThat(ports(service())).isEqualTo(ports);
        assertThat(service().probe()).contains(HealthProbe.http(port, path, "Dropwizard's health checks"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "server: {adminConnectors: [{type: https, port: 9443, needClientAuth: true}]}; 8080; the admin connector requires a client certificate, or its port is not known",
                "server: {adminConnectors: []}; 8080; the admin connector requires a client certificate, or its port is not known",
                "{logging: {}, admin: {healthChecks: {servletEnabled: false}}}; 8080; the health check servlet is disabled"
            })
    void anEndpointThatDoesNotAnswerIsNotAsked(String configuration, int port, String because) {
        write("shop.yml", configuration);

        assertThat(service().probe()).contains(HealthProbe.tcp(port, because));
    }

    @ParameterizedTest(name = "{0}: {1}{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "server: {adminConnectors: [{type: https, port: 9443}]}; 9443; /healthcheck",
                "server: {type: simple, connector: {type: h2, port: 9443}}; 9443; /admin/healthcheck"
            })
    void anAdminSideBehindTlsIsAskedOverTls(String configuration, int port, String path) {
        write("shop.yml", configuration);

        assertThat(service().probe())
                .contains(HealthProbe.http(port, path, "Dropwizard's health checks")
                        .overTls(true));
    }

    @Test
    void aKeystoreHasToBeMounted() {
        write("shop.yml", "server: {applicationConnectors: [{type: https, port: 8443, keyStorePath: shop.keystore}]}");

        assertThat(service().starting())
                .contains(
                        Decision.of(
                                "mount shop.keystore",
                                "server.applicationConnectors[0].keyStorePath in shop.yml refers to it, and keys stay outside the image"));
    }

    @Test
    void aPlainAdminConnectorIsAskedFirst() {
        write("shop.yml", "server: {adminConnectors: [{type: https, port: 9443}, {type: http, port: 9001}]}");

        assertThat(service().probe()).contains(HealthProbe.http(9001, "/healthcheck", "Dropwizard's health checks"));
    }

    @Test
    void aServerOfAnotherKindHasNoKnownPort() {
        write("shop.yml", "server: {type: mine}");

        assertThat(service().ports()).isEmpty();
        assertThat(service().arguments()).containsExactly("server", "shop.yml");
    }

    @Test
    void metricsAloneAreNoServer() {
        assertThat(new Dropwizard()
                        .listening(Projects.facts(folder, POM.replace("dropwizard-core", "dropwizard-metrics"))))
                .isEmpty();
    }

    private static String ports(Listening service) {
        return String.join(
                " ",
                service.ports().stream().map(Port::number).map(String::valueOf).toList());
    }

    private void write(String path, String text) {
        Projects.write(folder.resolve(path), text);
    }

    private Listening service() {
        return new Dropwizard().listening(Projects.facts(folder, POM)).orElseThrow();
    }
}
