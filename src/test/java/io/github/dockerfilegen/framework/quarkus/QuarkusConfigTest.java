package io.github.dockerfilegen.framework.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarkusConfigTest {

    private static final String KEY = "quarkus.http.port";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} below {1}")
    @CsvSource({
        "META-INF/microprofile-config.properties, META-INF/microprofile-config-prod.properties",
        "META-INF/microprofile-config-prod.properties, application.properties",
        "application.properties, application-prod.properties",
        "application-prod.properties, application.yml",
        "application.yml, application-prod.yml",
        "application-prod.yml, application.yaml",
        "application.yaml, application-prod.yaml"
    })
    void filesAreOrderedByTheirOrdinals(String lower, String higher) {
        resource(lower, "1");
        resource(higher, "2");

        assertThat(read("", "").property(KEY))
                .contains(new ConfigProperty("2", KEY + " in src/main/resources/" + higher));
    }

    @Test
    void aKeyOfTheProfileWinsInItsFileAndNotAboveIt() {
        Projects.write(
                folder.resolve("src/main/resources/application.properties"),
                "a=1\n%prod.a=2\n%dev.a=3\nb=1\n%prod.b=2\n");
        Projects.write(folder.resolve("src/main/resources/application.yaml"), "b: 3\n");

        assertThat(read("", "").property("a"))
                .contains(new ConfigProperty("2", "%prod.a in src/main/resources/application.properties"));
        assertThat(read("", "").property("b"))
                .contains(new ConfigProperty("3", "b in src/main/resources/application.yaml"));
    }

    @Test
    void aProfileOfYamlIsANameToo() {
        Projects.write(
                folder.resolve("src/main/resources/application.yaml"),
                "quarkus.http.port: 1\n\"%prod\":\n  quarkus:\n    http:\n      port: 2\n");

        assertThat(read("", "").property(KEY))
                .contains(new ConfigProperty("2", "%prod." + KEY + " in src/main/resources/application.yaml"));
    }

    @Test
    void thePomIsBelowEveryFileAndSystemPropertiesAbove() {
        assertThat(read("<quarkus.http.port>1</quarkus.http.port>", "").property(KEY))
                .contains(new ConfigProperty("1", "property " + KEY));

        resource("application.properties", "2");
        assertThat(read(
                                "<quarkus.http.port>1</quarkus.http.port>",
                                "<properties><quarkus.http.port>3</quarkus.http.port></properties>")
                        .first(KEY))
                .contains("2");
        assertThat(read("", "<systemProperties><quarkus.http.port>4</quarkus.http.port></systemProperties>")
                        .property(KEY))
                .contains(new ConfigProperty("4", KEY + " in <systemProperties> of quarkus-maven-plugin"));
    }

    private void resource(String name, String port) {
        Projects.write(
                folder.resolve("src/main/resources/" + name),
                name.endsWith(".properties") ? KEY + "=" + port + "\n" : KEY + ": " + port + "\n");
    }

    private Config read(String properties, String configuration) {
        var facts = Projects.facts(
                folder,
                Projects.pom("<properties>" + properties
                        + "</properties><build><plugins><plugin><groupId>io.quarkus</groupId>"
                        + "<artifactId>quarkus-maven-plugin</artifactId><executions><execution><goals><goal>build</goal></goals></execution></executions><configuration>"
                        + configuration + "</configuration></plugin></plugins></build>"));
        return QuarkusConfig.of(facts, QuarkusPlugin.of(facts).orElseThrow());
    }
}
