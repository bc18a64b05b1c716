package io.github.dockerfilegen.files.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.fixtures.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitIgnoredTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "header.txt !rules/header.txt | header.txt | true",
                "header.txt !rules/header.txt | rules/header.txt | false",
                "header.txt !rules/header.txt | a/header.txt | true",
                "/node/ | node/npm | true",
                "/node/ | app/node/npm | false",
                "target | app/target | true",
                "*.log !kept.log | kept.log | false",
                "*.log !kept.log | a/b.log | true",
                "a/**/b | a/b | true",
                "a/**/b | a/x/y/b | true",
                "a/**/b | xa/b | false",
                "**/logs | deep/er/logs | true",
                "logs/** | logs/a/b | true",
                "logs/** | logs | false",
                "doc/*.txt | doc/a.txt | true",
                "doc/*.txt | doc/a/b.txt | false",
                "a?c | abc | true",
                "a?c | a/c | false",
                "[a-c]x | bx | true",
                "[!a-c]x | bx | false",
                "[[:digit:]]* | 1a | true",
                "\\#a | #a | true",
                "\\!a | !a | true",
                "[a | [a | false",
                "a\\ | a | false",
                "dir !dir/kept | dir/kept | true",
                "#a | #a | false"
            })
    void aPatternMeansWhatGitMeans(String patterns, String path, boolean expected) {
        assertThat(GitIgnored.of(patterns.replace(' ', '\n')).covers(path)).isEqualTo(expected);
    }

    @Test
    void blanksAtTheEndCountBehindABackslashOnly() {
        assertThat(GitIgnored.of("a  \n").covers("a")).isTrue();
        assertThat(GitIgnored.of("a\\ \n").covers("a ")).isTrue();
        assertThat(GitIgnored.of("a\\ \n").covers("a")).isFalse();
    }

    @Test
    void aPatternThatWouldTakeForeverDoesNot() {
        var ignored = GitIgnored.of("*a".repeat(200) + "b\n");

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(ignored.covers("a".repeat(4000))).isFalse());
    }

    @Test
    void aRepositoryThatIgnoresTheWholeProjectIsNotItsOwn() throws IOException {
        var project = Files.createDirectories(folder.resolve("target/it/shop"));
        Files.createDirectories(folder.resolve(".git"));
        Projects.write(folder.resolve(".gitignore"), "target/\n*.log\n");
        Projects.write(project.resolve(".gitignore"), "*.tmp\n");
        Files.createDirectories(folder.resolve("other"));

        var ignored = GitIgnored.of(new ContextPaths(project, project));

        assertThat(ignored.covers("src/main/java/A.java")).isFalse();
        assertThat(ignored.covers("a.tmp")).isTrue();
        assertThat(GitIgnored.of(new ContextPaths(folder.resolve("other"), folder.resolve("other")))
                        .covers("a.log"))
                .isTrue();
    }

    /** Random patterns in files at three depths and random paths, all of them told by Git itself; a seed for each repository. */
    @Test
    void gitItselfAgrees() throws Exception {
        assumeTrue(git(folder, "", "--version").startsWith("git version"), "git is installed");
        for (var seed = 0; seed < Integer.getInteger("gitignore.repositories", 15); seed++) {
            var random = new Random(seed);
            var root = Files.createDirectory(folder.resolve("repository" + seed));
            git(root, "", "init", "-q");
            var paths = IntStream.range(0, 60)
                    .mapToObj(index -> path(random))
                    .distinct()
                    .toList();
            var made = new ArrayList<String>();
            for (var path : paths) {
                if (make(root, path)) {
                    made.add(path);
                }
            }
            var rules = new TreeMap<String, String>();
            for (var place : List.of("", "a/", "a/b/")) {
                rules.put(
                        place,
                        IntStream.range(0, 6)
                                .mapToObj(index -> pattern(random))
                                .collect(Collectors.joining("\n", "", "\n")));
                if (place.isEmpty() || Files.isDirectory(root.resolve(place))) {
                    Projects.write(root.resolve(place + ".gitignore"), rules.get(place));
                }
            }
            rules.put(".git/info/exclude", pattern(random) + "\n");
            Projects.write(root.resolve(".git/info/exclude"), rules.get(".git/info/exclude"));
            var expected = git(
                            root,
                            String.join("\n", made),
                            "-c",
                            "core.excludesFile=",
                            "check-ignore",
                            "--no-index",
                            "--stdin")
                    .lines()
                    .collect(Collectors.toSet());
            var ignored = GitIgnored.of(new ContextPaths(root, root));

            for (var path : made) {
                assertThat(ignored.covers(path))
                        .as("seed %d, %s, by %s", seed, path, rules)
                        .isEqualTo(expected.contains(path));
            }
        }
    }

    private static String path(Random random) {
        return Stream.generate(
                        () -> List.of("a", "b", "ab", "ba.c", "c.log", "x y").get(random.nextInt(6)))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining("/"));
    }

    private static boolean make(Path root, String path) throws IOException {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            if (!Files.exists(root.resolve(path))) {
                Files.createFile(root.resolve(path));
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String pattern(Random random) {
        var parts = List.of(
                "a",
                "b",
                "*",
                "?",
                "**",
                "/",
                "/",
                "ab",
                "[ab]",
                "[!a]",
                ".c",
                "*.log",
                "x y",
                "[[:alpha:]]",
                "\\a",
                "**/",
                "/**",
                "[a-b",
                "***");
        var text = Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining());
        return (random.nextInt(4) == 0 ? "!" : "")
                + text
                + (random.nextInt(5) == 0 ? "/" : "")
                + (random.nextInt(8) == 0 ? "  " : "");
    }

    private static String git(Path folder, String in, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            var input = Files.createTempFile("in", ".txt");
            Files.writeString(input, in);
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            Files.delete(input);
            return output;
        } catch (IOException e) {
            return "";
        }
    }
}
