package io.github.dockerfilegen.files.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.fixtures.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes that Git itself writes. */
class GitIndexTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "sha256"})
    void whatGitTracksIsNotIgnored(String version) throws Exception {
        git(version.equals("sha256") ? List.of("init", "-q", "--object-format=sha256") : List.of("init", "-q"));
        Projects.write(folder.resolve(".gitignore"), "src/\n*.yml\n");
        var names = Stream.concat(
                        Stream.of(
                                "src/main/java/a/Main.java",
                                "src/main/b",
                                "conf/a.yml",
                                "o".repeat(100) + "/" + "o".repeat(200) + ".yml"),
                        Stream.iterate(1, size -> size < 20, size -> size + 1).map(size -> "src/" + "n".repeat(size)))
                .toList();
        names.forEach(name -> Projects.write(folder.resolve(name), "x"));
        git(List.of("add", "--force", "."));
        Projects.write(folder.resolve("src/new"), "x");
        Projects.write(folder.resolve("conf/b.yml"), "x");
        if (version.equals("3")) {
            // An entry with further flags makes it version 3.
            git(List.of("add", "--force", "--intent-to-add", "src/new"));
        } else if (version.equals("4")) {
            git(List.of("update-index", "--index-version", "4"));
        }

        var paths = GitIndex.of(folder).paths();
        var ignored = GitIgnored.of(new ContextPaths(folder, folder));

        assertThat(paths).containsAll(names).contains(".gitignore", "src", "src/main/java");
        assertThat(names).noneMatch(ignored::covers);
        assertThat(ignored.coversWhole("src")).isFalse();
        assertThat(ignored.covers("conf/b.yml")).isTrue();
        assertThat(ignored.covers("src/new")).isEqualTo(!version.equals("3"));
    }

    @Test
    void aWorktreeHasItsOwn() throws Exception {
        var main = folder.resolve("main");
        Files.createDirectories(main);
        git(List.of("-C", "main", "init", "-q"));
        Projects.write(main.resolve("kept.log"), "x");
        git(List.of("-C", "main", "add", "."));
        git(List.of("-C", "main", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "a"));
        git(List.of("-C", "main", "worktree", "add", "-q", "../other"));

        assertThat(GitIndex.of(folder.resolve("other")).paths()).containsExactly("kept.log");
    }

    @Test
    void anIndexThatCannotBeReadTracksNothing() throws Exception {
        git(List.of("init", "-q"));
        Projects.write(folder.resolve("a"), "x");
        git(List.of("add", "."));
        var index = folder.resolve(".git/index");
        var whole = Files.readAllBytes(index);
        var random = new Random(1);
        for (var length = 0; length < whole.length; length += 3) {
            var bytes = Arrays.copyOf(whole, length);
            for (var change = 0; change < 3 && length > 0; change++) {
                bytes[random.nextInt(length)] = (byte) random.nextInt();
            }
            Files.write(index, bytes);

            assertThat(GitIndex.of(folder).paths()).doesNotContain("b");
        }
        Files.delete(index);
        assertThat(GitIndex.of(folder).paths()).isEmpty();
    }

    @BeforeEach
    void requireGit() throws InterruptedException {
        try {
            git(List.of("--version"));
        } catch (IOException e) {
            assumeTrue(false, "git is installed");
        }
    }

    private void git(List<String> arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("git"), arguments.stream()).toList();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
    }
}
