package io.github.dockerfilegen;

import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.maven.reactor.ReactorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextDecisionTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void files() {
        files = new TestReactor(folder);
    }

    @Test
    void aWiderContextIsToldWithThePomThatLeadsThere() {
        files.aggregator(".", "services");
        files.aggregator("services", "orders");
        files.jar("services/orders");

        assertThat(decisions("services/orders"))
                .containsExactly("build context ../.. (../../pom.xml aggregates this module)");
    }

    @Test
    void soItIsWhereOnlyAParentLiesThere() {
        files.module(".", "pom", "");
        files.jar("app", parent("root", "../pom.xml"));

        assertThat(decisions("app")).containsExactly("build context .. (../pom.xml is a parent POM)");
    }

    @Test
    void soItIsWhereTheProjectNamesFilesAboveIt() {
        files.jar("app");
        var reactor =
                new ReactorReader().read(files.path("app/pom.xml"), List.of()).withRoot(files.path("."));

        assertThat(ContextDecision.of(files.path("app"), reactor).stream().map(Object::toString))
                .containsExactly("build context .. (the POM uses files of this repository outside the project folder)");
    }

    @Test
    void aProjectOfItsOwnNeedsNoWord() {
        files.jar("app");

        assertThat(decisions("app")).isEmpty();
    }

    @Test
    void aPomAboveThatIsPassedOverIsTold() throws IOException {
        Files.delete(files.path(".git/HEAD"));
        Files.delete(files.path(".git"));
        files.aggregator(".", "app");
        files.jar("app");

        assertThat(decisions("app"))
                .containsExactly(
                        "no other modules (../pom.xml is not read, because no Git repository contains both; if it lists this "
                                + "module, run Maven there)");
    }

    private List<String> decisions(String module) {
        var reactor = new ReactorReader().read(files.path(module + "/pom.xml"), List.of());
        return ContextDecision.of(files.path(module), reactor).stream()
                .map(Object::toString)
                .toList();
    }
}
