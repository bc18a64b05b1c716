package io.github.dockerfilegen.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextPathsTest {

    @TempDir
    Path folder;

    private ContextPaths paths;

    @BeforeEach
    void aModuleTwoFoldersDown() {
        Projects.write(folder.resolve("root/services/app/pom.xml"), "");
        Projects.write(folder.resolve("root/rules/checks.xml"), "");
        Projects.write(folder.resolve("outside.xml"), "");
        paths = new ContextPaths(folder.resolve("root"), folder.resolve("root/services/app"));
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml, services/app/pom.xml",
        "./pom.xml, services/app/pom.xml",
        "../../rules/checks.xml, rules/checks.xml",
        "../../rules, rules",
        "missing.xml, ''",
        "../../../outside.xml, ''",
        "../.., ''",
        "'nul\u0000', ''"
    })
    void aPathOfTheModuleIsOneOfTheContext(String text, String path) {
        assertThat(paths.inside(text).orElse("")).isEqualTo(path);
    }

    @Test
    void anAbsolutePathIsTakenAsItIs() {
        assertThat(paths.inside(folder.resolve("root/rules/checks.xml").toString()))
                .contains("rules/checks.xml");
        assertThat(paths.inside(folder.resolve("outside.xml").toString())).isEmpty();
    }

    @Test
    void whatIsNotThereYetHasAPathToo() {
        assertThat(paths.relative("target/classes")).contains("services/app/target/classes");
        assertThat(paths.relative("../../..")).isEmpty();
    }

    @Test
    void foldersOutsideTheContextAreNotListed() {
        assertThat(paths.names("../../../")).isEmpty();
        assertThat(paths.names(folder.toString())).isEmpty();
        assertThat(paths.names("../../rules")).containsExactly("checks.xml");
    }

    @Test
    void foldersGoFromTheModuleUpToTheContext() {
        assertThat(paths.folders())
                .containsExactly(
                        folder.resolve("root/services/app"), folder.resolve("root/services"), folder.resolve("root"));
    }
}
