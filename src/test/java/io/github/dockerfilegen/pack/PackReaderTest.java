package io.github.dockerfilegen.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.policy.Rule;
import io.github.dockerfilegen.policy.Rule.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    private static final String NAME = "com.example:pack:1";

    @TempDir
    Path folder;

    @Test
    void aJarHoldsEverything() throws IOException {
        var jar = folder.resolve("pack.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "pack.xml", """
                    <pack>
                      <configuration>
                        <runtime>ubi</runtime>
                      </configuration>
                      <rules>
                        <allowedRegistries>a.example.com, b.example.com</allowedRegistries>
                        <requiredLabels>
                          <label>team</label>
                        </requiredLabels>
                        <forbidRoot>true</forbidRoot>
                        <requireDigest>false</requireDigest>
                      </rules>
                    </pack>
                    """);
            entry(out, "images/Dockerfile", "FROM a:1 AS jre-17\n");
            entry(out, "templates/hooks/runtime-end.ftl", "RUN true\n");
        }

        var pack = PackReader.read(NAME, jar, "1.0.0").orElseThrow();

        assertThat(pack.configuration().text("runtime")).contains("ubi");
        assertThat(pack.images()).isEqualTo("FROM a:1 AS jre-17\n");
        assertThat(pack.templates()).containsOnlyKeys("hooks/runtime-end.ftl");
        assertThat(pack.rules())
                .containsExactly(
                        new Rule(
                                Kind.ALLOWED_REGISTRIES,
                                List.of("a.example.com", "b.example.com"),
                                NAME + ", pack.xml line 6"),
                        new Rule(Kind.REQUIRED_LABELS, List.of("team"), NAME + ", pack.xml line 7"),
                        new Rule(Kind.FORBID_ROOT, List.of(), NAME + ", pack.xml line 10"));
        Files.delete(jar);
    }

    @Test
    void anArtifactWithoutPackIsNone() {
        assertThat(PackReader.read(NAME, folder, "1.0.0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'[1.0,2)', 1.4.0, true",
        "'[1.0,2)', 2.0.0, false",
        "1.2, 1.1.9, false",
        "1.2, 1.2, true",
        "1.2, 3.0, true",
    })
    void aPackIsForVersionsOfThePlugin(String requires, String version, boolean fits) {
        write("<pack><requires>" + requires + "</requires></pack>");

        if (fits) {
            assertThat(PackReader.read(NAME, folder, version)).isPresent();
        } else {
            assertThatThrownBy(() -> PackReader.read(NAME, folder, version))
                    .isInstanceOf(DockerfileGenException.class)
                    .hasMessageStartingWith("The pack com.example:pack:1 is for version \"" + requires + "\" of ")
                    .hasMessageContaining("and this is " + version);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pack><rule/></pack> | <rule> in <pack> of META-INF/dockerfile-gen/pack.xml of the pack com.example:pack:1 is not known. There are: requires, configuration, rules.",
                "<pack><rules><forbidRot>true</forbidRot></rules></pack> | There are: allowedImages, allowedRegistries, forbidRoot, requireDigest, requiredLabels.",
                "<pack><rules><forbidRoot>yes</forbidRoot></rules></pack> | is \"yes\". Write true or false.",
                "<pack><rules><requiredLabels/></rules></pack> | Write its values, separated by commas.",
                "<pack><requires>[1</requires></pack> | is not a range of versions",
                "<pack> | is not well-formed",
                "<project/> | begins with <project>. Write its elements into <pack>.",
                "<pack><configuration/><configuration/></pack> | <configuration> stands more than once in META-INF",
                "<!DOCTYPE a><pack/> | is not well-formed",
            })
    void aMistakeIsSaid(String text, String message) {
        write(text);

        assertThatThrownBy(() -> PackReader.read(NAME, folder, "1.0.0"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoArchiveIsNoPack() throws IOException {
        Files.writeString(folder.resolve("parent.pom"), "<project/>");

        assertThat(PackReader.read(NAME, folder.resolve("parent.pom"), "1.0.0")).isEmpty();
    }

    @Test
    void aRuleInACommentHasNoLine() {
        write("<pack>\n<!-- <rules><forbidRoot>\n-->\n<rules>\n<forbidRoot>true</forbidRoot></rules></pack>");

        assertThat(PackReader.read(NAME, folder, "1.0.0").orElseThrow().rules())
                .extracting(Rule::place)
                .containsExactly(NAME + ", pack.xml line 5");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        write("\uFEFF<pack/>");
        Projects.write(folder.resolve(Pack.FOLDER + "images/Dockerfile"), "\uFEFFFROM a:1 AS jre-17\n");
        Projects.write(folder.resolve(Pack.FOLDER + "templates/a.ftl"), "\uFEFFRUN true\n");

        var pack = PackReader.read(NAME, folder, "1.0.0").orElseThrow();

        assertThat(pack.images()).isEqualTo("FROM a:1 AS jre-17\n");
        assertThat(pack.templates()).containsEntry("a.ftl", "RUN true\n");
    }

    @Test
    void thePackIsReadInTheEncodingThatItDeclares() throws IOException {
        write("");
        Files.write(
                folder.resolve(Pack.FOLDER + "pack.xml"),
                ("<?xml version='1.0' encoding='ISO-8859-1'?><pack><configuration><labels><a>\u00e9</a></labels>"
                                + "</configuration></pack>")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(PackReader.read(NAME, folder, "1.0.0")
                        .orElseThrow()
                        .configuration()
                        .text("labels/a"))
                .contains("\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/hooks/runtime-end.ftl", "images/Dockerfile"})
    void aFileInAnotherEncodingIsNamed(String path) throws IOException {
        write("<pack/>");
        var file = folder.resolve(Pack.FOLDER + path);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {(byte) 0xe9, 0});

        assertThatThrownBy(() -> PackReader.read(NAME, folder, "1.0.0"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("META-INF/dockerfile-gen/" + path + " of the pack " + NAME + " is not UTF-8.");
    }

    @Test
    void aBrokenJarIsSaid() throws IOException {
        Files.writeString(folder.resolve("pack.jar"), "no jar");

        assertThatThrownBy(() -> PackReader.read(NAME, folder.resolve("pack.jar"), "1.0.0"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith("The pack com.example:pack:1 cannot be read: ");
    }

    @Test
    void theFirstPackComesFirst() {
        var packs = new Packs(
                List.of(pack("FROM first:1 AS jre-17"), pack("FROM second:1 AS jre-17\nFROM second:1 AS jre-21")));

        assertThat(packs.images().image("jre", 17, "registry.example.com").map(Object::toString))
                .contains("first:1");
        assertThat(packs.images().image("jre", 21).map(Object::toString)).contains("second:1");
        assertThat(packs.images().image("jre", 25, "registry.example.com").map(Object::toString))
                .contains("registry.example.com/eclipse-temurin:25-jre-noble");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FROM a:1 AS jer-17 | The line \"FROM a:1 AS jer-17\" in images/Dockerfile of com.example:pack:1 names no image",
                "FROM a:1 | names no image",
                "RUN true | names no image",
                "FROM a AS jre-17 | has no tag",
            })
    void aLineThatNamesNoImageIsSaid(String line, String message) {
        var packs = new Packs(List.of(pack(line)));

        assertThatThrownBy(packs::images)
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining(message);
    }

    private Pack pack(String images) {
        write("<pack/>");
        Projects.write(folder.resolve(Pack.FOLDER + "images/Dockerfile"), images + "\n");
        return PackReader.read(NAME, folder, "1.0.0").orElseThrow();
    }

    private void write(String text) {
        Projects.write(folder.resolve(Pack.FOLDER + "pack.xml"), text);
    }

    private static void entry(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(Pack.FOLDER + name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
