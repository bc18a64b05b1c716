package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user adds to the image and to the build: bad values are told, and no value becomes an instruction. */
class UserSettingsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void project() {
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
        Projects.mainClass(folder, "com.example.Main");
        Projects.write(folder.resolve("conf/app.properties"), "a=b");
        Projects.write(folder.resolve("certs/ca.crt"), "-----BEGIN CERTIFICATE-----");
        Projects.write(folder.resolve("certs/other/ca.crt"), "-----BEGIN CERTIFICATE-----");
        Projects.write(folder.resolve("certs/two.crt"), "-----BEGIN CERTIFICATE-----\n-----BEGIN CERTIFICATE-----");
        Projects.write(folder.resolve("target/made.txt"), "made");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                packages | curl; rm -rf / | "curl; rm -rf /" in <packages> is not the name of a package. Write for example curl, curl=8.5.0-2ubuntu10.6 or apk:font-dejavu.
                packages | -y | "-y" in <packages> is not the name of a package.
                packages | yum:curl | "yum:curl" in <packages> begins with "yum:", which is no package manager. There are apt:, apk: and microdnf:.
                builderPackages | $(id) | "$(id)" in <builderPackages> is not the name of a package.
                user | app | "app" in <user> is not a numeric user. Write for example 10001, or 10001:0 for OpenShift,
                user | 1:2:3 | "1:2:3" in <user> is not a numeric user.
                user | 9999999999 | "9999999999" in <user> is above the greatest user and group, 2147483647.
                home | home | "home" in <home> is not a folder below /, /home, /opt, /srv or /var/lib. Write for example /home/app.
                home | /data/a/b | "/data/a/b" in <home> is not a folder below
                home | /etc | "/etc" in <home> is a folder of the system. Set another one, such as /opt/app.
                home | /srv | "/srv" in <home> is a folder of the system.
                home | /app | "/app" in <home> holds the application, in /app: its user could overwrite it. Set another folder, such as /home/app.
                workingDirectory | /opt/java/openjdk | "/opt/java/openjdk" in <workingDirectory> is a folder of the system.
                workingDirectory | app | "app" in <workingDirectory> is not an absolute path in the image.
                workingDirectory | /usr/bin | "/usr/bin" in <workingDirectory> is a folder of the system.
                timeZone | Paris | "Paris" in <timeZone> is no time zone that Java knows. Write for example Europe/Paris.
                locale | German | "German" in <locale> is not a language with an optional country. Write for example de_DE.
                volumes | data | "data" in <volumes> is not an absolute path in the image. Write for example /var/lib/app.
                volumes | /a/../b | "/a/../b" in <volumes> is not an absolute path in the image.
                stopSignal | SIG | "SIG" in <stopSignal> is not a signal. Write for example SIGINT.
                systemProperties.a=b | x | "a=b" in <systemProperties> is not the name of a system property.
                labels.a b | x | "a b" in <labels> is not the key of a label. Write for example com.example.team.
                buildLabels | 1x | "1x" in <buildLabels> is not the key of a label. Write for example revision.
                javaAgents | io.x:agent | "io.x:agent" in <javaAgents> is no Java agent. Write its coordinates with the version, for example
                javaAgents | missing.jar | "missing.jar" in <javaAgents> cannot be copied into the image: the module has no such file.
                certificates | ca.jks | "ca.jks" in <certificates> is not a PEM file of the project. Write for example certs/company-ca.crt.
                certificates | ../ca.crt | "../ca.crt" in <certificates> is not a PEM file of the project.
                certificates | certs/no.crt | "certs/no.crt" in <certificates> is not a file of the project: it is neither in the module's folder nor at the root
                copies | - none /x | "none" in <copies> cannot be copied into the image: the module has no such file.
                copies | - target/made.txt /x | "target/made.txt" in <copies> cannot be copied into the image: the build generates it. Name a file or folder of the module that every clone has; for what the build makes, set <from> to build;
                copies | - /etc/passwd /x | "/etc/passwd" in <copies> is absolute, and files of the project are named relative to the module's folder.
                copies | - conf/../../x /x | leads out of its folder with "..". Write the path without it.
                copies | busybox /bin/x /x | The image "busybox" in <from> has no tag, so the image may change between builds.
                copies | busybox:1 bin/x /x | "bin/x" in <copies> is a path in the image busybox:1, which is relative.
                copies | - conf /x u+x | "u+x" in <mode> is not octal permissions. Write for example 0644.
                copies | - conf /x 0644 | The mode "0644" of conf in <copies> applies to folders too, and nobody can enter a folder without the x bit.
                copies | - conf /x 0755 app | "app" in <owner> is not a numeric user. Write for example 10001 or 10001:0.
                copies | - conf - | A <copy> in <copies> has no <target>. Set <source> and <target>, for example
                buildArgs.a-b | x | "a-b" in <buildArgs> is not the name of a build argument. Write for example REVISION.
                buildArgs.PATH | x | <PATH> in <buildArgs> has no effect, because the build image sets a variable of that name. Use another name.
                copies | - conf/*.properties /x | "conf/*.properties" in <copies> has a star, which stands for names in what the build makes and in other images only.
                certificates | certs/ca.crt,certs/other/ca.crt | Two files in <certificates> are called "ca", which names a certificate in the trust store.
                certificates | certs/two.crt | "certs/two.crt" in <certificates> holds 2 certificates in PEM form, and Java imports one from a file.
                javaAgents | a:agent:1,b:agent:2 | Two agents in <javaAgents> are called agent.jar, and the image has one folder for them.
                volumes | /tmp/work | "/tmp/work" in <volumes> would not be writable: it lies in a folder of the image's own.
                volumes | /app/lib | "/app/lib" in <volumes> would not be writable
                stopSignal | SIGFOO | "SIGFOO" in <stopSignal> is not a signal.
                entrypointPrefix | /usr/bin/tini -- | "/usr/bin/tini --" in <entrypointPrefix> is not one word. Write for example /usr/bin/tini,--, separated by commas.
                env.PATH | /x:$PATH | "/x:$PATH" in <env> for PATH would hide the image's programs: no variable in a value is expanded.
                beforeMaven | cat <<EOF | "cat <<EOF" in <beforeMaven> does not end on its line. Write each command on one line, in an element of its own.
                afterMaven | echo \\ | in <afterMaven> does not end on its line.
                """)
    void aValueOfTheWrongFormIsToldWithItsParameter(String parameter, String value, String message) {
        assertThatThrownBy(() -> Reactors.generate(folder, Map.of(parameter, value)))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message);
        assertThat(folder.resolve("Dockerfile")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeMaven", "afterMaven", "mavenArguments", "mavenOpts"})
    void aLineBreakEndsNoInstruction(String parameter) {
        assertThatThrownBy(() -> Reactors.generate(folder, Map.of(parameter, "a\nUSER root")))
                .hasMessageContaining("in <" + parameter + "> does not end on its line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "$HOME", "`id`", "\\", "a b", "#", "<<EOF", "&& id"})
    void whatTheUserWritesStaysOneValue(String text) {
        var dockerfile = dockerfile(Map.of(
                "arguments", text + "x",
                "entrypointPrefix", "/init",
                "systemProperties.name", text + "x",
                "labels.name", text + "x",
                "buildArgs.NAME", text + "x"));
        var clean = dockerfile(Map.of(
                "arguments", "x",
                "entrypointPrefix", "/init",
                "systemProperties.name", "x",
                "labels.name", "x",
                "buildArgs.NAME", "x"));

        assertThat(words(dockerfile)).isEqualTo(words(clean));
    }

    /** The instructions' names, in order. */
    private static List<String> words(String dockerfile) {
        return ParsedDockerfile.parse(dockerfile).instructions().stream()
                .map(Instruction::keyword)
                .toList();
    }

    @Test
    void onlyBuildArgumentsAreExpandedInMavensArguments() {
        var dockerfile = dockerfile(Map.of(
                "buildArgs.REVISION",
                "1.0",
                "mavenArguments",
                "-Drevision=$REVISION-${REVISION}$,-Dhome=$HOME,-DREV=$REV"));

        assertThat(dockerfile)
                .contains("ARG REVISION=\"1.0\"\n", "\"-Drevision=${REVISION}-${REVISION}\\$\"")
                .contains("\"-Dhome=\\$HOME\"", "\"-DREV=\\$REV\"");
    }

    @Test
    void whatHasNoPackageManagerSaysWhatHas() {
        for (var setting : Map.of("packages", "curl", "fonts", "true").entrySet()) {
            assertThatThrownBy(() -> Reactors.generate(
                            folder, Map.of("runtime", "distroless", setting.getKey(), setting.getValue())))
                    .hasMessage("<" + setting.getKey() + "> is set, but distroless images have no package manager. Set "
                            + "<runtime> (or -Ddockerfile-gen.runtime) to jre, alpine or ubi, or copy the files from "
                            + "another image with <copies>.");
        }
    }

    /** What the runtime says goes before what the image's name says. */
    @Test
    void aRuntimeThatWasSetIsWhatHasNoPackageManager() {
        assertThatThrownBy(() -> Reactors.generate(
                        folder,
                        Map.of(
                                "runtime",
                                "distroless",
                                "runtimeImage",
                                "example.com/ubuntu-jre:24",
                                "packages",
                                "curl")))
                .hasMessageContaining("distroless images have no package manager. Set <runtime>");
    }

    @Test
    void anImageOfOnesOwnWithoutAPackageManagerIsNamed() {
        assertThatThrownBy(() -> Reactors.generate(
                        folder, Map.of("runtimeImage", "cgr.dev/chainguard/jre:latest", "packages", "curl")))
                .hasMessage("<packages> is set, but <runtimeImage>, \"cgr.dev/chainguard/jre:latest\", has no package "
                        + "manager. Set it to an image that has the packages, or copy the files from another image "
                        + "with <copies>.");
    }

    @Test
    void rootIsAWarning() {
        var result = (Generated) Reactors.generate(folder, Map.of("user", "0"));

        assertThat(result.decisions())
                .filteredOn(Decision::warning)
                .extracting(Decision::what)
                .containsExactly("the application runs as root");
        assertThat(text()).contains("USER 0:0\n").doesNotContain("/etc/passwd");
    }

    /** The pattern for keys and certificates would keep it out. */
    @Test
    void aCertificateEntersTheContext() throws Exception {
        Reactors.generate(folder, Map.of("certificates", "certs/ca.crt"));

        assertThat(Files.readString(folder.resolve(".dockerignore")))
                .contains("!certs/ca.crt\n")
                .endsWith("!certs/ca.crt\n");
    }

    /** A parent POM configures it for modules whose folders have no such file. */
    @Test
    void aCertificateOfTheRootIsForAllModules() {
        var root = folder.resolve("reactor");
        Reactors.parent(root, "");
        Projects.mainClass(Reactors.module(root, "app", ""), "com.example.Main");
        Projects.write(root.resolve("certs/ca.crt"), "-----BEGIN CERTIFICATE-----");

        Reactors.generate(root.resolve("app"), Map.of("certificates", "certs/ca.crt"));

        assertThat(root.resolve("app/Dockerfile"))
                .content()
                .contains("COPY certs/ca.crt /usr/local/share/ca-certificates/ca.crt\n");
    }

    /** Docker gives the folders that it makes the mode of the files: nobody could enter one of 0444. */
    @Test
    void theFolderOfAFileWithAModeIsMadeBefore() {
        var copy = Map.of("copies", "- conf/app.properties /etc/shop/app.properties 0444");

        assertThat(dockerfile(copy))
                .contains("RUN mkdir -p /etc/shop\nCOPY --chmod=0444 conf/app.properties /etc/shop/app.properties\n");
        assertThat(dockerfile(Map.of("copies", "- conf/app.properties /etc/ 0444;- conf/app.properties x 0444")))
                .doesNotContain("mkdir -p /etc", "mkdir -p x");
        assertThatThrownBy(() -> Reactors.generate(
                        folder, Map.of("runtime", "distroless", "javaVersion", "21", "copies", copy.get("copies"))))
                .hasMessageContaining("the image has no shell to make it before");
    }

    @Test
    void aStarInWhatTheBuildMakesMatchesNames() {
        assertThat(dockerfile(Map.of("copies", "build target/a*.jar /x")))
                .contains("COPY --from=build /workspace/target/a*.jar /x/\n");
    }

    /** Maven would stop at -T without a number, and the placeholder build swallows that. */
    @Test
    void theValueOfAnOptionStaysWithIt() {
        assertThat(dockerfile(Map.of("dependencyCache", "layer", "mavenArguments", "-T,2,verify,-P,a,-Dx=y")))
                .contains("resolve-plugins -T 2 -P a -Dx=y", " -T 2 verify -P a -Dx=y\n");
    }

    @Test
    void anotherAccountMayHaveTheNumber() {
        assertThat(dockerfile(Map.of("user", "65534")))
                .contains(
                        "'app:x:65534:\\n' >>/etc/group",
                        "'app:x:65534:65534::/home/app:/sbin/nologin\\n' >>/etc/passwd");
    }

    @Test
    void aVolumeBelowTheHomeBelongsToTheUser() {
        assertThat(dockerfile(Map.of("volumes", "/home/app/data")))
                .contains("install -d -o 10001 -g 10001 /home/app/data\n", "VOLUME /home/app/data\n");
    }

    @Test
    void aLabelThatTheBuildPassesHasTheFixedValueByDefault() {
        assertThat(dockerfile(Map.of("labels.a.b", "x $1", "buildLabels", "a.b,title,revision")))
                .endsWith("""
                        ARG A_B="x \\$1"
                        LABEL a.b="$A_B"
                        ARG TITLE="app"
                        LABEL org.opencontainers.image.title="$TITLE"
                        ARG REVISION
                        LABEL org.opencontainers.image.revision="$REVISION"
                        """)
                .containsOnlyOnce("LABEL a.b")
                .containsOnlyOnce("image.title");
    }

    private String dockerfile(Map<String, String> parameters) {
        Reactors.generate(folder, parameters);
        return text();
    }

    private String text() {
        try {
            return Files.readString(folder.resolve("Dockerfile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
