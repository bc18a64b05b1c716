package io.github.dockerfilegen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HostileConfigurationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"file(\"%s\")", "required(file(\"%s\"))", "url(\"file:%s\")", "required(url(\"file:%s\"))", "\"file:%s\"", "classpath(\"reference.conf\")"})
    void anIncludeOfHoconReachesNothing(String include) throws IOException {
        var outside = Files.writeString(folder.resolve("outside.conf"), "port = 6666\n").toString().replace('\\', '/');

        assertThat(read("application.conf", "port = 1\ninclude " + include.formatted(outside) + "\n").get(0).values()).containsOnlyKeys("port")
                .containsEntry("port", "1");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 16; level++) {
            text.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", java.util.Collections.nCopies(9, "*a" + (level - 1)))));
        }

        refused("application.yml", text.toString());
    }

    @Test
    void anAliasOfItselfIsRefused() {
        refused("application.yml", "a: &a\n  b: *a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application.yml", "application.conf"})
    void twentyThousandLevelsAreRefused(String name) {
        refused(name, (name.endsWith("yml") ? "a: " : "a = ") + "[".repeat(20_000) + "]".repeat(20_000) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1:1"})
    void aNumberOfAMillionDigitsIsText(String digits) {
        var number = digits.repeat(1_000_000 / digits.length());

        assertThat(read("application.yml", "port: " + number + "\n").get(0).values()).containsEntry("port", number);
    }

    @Test
    void xmlOfTwentyThousandLevelsIsNoCrash() {
        Projects.write(folder.resolve("a.xml"), "<a>".repeat(20_000) + "</a>".repeat(20_000));

        assertThatThrownBy(() -> files().xml("a.xml")).isInstanceOf(DockerfileGenException.class).hasMessageStartingWith("Cannot read a.xml: ");
    }

    @Test
    void foldersAndDanglingLinksNamedLikeSourcesAreNoSources() throws IOException {
        Files.createDirectories(folder.resolve("src/x.java"));
        Files.createSymbolicLink(folder.resolve("src/.#Main.java"), Path.of("somebody@host.1"));
        Files.writeString(folder.resolve("src/Main.java"), "class Main { int port = 7; }");

        assertThat(new SourceSearch(List.of(folder.resolve("src"))).matches(Pattern.compile("port = 7"))).isTrue();
        assertThat(new SourceSearch(List.of(folder.resolve("src"))).matches(Pattern.compile("port = 8"))).isFalse();
    }

    private void refused(String name, String text) {
        assertThatThrownBy(() -> read(name, text)).isInstanceOf(DockerfileGenException.class).hasMessageContaining(name + " does not parse: ");
    }

    private List<ConfigurationDocument> read(String name, String text) {
        Projects.write(folder.resolve(name), text);
        return new ConfigurationReader(files(), List.of(""), new TreeMap<>()).read(name);
    }

    private DiskFiles files() {
        return new DiskFiles(new ContextPaths(folder, folder));
    }
}
