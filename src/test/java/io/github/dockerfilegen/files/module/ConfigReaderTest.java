package io.github.dockerfilegen.files.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {

    private static final String RESOURCES = "src/main/resources/";

    @TempDir
    Path folder;

    @Test
    void everyDocumentOfAFileIsOne() {
        resource("application.yml", "server.port: 1\n---\nserver:\n  port: 2\n");
        resource("application.properties", "a=1\n#---\na=2\n");

        assertThat(read("application.yml"))
                .containsExactly(
                        document("application.yml", Map.of("server.port", "1")),
                        document("application.yml", Map.of("server.port", "2")));
        assertThat(read("application.properties"))
                .extracting(ConfigDocument::values)
                .containsExactly(
                        document("", Map.of("a", "1")).values(),
                        document("", Map.of("a", "2")).values());
    }

    @Test
    void resourceFilteringWithAtSignsIsUnderstood() {
        resource("application.yaml", "a: @maven.port@\nb: @project.artifactId@\nc: @unknown.one@\n");

        assertThat(read("application.yaml").get(0).values())
                .containsExactly(Map.entry("a", "81"), Map.entry("b", "app"), Map.entry("c", "_unknown.one_"));
    }

    @Test
    void yamlThatDoesNotParseIsNamedWithItsLine() {
        resource("application.yml", "a: 1\nb: [\nc: }\n");

        assertThatThrownBy(() -> read("application.yml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith(
                        "Cannot read the ports of the application: src/main/resources/application.yml does not parse: ")
                .hasMessageContaining(" in line 3")
                .hasMessageEndingWith(
                        ". Correct the file, or set <ports> and <healthcheck> (or -Ddockerfile-gen.ports and -Ddockerfile-gen.healthcheck).");
    }

    @Test
    void hoconIsReadAsInAnEmptyEnvironment() {
        resource(
                "application.conf",
                "include \"other\"\nktor { deployment { port = 8080, port = ${?PORT} }, name = ${app.name}, list = [1, {a = 2}] }\n");

        assertThat(read("application.conf"))
                .hasSize(1)
                .first()
                .extracting(ConfigDocument::values)
                .isEqualTo(new TreeMap<>(Map.of(
                        "ktor.deployment.port",
                        "8080",
                        "ktor.name",
                        "${app.name}",
                        "ktor.list[0]",
                        "1",
                        "ktor.list[1].a",
                        "2")));
    }

    @Test
    void hoconThatDoesNotParseIsNamedWithItsLine() {
        resource("application.conf", "a = 1\nb = {\n");

        assertThatThrownBy(() -> read("application.conf"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith(
                        "Cannot read the ports of the application: src/main/resources/application.conf does not parse: line ");
    }

    @Test
    void emptyFilesAndListsAreFine() {
        resource("application.yaml", "");
        resource("application.yml", "list:\n  - x: 1\n  - y\n");

        assertThat(read("application.yaml")).isEmpty();
        assertThat(read("application.yml").get(0).values()).containsOnlyKeys("list[0].x", "list[1]");
        assertThat(read("missing.yml")).isEmpty();
    }

    private void resource(String name, String text) {
        Projects.write(folder.resolve(RESOURCES + name), text);
    }

    private static ConfigDocument document(String name, Map<String, String> values) {
        return ConfigDocument.of(RESOURCES + name, values);
    }

    private List<ConfigDocument> read(String name) {
        return Projects.facts(folder, Projects.pom("<properties><maven.port>81</maven.port></properties>"))
                .files()
                .configuration(name);
    }
}
