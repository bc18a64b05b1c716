package io.github.dockerfilegen;

import static io.github.dockerfilegen.fixtures.TestReactor.dependency;
import static io.github.dockerfilegen.fixtures.TestReactor.parent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of modules: one pair each, all with the context at the root of the reactor. */
class ReactorGenerationTest {

    @TempDir
    Path folder;

    private TestReactor files;

    @BeforeEach
    void twoApplicationsAndALibrary() {
        files = new TestReactor(folder);
        files.aggregator(".", "common", "billing", "services/orders");
        files.jar("common", parent("root", "../pom.xml"));
        files.jar("billing", parent("root", "../pom.xml"), dependency("common"));
        files.jar("services/orders", parent("root", "../../pom.xml"), dependency("common"));
        files.mainClass("billing", "com.example.Billing");
        files.mainClass("services/orders", "com.example.Orders");
    }

    @Test
    void eachApplicationHasFilesOfItsOwnBesideItsPom() throws IOException {
        var result = (Generated) generate(new DockerfileGenerator(), "services/orders");

        assertThat(result.context()).isEqualTo(files.path("."));
        assertThat(result.files().keySet())
                .extracting(RenderedFile::path)
                .containsExactly(
                        files.path("services/orders/Dockerfile"),
                        files.path("services/orders/Dockerfile.dockerignore"));
        assertThat(files.path("services/orders/Dockerfile"))
                .content()
                .contains(
                        "COPY services/orders/src/ services/orders/src/\n",
                        "RUN mv services/orders/target/orders-*.jar application.jar")
                .doesNotContain("billing/src");
        assertThat(files.path("services/orders/Dockerfile.dockerignore"))
                .content()
                .contains("!services/orders/src\n", "!billing/pom.xml\n")
                .doesNotContain("!billing/src");
        assertThat(files.path("Dockerfile")).doesNotExist();
        assertThat(files.path(".dockerignore")).doesNotExist();
    }

    @Test
    void aLibraryAndAnAggregatorHaveNone() throws IOException {
        assertThat(generate(new DockerfileGenerator(), "common")).isInstanceOf(NothingToDo.class);
        assertThat(generate(new DockerfileGenerator(), "."))
                .isEqualTo(new NothingToDo("packaging pom produces no artifact to run"));
    }

    @Test
    void theApplicationAtTheRootOfAReactorKeepsTheCommonIgnoreFile() throws IOException {
        files.module(".", "pom", TestReactor.modules("app-pom.xml", "common"));
        files.file(
                "app-pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>app</artifactId><version>1</version></project>");
        files.mainClass(".", "com.example.Main");
        var loaded = Projects.MODULES
                .load(List.of(files.path("app-pom.xml")), List.of())
                .get(0);

        var result = (Generated) new DockerfileGenerator().generate(TestChoices.request(loaded, Path.of("none")));

        assertThat(result.files().keySet())
                .extracting(file -> files.name(file.path()))
                .containsExactly("Dockerfile", ".dockerignore");
    }

    @Test
    void theSameBytesWhoeverCameBefore() throws IOException {
        var alone = text((Generated) generate(new DockerfileGenerator(), "billing"));
        var shared = new DockerfileGenerator();
        generate(shared, "common");
        generate(shared, "services/orders");

        var again = (Generated) generate(shared, "billing");

        assertThat(again.files().values()).containsOnly(WriteOutcome.UNCHANGED);
        assertThat(text(again)).isEqualTo(alone);
    }

    @Test
    void goalsOfSeveralModulesMayRunAtOnce() throws Exception {
        var shared = new DockerfileGenerator();
        var threads = Executors.newFixedThreadPool(4);
        try {
            var runs = Stream.of("billing", "services/orders", "common", ".")
                    .map(module -> threads.submit(() -> generate(shared, module)))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        for (var module : List.of("billing", "services/orders")) {
            assertThat(((Generated) generate(new DockerfileGenerator(), module))
                            .files()
                            .values())
                    .containsOnly(WriteOutcome.UNCHANGED);
        }
    }

    @Test
    void aProfileThatNoPomDefinesChangesNothing() throws IOException {
        var input = files.load("billing");
        var asked = new LoadedModule(input.effective(), input.lineage(), input.pom(), List.of("nobody-knows"));

        var first = (Generated) new DockerfileGenerator().generate(TestChoices.request(input, Path.of("none")));
        var second = (Generated) new DockerfileGenerator().generate(TestChoices.request(asked, Path.of("none")));

        assertThat(text(second)).isEqualTo(text(first));
    }

    private GenerationResult generate(DockerfileGenerator generator, String module) throws IOException {
        return generator.generate(TestChoices.request(files.load(module), Path.of("none")));
    }

    private static Map<Path, String> text(Generated result) {
        return result.files().keySet().stream().collect(Collectors.toMap(RenderedFile::path, RenderedFile::text));
    }
}
