package io.github.dockerfilegen.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.dockerfile.DockerIgnore;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPlannerTest {

    private static final List<BuildInput> INPUTS = List.of(
            input("mvnw", Kind.DESCRIPTOR),
            input("pom.xml", Kind.DESCRIPTOR),
            input(".mvn", Kind.DESCRIPTOR_FOLDER),
            input("repo", Kind.DESCRIPTOR_FOLDER),
            input("etc/header.txt", Kind.CONFIGURATION),
            input("etc/rules.xml", Kind.CONFIGURATION),
            input("lombok.config", Kind.CONFIGURATION),
            input("frontend", Kind.FOLDER),
            input("frontend/package.json", Kind.CONFIGURATION),
            input("src", Kind.SOURCES),
            input("src/checkstyle.xml", Kind.CONFIGURATION));

    @TempDir
    Path folder;

    @Test
    void filesOfAFolderShareACopyAndFoldersHaveTheirOwn() {
        assertThat(planner(INPUTS).everything())
                .extracting(CopyInstruction::toString)
                .containsExactly(
                        "mvnw pom.xml lombok.config ./",
                        "etc/header.txt etc/rules.xml etc/",
                        ".mvn/ .mvn/",
                        "repo/ repo/",
                        "frontend/ frontend/",
                        "src/ src/");
    }

    @Test
    void descriptorsComeAloneWithTheFilesThatPluginsRead() {
        assertThat(planner(INPUTS).descriptors(input -> true, input -> false))
                .extracting(CopyInstruction::toString)
                .containsExactly(
                        "mvnw pom.xml lombok.config ./",
                        "etc/header.txt etc/rules.xml etc/",
                        "frontend/package.json frontend/",
                        "src/checkstyle.xml src/",
                        ".mvn/ .mvn/",
                        "repo/ repo/");
    }

    @Test
    void whatIsCopiedIsNotIgnored() {
        var planner = planner(INPUTS);
        var ignore = ignore(planner);

        assertThat(Stream.of(planner.everything(), planner.descriptors(input -> true, input -> false))
                        .flatMap(List::stream))
                .flatExtracting(CopyInstruction::sources)
                .allMatch(ignore::reaches)
                .allMatch(source -> !ignore.excludes(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "target/app.jar",
                "Dockerfile",
                ".git/config",
                "src/.git",
                ".env",
                "src/main/.env",
                "frontend/node_modules/x/y.js",
                "frontend/server.key",
                ".mvn/keystore.jks",
                "src/test/java/ATest.java",
                "src/it/pom.xml",
                "etc/other.txt",
                "mvnw.cmd"
            })
    void whatTheBuildDoesNotReadIsIgnored(String path) {
        assertThat(ignore(planner(INPUTS)).excludes(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/tls/server.key",
                "src/main/java/A.java",
                "src/checkstyle.xml",
                "frontend/src/app.ts",
                "src/main/resources/secrets/page.html",
                ".mvn/jvm.config"
            })
    void whatTheBuildReadsIsNot(String path) {
        assertThat(ignore(planner(INPUTS)).excludes(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/checkstyle.xml, src/test/checkstyle.xml, false",
        "src/test/resources, src/test/resources/a.txt, false",
        "src/testing/rules.xml, src/test/java/ATest.java, true",
        "src/it/settings.xml, src/it/settings.xml, false"
    })
    void testsAreLeftOutUnlessTheBuildReadsFromThem(String path, String asked, boolean excluded) {
        var kind = path.endsWith(".xml") ? Kind.CONFIGURATION : Kind.FOLDER;
        var planner =
                planner(List.of(input("pom.xml", Kind.DESCRIPTOR), input("src", Kind.SOURCES), input(path, kind)));

        assertThat(ignore(planner).excludes(asked)).isEqualTo(excluded);
    }

    @Test
    void aProjectWithoutSourcesHasNoTestsToLeaveOut() {
        assertThat(planner(List.of(input("pom.xml", Kind.DESCRIPTOR))).ignore().excluded())
                .extracting(Object::toString)
                .doesNotContain("src/test", "src/it");
    }

    @Test
    void secretsAreLookedForWhereFoldersBringMoreThanIsKnown() {
        var files = List.of(input("pom.xml", Kind.DESCRIPTOR), input("src", Kind.SOURCES));

        assertThat(planner(files).ignore().secrets())
                .extracting(Object::toString)
                .isEmpty();
        assertThat(planner(INPUTS).ignore().secrets())
                .extracting(Object::toString)
                .contains("**/*.pem", "**/*.key", "**/*.p12", "**/*.jks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my rules.xml | [\"my rules.xml\", \"./\"] | my rules.xml",
                "a[1].xml | a[[]1].xml ./ | a\\[1].xml",
                "what?.xml | what\\\\?.xml ./ | what\\?.xml",
                "star*.xml | star\\\\*.xml ./ | star\\*.xml",
                "cash$.xml | cash\\$.xml ./ | cash$.xml",
                "a[(+.xml | a[[](+.xml ./ | a\\[\\(\\+.xml",
                "c++.xml | c++.xml ./ | c++.xml",
                "#a.xml | [\"#a.xml\", \"./\"] | \\#a.xml",
                "!a.xml | !a.xml ./ | \\!a.xml",
                "'a.xml ' | [\"a.xml \", \"./\"] | 'a.xml[ ]'",
                "' a.xml' | [\" a.xml\", \"./\"] | '[ ]a.xml'",
                "<<EOF | [\"./<<EOF\", \"./\"] | <<EOF",
                "1<<EOF | [\"1<<EOF\", \"./\"] | 1<<EOF",
                "--from=x | [\"--from=x\", \"./\"] | --from=x",
                "a\u00a0b.xml | [\"a\u00a0b.xml\", \"./\"] | a\u00a0b.xml",
                "été.xml | été.xml ./ | été.xml"
            })
    void specialCharactersAreThemselves(String name, String copy, String pattern) {
        var planner = planner(List.of(input(name, Kind.CONFIGURATION)));

        assertThat(planner.everything()).extracting(CopyInstruction::toString).containsExactly(copy);
        assertThat(planner.ignore().included()).extracting(Object::toString).containsExactly(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[(+.xml",
                "#a.xml",
                "!a.xml",
                "a.xml ",
                " a.xml",
                "<<EOF",
                "a]b",
                "{a}*.xml",
                "\u3000a",
                "a\u3000"
            })
    void theIgnoreFileLetsInTheNameAndNoOther(String name) {
        var ignore = ignore(planner(List.of(input(name, Kind.CONFIGURATION))));

        assertThat(ignore.excludes(name)).isFalse();
        assertThat(Stream.of("a[((.xml", "a.xml", "EOF", "ab", "{a}b.xml", "a", name + "x", "x" + name))
                .allMatch(ignore::excludes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nRUN id", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u0000b", "a\u0007"})
    void aNameThatNoLineHoldsIsRefused(String name) {
        assertThatThrownBy(() -> input(name, Kind.SOURCES))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageContaining("\\u")
                .hasMessageContaining("Rename it");
    }

    @Test
    void aProjectsInputsAgreeWithItsIgnoreFile() {
        Projects.write(folder.resolve(".mvn/jvm.config"), "-Xmx1g");
        Projects.write(folder.resolve("lombok.config"), "");
        Projects.mainClass(folder, "com.example.Main");

        var planner = planner(Projects.facts(folder, Projects.pom("")).inputs());

        assertThat(planner.everything())
                .extracting(CopyInstruction::toString)
                .containsExactly("pom.xml lombok.config ./", ".mvn/ .mvn/", "src/ src/");
        assertThat(ignore(planner).reaches("lombok.config")).isTrue();
    }

    @Test
    void upToFortyInstructionsEachFolderHasItsOwn() {
        var planner = planner(modules(19, "services/m%d"));

        assertThat(planner.everything())
                .hasSize(39)
                .extracting(CopyInstruction::toString)
                .startsWith("pom.xml ./", "services/m10/pom.xml services/m10/")
                .endsWith("services/m28/src/ services/m28/src/");
    }

    @Test
    void moreThanFortyAreCopiedByTheFolderAtTheTop() {
        var inputs = modules(20, "services/m%d");
        inputs.add(input(".mvn", Kind.DESCRIPTOR_FOLDER));
        inputs.add(input("app/pom.xml", Kind.DESCRIPTOR));

        assertThat(planner(inputs).everything())
                .extracting(CopyInstruction::toString)
                .containsExactly("pom.xml ./", "services/ services/", "app/ app/", ".mvn/ .mvn/");
    }

    @Test
    void whereEvenThoseAreTooManyTheContextIsCopiedAsAWhole() {
        assertThat(planner(modules(40, "m%d")).everything())
                .extracting(CopyInstruction::toString)
                .containsExactly("./ ./");
    }

    @Test
    void theIgnoreFileStaysAsExactWhenInstructionsAreFew() {
        var ignore = ignore(planner(modules(40, "m%d")));

        assertThat(Stream.of("m10/pom.xml", "m49/src/main/java/A.java")).noneMatch(ignore::excludes);
        assertThat(Stream.of(
                        "m10/README.md",
                        "m10/target/a.jar",
                        "m50/pom.xml",
                        "m49/src/test/java/ATest.java",
                        "README.md"))
                .allMatch(ignore::excludes);
    }

    @Test
    void theTestsOfEveryModuleAreLeftOut() {
        assertThat(planner(modules(2, "services/m%d")).ignore().excluded())
                .extracting(Object::toString)
                .startsWith(
                        "services/m10/src/test",
                        "services/m10/src/it",
                        "services/m11/src/test",
                        "services/m11/src/it",
                        "**/.git");
    }

    @Test
    void whatTheBuildMakesInACopiedFolderStaysOutsideTheContext() {
        var planner = new ContextPlanner(
                List.of(new BuildInput("web", Kind.FOLDER, "x"), new BuildInput("web/dist", Kind.OUTSIDE, "x")),
                false,
                List.of());

        assertThat(planner.ignore().excluded()).extracting(Object::toString).contains("web/dist");
        assertThat(planner.everything())
                .extracting(CopyInstruction::destination)
                .containsExactly("web/");
    }

    @Test
    void theTestsOfEveryModuleAreReadWhereAModuleNeedsThoseOfAnother() {
        var ignore = ignore(new ContextPlanner(modules(2, "services/m%d"), true, List.of()));

        assertThat(Stream.of("services/m10/src/test/java/ATest.java", "services/m11/src/it/a.txt"))
                .noneMatch(ignore::excludes);
    }

    /** A POM at the top and modules with a POM and sources each, numbered from 10 on. */
    private static List<BuildInput> modules(int count, String name) {
        var inputs = new ArrayList<>(List.of(input("pom.xml", Kind.DESCRIPTOR)));
        for (var i = 10; i < 10 + count; i++) {
            inputs.add(input(name.formatted(i) + "/pom.xml", Kind.DESCRIPTOR));
            inputs.add(input(name.formatted(i) + "/src", Kind.SOURCES));
        }
        return inputs;
    }

    private static BuildInput input(String path, Kind kind) {
        return new BuildInput(path, kind, "the test");
    }

    private static DockerIgnore ignore(ContextPlanner planner) {
        return DockerIgnore.of(new TemplateRenderer(Optional.empty()).render(planner.ignore()));
    }

    private static ContextPlanner planner(List<BuildInput> inputs) {
        return new ContextPlanner(inputs, false, List.of());
    }
}
