package io.github.dockerfilegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.dockerfile.DockerIgnore;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
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
            input("mvnw", Kind.DESCRIPTOR), input("pom.xml", Kind.DESCRIPTOR), input(".mvn", Kind.DESCRIPTOR_FOLDER),
            input("repo", Kind.DESCRIPTOR_FOLDER), input("etc/header.txt", Kind.CONFIGURATION), input("etc/rules.xml", Kind.CONFIGURATION),
            input("lombok.config", Kind.CONFIGURATION), input("frontend", Kind.FOLDER), input("frontend/package.json", Kind.CONFIGURATION),
            input("src", Kind.SOURCES), input("src/checkstyle.xml", Kind.CONFIGURATION));

    @TempDir
    Path folder;

    @Test
    void filesOfAFolderShareACopyAndFoldersHaveTheirOwn() {
        assertThat(planner(INPUTS).everything()).extracting(CopyInstruction::toString).containsExactly(
                "mvnw pom.xml lombok.config ./", "etc/header.txt etc/rules.xml etc/", ".mvn/ .mvn/", "repo/ repo/", "frontend/ frontend/", "src/ src/");
    }

    @Test
    void descriptorsComeAloneWithTheFilesThatPluginsRead() {
        assertThat(planner(INPUTS).descriptors(input -> true, input -> false)).extracting(CopyInstruction::toString).containsExactly(
                "mvnw pom.xml lombok.config ./", "etc/header.txt etc/rules.xml etc/", "frontend/package.json frontend/", "src/checkstyle.xml src/",
                ".mvn/ .mvn/", "repo/ repo/");
    }

    @Test
    void whatIsCopiedIsNotIgnored() {
        var planner = planner(INPUTS);
        var ignore = ignore(planner);

        assertThat(Stream.of(planner.everything(), planner.descriptors(input -> true, input -> false)).flatMap(List::stream))
                .flatExtracting(CopyInstruction::sources)
                .allMatch(ignore::reaches)
                .allMatch(source -> !ignore.excludes(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "README.md", "target/app.jar", "Dockerfile", ".git/config", "src/.git", ".env", "src/main/.env", "frontend/node_modules/x/y.js",
        "frontend/server.key", ".mvn/keystore.jks", "src/test/java/ATest.java", "src/it/pom.xml", "etc/other.txt", "mvnw.cmd"
    })
    void whatTheBuildDoesNotReadIsIgnored(String path) {
        assertThat(ignore(planner(INPUTS)).excludes(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/tls/server.key", "src/main/java/A.java", "src/checkstyle.xml", "frontend/src/app.ts", ".mvn/jvm.config"})
    void whatTheBuildReadsIsNot(String path) {
        assertThat(ignore(planner(INPUTS)).excludes(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"src/test/checkstyle.xml, src/test/checkstyle.xml, false", "src/test/resources, src/test/resources/a.txt, false",
        "src/testing/rules.xml, src/test/java/ATest.java, true", "src/it/settings.xml, src/it/settings.xml, false"})
    void testsAreLeftOutUnlessTheBuildReadsFromThem(String path, String asked, boolean excluded) {
        var kind = path.endsWith(".xml") ? Kind.CONFIGURATION : Kind.FOLDER;
        var planner = planner(List.of(input("pom.xml", Kind.DESCRIPTOR), input("src", Kind.SOURCES), input(path, kind)));

        assertThat(ignore(planner).excludes(asked)).isEqualTo(excluded);
    }

    @Test
    void aProjectWithoutSourcesHasNoTestsToLeaveOut() {
        assertThat(planner(List.of(input("pom.xml", Kind.DESCRIPTOR))).ignore().excluded()).doesNotContain("src/test", "src/it");
    }

    @Test
    void secretsAreLookedForWhereFoldersBringMoreThanIsKnown() {
        var files = List.of(input("pom.xml", Kind.DESCRIPTOR), input("src", Kind.SOURCES));

        assertThat(planner(files).ignore().secrets()).isEmpty();
        assertThat(planner(INPUTS).ignore().secrets()).contains("**/*.pem", "**/*.key", "**/*.p12", "**/*.jks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "my rules.xml | [\"my rules.xml\", \"./\"] | my rules.xml", "a[1].xml | a\\\\[1].xml ./ | a\\[1].xml", "what?.xml | what\\\\?.xml ./ | what\\?.xml",
        "star*.xml | star\\\\*.xml ./ | star\\*.xml", "cash$.xml | cash\\$.xml ./ | cash$.xml", "été.xml | été.xml ./ | été.xml"
    })
    void specialCharactersAreThemselves(String name, String copy, String pattern) {
        var planner = planner(List.of(input(name, Kind.CONFIGURATION)));

        assertThat(planner.everything()).extracting(CopyInstruction::toString).containsExactly(copy);
        assertThat(planner.ignore().included()).containsExactly(pattern);
    }

    @Test
    void aProjectsInputsAgreeWithItsIgnoreFile() {
        Projects.write(folder.resolve(".mvn/jvm.config"), "-Xmx1g");
        Projects.write(folder.resolve("lombok.config"), "");
        Projects.mainClass(folder, "com.example.Main");

        var planner = planner(Projects.facts(folder, Projects.pom("")).inputs());

        assertThat(planner.everything()).extracting(CopyInstruction::toString).containsExactly("pom.xml lombok.config ./", ".mvn/ .mvn/", "src/ src/");
        assertThat(ignore(planner).reaches("lombok.config")).isTrue();
    }

    private static BuildInput input(String path, Kind kind) {
        return new BuildInput(path, kind, "the test");
    }

    private static DockerIgnore ignore(ContextPlanner planner) {
        return DockerIgnore.of(new TemplateRenderer(Optional.empty()).dockerignore(planner.ignore()));
    }

    private static ContextPlanner planner(List<BuildInput> inputs) {
        return new ContextPlanner(inputs, false);
    }
}
