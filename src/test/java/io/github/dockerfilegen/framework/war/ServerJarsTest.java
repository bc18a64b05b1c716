package io.github.dockerfilegen.framework.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wars that their build packs up with the server that they run on. */
class ServerJarsTest {

    @TempDir
    Path folder;

    @Test
    void theBootableJarOfTheOlderPlugin() {
        var layout = layout(
                "org.wildfly.plugins:wildfly-jar-maven-plugin",
                "package",
                "<layers><layer>jaxrs-server</layer></layers>");

        assertThat(layout.artifact().path()).hasToString("target/app-*-bootable.jar");
        assertThat(layout.command().apply(17)).containsExactly("-jar", "application.jar");
        assertThat(layout.service().arguments()).containsExactly("-b=0.0.0.0");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.service().probe())
                .hasValueSatisfying(probe -> assertThat(probe.http()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"<layers><layer>jaxrs-server</layer><layer>microprofile-health</layer></layers>", "''"})
    void itsHealthIsAskedAtTheManagementInterface(String layers) {
        var layout = layout("org.wildfly.plugins:wildfly-jar-maven-plugin", "package", layers);

        assertThat(layout.service().probe())
                .contains(HealthProbe.http(9990, "/health", "WildFly's management interface"));
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
    }

    @Test
    void theBootableJarOfTheNewerPlugin() {
        assertThat(layout(
                                "org.wildfly.plugins:wildfly-maven-plugin",
                                "package",
                                "<bootable-jar>true</bootable-jar><bootable-jar-name>shop.jar</bootable-jar-name>")
                        .artifact()
                        .path())
                .hasToString("target/shop.jar");
    }

    @Test
    void aServerThatIsOnlyProvisionedIsAFolder() {
        var layout = layout(
                "org.wildfly.plugins:wildfly-maven-plugin",
                "package",
                "<provisioning-dir>wildfly</provisioning-dir><layers><layer>cloud-server</layer></layers>");

        assertThat(layout.unpacking().template()).hasToString("war/wildfly-provisioned");
        assertThat(layout.artifact().folder()).hasToString("target/wildfly");
        assertThat(layout.layers())
                .containsExactly(
                        LayerCopy.ofBuild("/layers/server/", "/"), LayerCopy.ofBuild("/layers/application/", "./"));
        assertThat(layout.command().apply(17))
                .contains("-Djboss.server.data.dir=/tmp/data")
                .endsWith("--read-only-server-config=standalone.xml");
        assertThat(layout.service().arguments()).containsExactly("-b=0.0.0.0");
        assertThat(layout.service().probe())
                .contains(HealthProbe.http(9990, "/health", "WildFly's management interface"));
    }

    @Test
    void payaraMicrosBundle() {
        var layout = layout("fish.payara.maven.plugins:payara-micro-maven-plugin", "bundle", "");

        assertThat(layout.artifact().path()).hasToString("target/app-*-microbundle.jar");
        assertThat(layout.service().probe())
                .contains(HealthProbe.http(8080, "/health", "Payara Micro's MicroProfile Health"));
    }

    private Application layout(String plugin, String goal, String configuration) {
        return new Planner()
                .application(Projects.facts(folder, pom(plugin, goal, configuration)), TestChoices.of(Map.of()))
                .orElseThrow();
    }

    private static String pom(String plugin, String goal, String configuration) {
        var names = plugin.split(":");
        return Projects.pom(
                "war",
                "<build><plugins><plugin><groupId>" + names[0] + "</groupId><artifactId>" + names[1]
                        + "</artifactId><version>1</version><executions>" + "<execution><goals><goal>" + goal
                        + "</goal></goals><configuration>" + configuration
                        + "</configuration></execution></executions></plugin></plugins></build>");
    }
}
