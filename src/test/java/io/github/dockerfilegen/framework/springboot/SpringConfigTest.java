package io.github.dockerfilegen.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.fixtures.TestReactor;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpringConfigTest {

    private static final String RESOURCES = "src/main/resources/";

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void anApplicationAndALibrary() {
        files = new TestReactor(folder);
        files.aggregator(".", "common", "app");
        files.jar("common");
        files.jar("app", TestReactor.dependency("common"));
    }

    @Test
    void documentsOfProfilesAreLeftOut() {
        resource(
                "application.yaml",
                "server.port: 1\n---\nspring.config.activate.on-profile: prod\nserver.port: 2\n---\nspring:\n  profiles: old\nserver:\n  port: 3\n");

        assertThat(read().property("server.port"))
                .contains(new ConfigProperty("1", "server.port in " + RESOURCES + "application.yaml"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "spring.profiles.active: prod | 2", "spring.profiles.active: ${PROFILE:prod} | 2",
                        "spring.profiles.active: [dev, prod] | 2", "spring.profiles.active: prod,dev | 3",
                "spring.profiles.include: prod | 2", "spring: {profiles: {active: all, group: {all: prod}}} | 2",
                        "spring.profiles.active: ${PROFILE} | 1", "a: b | 1"
            })
    void theProfileThatTheFilesThemselvesMakeActiveWins(String profiles, String port) {
        resource("application.yml", profiles + "\nserver.port: 1\n");
        resource("application-prod.yml", "server.port: 2\n");
        resource("application-dev.properties", "server.port=3\n");

        assertThat(value("server.port")).isEqualTo(port);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "prod | 2",
                "!dev | 2",
                "prod & !dev | 2",
                "dev,prod | 2",
                "dev | 1",
                "!prod | 1",
                "(prod) & cloud | 1",
                "!(prod) | 1"
            })
    void aDocumentIsForTheProfilesOfItsExpression(String expression, String port) {
        resource(
                "application.yml",
                "spring.profiles.active: prod\nserver.port: 1\n---\nspring.config.activate.on-profile: '" + expression
                        + "'\nserver.port: 2\n");

        assertThat(value("server.port")).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.server.basePath",
                "management.server.base_path",
                "management.server.base-path",
                "MANAGEMENT.server.BASEPATH"
            })
    void aKeyHasOneValueInWhateverForm(String key) {
        resource("application.properties", key + "=/ops\n");

        assertThat(value("management.server.base-path")).isEqualTo("/ops");
    }

    @ParameterizedTest
    @CsvSource({"off, false", "NO, false", "0, false", "false, false", "on, true", "Yes, true", "1, true"})
    void allWordsForYesAndNoAreUnderstood(String word, String asked) {
        resource("application.properties", "a.b=" + word + "\n");

        assertThat(read().is("a.b", asked)).isTrue();
        assertThat(read().is("a.b", asked.equals("true") ? "false" : "true")).isFalse();
    }

    @Test
    void profilesHaveRelaxedKeysAsWell() {
        resource(
                "application.yml",
                "spring.profiles.active: prod\n---\nspring.config.activate.onProfile: prod\nserver.port: 2\n---\nspring.config.activate.on_profile: dev\nserver.port: 3\n");

        assertThat(value("server.port")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "off | false",
                "Yes | true",
                "'off' | off",
                "010 | 8",
                "22:22 | 1342",
                "0x1F90 | 8080",
                "8_080 | 8080",
                "0b11 | 3",
                "-1 | -1",
                "1.10 | 1.10",
                "0o17 | 0o17",
                "'22:22' | 22:22"
            })
    void yamlIsReadAsSnakeYamlReadsIt(String text, String expected) {
        resource("application.yml", "a: " + text + "\n");

        assertThat(value("a")).isEqualTo(expected);
    }

    @Test
    void oneOfTwoProfilesIsEnough() {
        resource(
                "application.yml",
                "spring.profiles.active: prod\nserver.port: 1\n---\nspring.config.activate.on-profile: 'dev | prod'\nserver.port: 2\n");

        assertThat(value("server.port")).isEqualTo("2");
    }

    @Test
    void withoutAnActiveProfileThereIsTheDefaultOne() {
        resource("application.yml", "server.port: 1\n");
        resource("application-default.yml", "server.port: 4\n");

        assertThat(value("server.port")).isEqualTo("4");
    }

    @Test
    void laterDocumentsAndPropertiesFilesWin() {
        resource("application.yml", "a: 1\nb: 1\nc: 1\n---\nb: 2\n");
        resource("application.properties", "c=3\n#---\nspring.config.activate.on-profile=x\nc=4\n");

        assertThat(value("a")).isEqualTo("1");
        assertThat(value("b")).isEqualTo("2");
        assertThat(value("c")).isEqualTo("3");
    }

    @Test
    void theConfigFolderWins() {
        resource("application.properties", "server.port=1\n");
        resource("config/application.yaml", "server:\n  port: 2\n");

        assertThat(read().property("server.port"))
                .contains(new ConfigProperty("2", "server.port in " + RESOURCES + "config/application.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"${PORT:8080}, 8080", "${A:${B:90}}, 90", "${other}, 7", "${PORT}, ${PORT}", "${server.x:${other}}, 7"})
    void placeholdersTakeTheirDefaults(String value, String expected) {
        resource("application.yaml", "server.port: " + value + "\nother: 7\n");

        assertThat(value("server.port")).isEqualTo(expected);
    }

    @Test
    void aFileThatOnlyALibraryHasIsRead() {
        files.file("common/" + RESOURCES + "application.yml", "server.port: 9191\n");

        assertThat(read().property("server.port"))
                .contains(new ConfigProperty("9191", "server.port in common/" + RESOURCES + "application.yml"));
    }

    @Test
    void aFileOfTheApplicationHidesTheLibrarysFileOfThatName() {
        files.file("common/" + RESOURCES + "application.yml", "server.port: 9191\n");
        resource("application.yml", "a: 1\n");

        assertThat(read().property("server.port")).isEmpty();
    }

    private void resource(String name, String text) {
        files.file("app/" + RESOURCES + name, text);
    }

    private Config read() {
        return SpringConfig.of(files.facts("app"), Given.NOTHING);
    }

    private String value(String key) {
        return read().property(key).orElseThrow().value();
    }
}
