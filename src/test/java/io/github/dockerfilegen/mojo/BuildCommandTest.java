package io.github.dockerfilegen.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class BuildCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "/work | /work | Dockerfile | docker build --tag app .",
                "/work | /work | Dockerfile.prod | docker build --file Dockerfile.prod --tag app .",
                "/work | /work/sub/module | Dockerfile | docker build --tag app sub/module",
                "/work | /work/sub | Dockerfile.prod | docker build --file sub/Dockerfile.prod --tag app sub",
                "/work | /work/my app | Dockerfile | docker build --tag app 'my app'",
                "/work | /work/my app | Dockerfile.prod | docker build --file 'my app/Dockerfile.prod' --tag app 'my app'",
                "/my work | /my work | Dockerfile | docker build --tag app .",
                "/elsewhere | /work/sub | Dockerfile.prod | docker build --file /work/sub/Dockerfile.prod --tag app /work/sub",
                "/work | /workshop | Dockerfile | docker build --tag app /workshop",
                "/work | /work | services/app/Dockerfile | docker build --file services/app/Dockerfile --tag app .",
                "/work | /work/reactor | app/Dockerfile | docker build --file reactor/app/Dockerfile --tag app reactor"
            })
    void theCommandCanBePastedWhereMavenWasStarted(
            Path workingDirectory, Path context, String dockerfile, String command) {
        assertThat(new BuildCommand(workingDirectory, context, false).build(context.resolve(dockerfile), "app"))
                .isEqualTo("Build the image with: " + command);
    }

    @ParameterizedTest
    @CsvSource({
        "/work/services/app, services/app/Dockerfile, --file services/app/Dockerfile --tag app .",
        "/work/sub, Dockerfile, --tag app ."
    })
    void startedInsideTheContextTheCommandIsTheOneForItsRoot(
            Path workingDirectory, String dockerfile, String arguments) {
        assertThat(new BuildCommand(workingDirectory, Path.of("/work"), false)
                        .build(Path.of("/work", dockerfile), "app"))
                .isEqualTo("Build the image in /work with: docker build " + arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(touch PWNED)",
                "`touch PWNED`",
                "a;touch PWNED",
                "a'b",
                "a';touch PWNED;'",
                "a\"b",
                "$HOME",
                "a\\b",
                "~",
                "-it",
                "--file",
                "a&touch PWNED",
                "a|b",
                "!touch",
                "*",
                "#a",
                "(a)",
                "a b",
                "gr\u00f6\u00dfe",
                "[a]"
            })
    void whateverAFolderIsCalledTheCommandNamesItAndNothingElse(String name) throws Exception {
        var context = Files.createDirectories(folder.resolve(name));
        var line = new BuildCommand(folder, context, false).build(context.resolve("Dockerfile.prod"), "app");
        var command = line.substring(line.indexOf(": ") + 2).replaceFirst("docker build", "printf '%s\\\\n'");

        // By a file: Java hands arguments over in its default encoding.
        var shell = new ProcessBuilder(
                        "sh",
                        Projects.write(folder.resolve("command.sh"), command).toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        var shown = name.startsWith("-") ? "./" + name : name;
        assertThat(words).isEqualTo("--file\n" + shown + "/Dockerfile.prod\n--tag\napp\n" + shown + "\n");
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ntouch PWNED", "a\r", "\u001b[31m", "a\u202eb", "a\u2028b", "a\u0085b"})
    void aNameThatATerminalMayReadAsKeysIsNoPartOfTheCommand(String name) {
        assertThat(new BuildCommand(folder, folder.resolve(name), false)
                        .build(folder.resolve(name).resolve("Dockerfile"), "app"))
                .matches("Build the image in the folder of the build context \\(\\Q" + folder
                        + "\\E/[^\\p{Cntrl}\\p{Cf}\\u0085\\u2028]+\\) with: docker build --tag app \\.");
        assertThat(new BuildCommand(folder, folder.resolve(name), false).bake()).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "app | Build the image with: docker build --tag app app",
                "my app | Build the image with: docker build --tag app \"my app\"",
                "a&b | Build the image with: docker build --tag app \"a&b\"",
                "a'b | Build the image with: docker build --tag app \"a'b\""
            })
    void onWindowsDoubleQuotesWorkInBothShells(String name, String command) {
        assertThat(new BuildCommand(folder, folder.resolve(name), true)
                        .build(folder.resolve(name).resolve("Dockerfile"), "app"))
                .isEqualTo(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(calc)", "%PATH%", "`calc`", "!a!", "a^b"})
    void whatAShellOfWindowsExpandsIsNoPartOfTheCommand(String name) {
        assertThat(new BuildCommand(folder, folder.resolve(name), true)
                        .build(folder.resolve(name).resolve("Dockerfile"), "app"))
                .isEqualTo("Build the image in the folder of the build context (" + folder.resolve(name)
                        + ") with: docker build --tag app .");
    }
}
