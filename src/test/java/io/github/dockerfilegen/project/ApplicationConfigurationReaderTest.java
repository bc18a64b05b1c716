package io.github.dockerfilegen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFiles.Property;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationConfigurationReaderTest {

    private static final String RESOURCES = "src/main/resources/";

    @TempDir
    Path folder;

    @Test
    void documentsOfProfilesAreLeftOut() {
        resource("application.yaml", "server.port: 1\n---\nspring.config.activate.on-profile: prod\nserver.port: 2\n---\nspring:\n  profiles: old\nserver:\n  port: 3\n");

        assertThat(read()).containsEntry("server.port", new Property("1", RESOURCES + "application.yaml"));
    }

    @Test
    void laterDocumentsAndPropertiesFilesWin() {
        resource("application.yml", "a: 1\nb: 1\nc: 1\n---\nb: 2\n");
        resource("application.properties", "c=3\n#---\nspring.config.activate.on-profile=x\nc=4\n");

        assertThat(read()).hasEntrySatisfying("a", property -> assertThat(property.value()).isEqualTo("1"))
                .hasEntrySatisfying("b", property -> assertThat(property.value()).isEqualTo("2"))
                .hasEntrySatisfying("c", property -> assertThat(property.value()).isEqualTo("3"));
    }

    @Test
    void theConfigFolderWins() {
        resource("application.properties", "server.port=1\n");
        resource("config/application.yaml", "server:\n  port: 2\n");

        assertThat(read()).containsEntry("server.port", new Property("2", RESOURCES + "config/application.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "${PORT:8080}, 8080", "${A:${B:90}}, 90", "${other}, 7", "${PORT}, ${PORT}", "${server.x:${other}}, 7", "@maven.port@, 81",
        "@project.artifactId@, app", "@unknown.one@, _unknown.one_"
    })
    void placeholdersTakeTheirDefaults(String value, String expected) {
        resource("application.yaml", "server.port: " + value + "\nother: 7\n");

        assertThat(read().get("server.port").value()).isEqualTo(expected);
    }

    @Test
    void yamlThatDoesNotParseIsNamedWithItsLine() {
        resource("application.yml", "a: 1\nb: [\nc: }\n");

        assertThatThrownBy(this::read).isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("Cannot read the ports of the application: src/main/resources/application.yml does not parse: ")
                .hasMessageContaining(" in line 3")
                .hasMessageEndingWith(". Correct the file, or set <ports> (or -Ddockerfile-gen.ports).");
    }

    @Test
    void emptyFilesAndListsAreFine() {
        resource("application.yaml", "");
        resource("application.yml", "list:\n  - x: 1\n  - y\n");

        assertThat(read()).containsOnlyKeys("list[0].x", "list[1]");
    }

    private void resource(String name, String text) {
        Projects.write(folder.resolve(RESOURCES + name), text);
    }

    private Map<String, Property> read() {
        return Projects.facts(folder, Projects.pom("<properties><maven.port>81</maven.port></properties>")).files().applicationConfiguration();
    }
}
