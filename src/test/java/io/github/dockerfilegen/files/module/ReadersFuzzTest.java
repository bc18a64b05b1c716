package io.github.dockerfilegen.files.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random pieces of each language, the same ones on every run: a reader understands the text or refuses it, and never fails otherwise. */
@Timeout(60)
class ReadersFuzzTest {

    private static final List<String> PIECES = List.of(
            "a",
            "port",
            "server.port",
            ": ",
            "=",
            "\n",
            "\r\n",
            "\n  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "${",
            "${?",
            "${a}",
            "&x ",
            "*x",
            "!!int ",
            "\"",
            "'",
            "\"\"\"",
            "`",
            "$",
            "/",
            "/*",
            "*/",
            "//",
            "#",
            "---\n",
            "<<: ",
            "|\n",
            "\\",
            "\\u",
            "\\u0041",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\u00e9",
            "<a>",
            "</a>",
            "<a b='",
            "&amp;",
            "&#0;",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "]]>",
            "include ",
            "url(\"file:x\")",
            "class A ",
            "void main(",
            "String[] args) ",
            "object A ",
            "fun main() ",
            "def main",
            "static ",
            "package a.b;",
            "@",
            "8080",
            "0x",
            "1:1",
            ",",
            "+=",
            "%",
            "\t");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.yml", "a.properties", "a.conf", "a.xml", "A.java", "A.kt", "A.scala", "A.groovy"})
    void textIsReadOrRefused(String name) {
        var random = new Random(name.hashCode());
        for (var round = 0; round < 400; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 0, PIECES.size()).forEach(index -> text.append(PIECES.get(index)));
            assertThat(failure(name, text.toString())).as("%s", text).isNull();
        }
    }

    private Throwable failure(String name, String text) {
        Projects.write(folder.resolve(name), text);
        var files = new DiskFiles(new ContextPaths(folder, folder));
        var reader = new ConfigReader(files, List.of(""), new TreeMap<>());
        files.locate(List.of(folder), new MainClassScanner(25, false), reader);
        try {
            if (name.startsWith("A")) {
                files.mainClasses();
                files.calls("a|main", "(?:main|port)\\s*\\(|port\\s*=");
            } else if (name.endsWith("xml")) {
                files.xml(name);
            } else {
                reader.read(name);
            }
            return null;
        } catch (DockerfileGenException e) {
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            return e;
        }
    }
}
