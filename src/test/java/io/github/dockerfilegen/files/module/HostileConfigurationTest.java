package io.github.dockerfilegen.files.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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
    @ValueSource(
            strings = {
                "file(\"%s\")",
                "required(file(\"%s\"))",
                "url(\"file:%s\")",
                "required(url(\"file:%s\"))",
                "\"file:%s\"",
                "classpath(\"reference.conf\")"
            })
    void anIncludeOfHoconReachesNothing(String include) throws IOException {
        var outside = Files.writeString(folder.resolve("outside.conf"), "port = 6666\n")
                .toString()
                .replace('\\', '/');

        assertThat(read("application.conf", "port = 1\ninclude " + include.formatted(outside) + "\n")
                        .get(0)
                        .values())
                .containsOnlyKeys("port")
                .containsEntry("port", "1");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 16; level++) {
            text.append("a%d: &a%d [%s]\n"
                    .formatted(level, level, String.join(", ", java.util.Collections.nCopies(9, "*a" + (level - 1)))));
        }

        refused("application.yml", text.toString());
    }

    /** Each line doubles the one before it: as a list, an object, a text, and over itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%1$d = [${a%2$d}, ${a%2$d}]",
                "a%1$d { x = ${a%2$d}, y = ${a%2$d} }",
                "a%1$d = ${a%2$d}${a%2$d}",
                "a0 = ${a0}${a0}",
                "a0 = ${a0}[${a0}]",
                "a%1$d = ${?a%2$d} ${?a%2$d}",
                "a%1$d = { b : [${a%2$d}] } ${a%2$d}",
                "b.c%1$d = ${a%2$d}${a%2$d}, a%1$d = ${b.c%1$d}"
            })
    void referencesThatDoubleAreRefused(String line) {
        var text = new StringBuilder(
                line.contains("a0}[") || line.startsWith("a%1$d = { b")
                        ? line.contains("{ b") ? "a0 = { c : x }\n" : "a0 = [x]\n"
                        : "a0 = x\n");
        for (var level = 1; level < 60; level++) {
            text.append(line.formatted(level, level - 1)).append('\n');
        }

        refused("application.conf", text.toString());
    }

    @Test
    void referencesThatRepeatLittleAreRead() {
        var text = new StringBuilder("base { host = h, port = 1 }\nlist = [x]\nserver = ${base} { port = 8081 }\n");
        for (var i = 0; i < 100; i++) {
            text.append("list += y\nlist = ${list} [${base.host}]\npool%d = ${base} { name = ${server.host}%d }\n"
                    .formatted(i, i));
        }

        assertThat(read("application.conf", text.toString()).get(0).values())
                .containsEntry("server.port", "8081")
                .containsEntry("pool99.name", "h99")
                .containsKey("list[200]");
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

        assertThat(read("application.yml", "port: " + number + "\n").get(0).values())
                .containsEntry("port", number);
    }

    @Test
    void xmlOfTwentyThousandLevelsIsNoCrash() {
        Projects.write(folder.resolve("a.xml"), "<a>".repeat(20_000) + "</a>".repeat(20_000));

        assertThatThrownBy(() -> files().xml("a.xml"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("Cannot read a.xml: ");
    }

    @Test
    void foldersAndDanglingLinksNamedLikeSourcesAreNoSources() throws IOException {
        Files.createDirectories(folder.resolve("src/x.java"));
        Files.createSymbolicLink(folder.resolve("src/.#Main.java"), Path.of("somebody@host.1"));
        Files.writeString(folder.resolve("src/Main.java"), "class Main { int port = 7; }");

        var files = files();
        files.locate(
                List.of(folder.resolve("src")),
                new MainClassScanner(17, false),
                new ConfigReader(files, List.of(), new TreeMap<>()));

        assertThat(files.sourcesMatch("port = 7")).isTrue();
        assertThat(files.sourcesMatch("port = 8")).isFalse();
        assertThat(files.passedOver())
                .extracting(Decision::toString)
                .containsExactly("src/.#Main.java is not read (it is a broken link; remove it)");
    }

    @Test
    void aLinkOutOfTheBuildContextIsNotRead(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(
                folder.resolve("application.properties"),
                Files.writeString(elsewhere.resolve("outside"), "server.port=6666"));
        Files.createSymbolicLink(
                folder.resolve("own.properties"), Files.writeString(folder.resolve("inside"), "server.port=7777"));
        var files = files();

        assertThat(files.text("application.properties")).isEmpty();
        assertThat(files.text("own.properties")).contains("server.port=7777");
        assertThat(files.passedOver()).extracting(Decision::what).containsExactly("application.properties is not read");
    }

    @Test
    void anIncludeThatIsLeftOutIsSaid() {
        Projects.write(folder.resolve("application.conf"), "include \"common\"\n");
        var files = files();
        new ConfigReader(files, List.of(""), new TreeMap<>()).read("application.conf");

        assertThat(files.passedOver())
                .extracting(Decision::what)
                .containsExactly("include \"common\" in application.conf is not followed");
    }

    @Test
    void aSourceIsReadOnce() throws IOException {
        var source = Files.writeString(
                Files.createDirectories(folder.resolve("src")).resolve("Main.java"),
                "class Main { public static void main(String[] a) { listen(8081); } }");
        var files = files();
        files.locate(
                List.of(folder.resolve("src")),
                new MainClassScanner(17, false),
                new ConfigReader(files, List.of(), new TreeMap<>()));

        assertThat(files.mainClasses()).containsExactly("Main");
        Files.writeString(source, "");
        assertThat(files.sourcesMatch("listen")).isTrue();
        assertThat(files.calls("Main", "listen\\s*\\(")).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeIsSaid() throws IOException {
        try (var sparse = new RandomAccessFile(folder.resolve("application.yml").toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        var files = files();

        assertThat(files.text("application.yml")).isEmpty();
        assertThat(files.passedOver())
                .extracting(Decision::because)
                .containsExactly("it is larger than 16 MB; set what it configures in this plugin's configuration");
    }

    private void refused(String name, String text) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(name + " does not parse: ");
    }

    private List<ConfigDocument> read(String name, String text) {
        Projects.write(folder.resolve(name), text);
        return new ConfigReader(files(), List.of(""), new TreeMap<>()).read(name);
    }

    private DiskFiles files() {
        return new DiskFiles(new ContextPaths(folder, folder));
    }
}
