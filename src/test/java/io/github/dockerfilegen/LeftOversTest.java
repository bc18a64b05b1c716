package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.fixtures.TestChoices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were generated once and that nothing generates any more are named and left. */
class LeftOversTest {

    private static final String NO_MODULE =
            " (this plugin generated them, but their folder is no longer a module; delete them)";
    private static final String SWITCHED =
            " (this plugin generated them under another <dockerfile> or <layout>; delete them if nothing uses them)";

    @TempDir
    Path folder;

    @BeforeEach
    void reactor() {
        Reactors.parent(folder, "", "orders", "billing");
        for (var module : List.of("orders", "billing")) {
            Projects.mainClass(Reactors.module(folder, module, ""), "com.example.Main");
        }
        for (var module : List.of("orders", "billing")) {
            assertThat(run(module, Map.of())).isEmpty();
        }
    }

    @Test
    void filesOfThisRunAreNone() {
        assertThat(run("", Map.of())).isEmpty();
        assertThat(run("orders", Map.of())).isEmpty();
    }

    @Test
    void thoseOfAModuleThatIsNotListedAnyMore() {
        Reactors.parent(folder, "", "orders");

        assertThat(run("", Map.of()))
                .containsExactly("left over: billing/Dockerfile, billing/Dockerfile.dockerignore" + NO_MODULE);
        assertThat(folder.resolve("billing/Dockerfile")).exists();
    }

    @Test
    void theyAreNamedOnceInARun() {
        Reactors.parent(folder, "", "orders");
        var generator = new DockerfileGenerator();

        assertThat(run(generator, "orders", Map.of())).hasSize(1);
        assertThat(run(generator, "", Map.of())).isEmpty();
    }

    @Test
    void thoseOfAModuleWhosePomIsGoneToo() throws IOException {
        Reactors.parent(folder, "", "orders");
        Files.delete(folder.resolve("billing/pom.xml"));

        assertThat(run("orders", Map.of()))
                .containsExactly("left over: billing/Dockerfile, billing/Dockerfile.dockerignore" + NO_MODULE);
    }

    @Test
    void notThoseOfAModuleThatAnInactiveProfileLists() {
        Reactors.parent(
                folder,
                "<profiles><profile><id>all</id><modules><module>billing</module></modules></profile></profiles>",
                "orders");

        assertThat(run("", Map.of())).isEmpty();
    }

    @Test
    void notThoseOfAnotherProjectInTheRepository() {
        Projects.write(folder.resolve("other/pom.xml"), Projects.pom(""));
        Projects.mainClass(folder.resolve("other"), "com.example.Main");
        assertThat(run("other", Map.of())).isEmpty();

        assertThat(run("", Map.of())).isEmpty();
    }

    @Test
    void notThoseThatSomebodyWrote() throws IOException {
        Reactors.parent(folder, "", "orders");
        Files.writeString(folder.resolve("billing/Dockerfile"), "FROM mine\n");
        Files.writeString(folder.resolve("billing/Dockerfile.dockerignore"), "*\n!billing/\n");

        assertThat(run("", Map.of())).isEmpty();
    }

    @Test
    void thoseOfAModuleThatIsALibraryNow() throws IOException {
        Files.delete(folder.resolve("billing/src/main/java/com/example/Main.java"));

        assertThat(run("billing", Map.of()))
                .containsExactly(
                        "left over: billing/Dockerfile, billing/Dockerfile.dockerignore (this plugin generated them, but there "
                                + "is no application any more: no main class in the POM or in the sources, so this is a "
                                + "library; if it is an application, set <mainClass> (or -Ddockerfile-gen.mainClass); "
                                + "delete them if that is right)");
    }

    @Test
    void thoseOfTheOtherLayout() {
        assertThat(run("", Map.of("layout", "shared")))
                .containsExactly(
                        "left over: billing/Dockerfile, billing/Dockerfile.dockerignore, orders/Dockerfile, "
                                + "orders/Dockerfile.dockerignore (this plugin generated them with <layout> module, and the shared Dockerfile replaces them; delete them)");

        assertThat(run("", Map.of()))
                .containsExactly(
                        "left over: .dockerignore, Dockerfile, docker-bake.hcl (this plugin generated them, but there is no "
                                + "application any more: packaging pom produces no artifact to run; delete them if that is "
                                + "right)");
    }

    @Test
    void thoseOfAnotherName() {
        assertThat(run("orders", Map.of("dockerfile", "Dockerfile.prod")))
                .containsExactly("left over: orders/Dockerfile, orders/Dockerfile.dockerignore" + SWITCHED);
        assertThat(run("orders", Map.of()))
                .containsExactly("left over: orders/Dockerfile.prod, orders/Dockerfile.prod.dockerignore" + SWITCHED);
    }

    @Test
    void notThoseOfAnotherExecution() {
        Reactors.module(
                folder,
                "orders",
                "<build><plugins><plugin><groupId>io.github.dockerfile-gen</groupId><artifactId>dockerfile-gen-maven-plugin</artifactId>"
                        + "<version>1</version><executions><execution><id>a</id><goals><goal>generate</goal></goals></execution><execution><id>b</id><goals><goal>generate"
                        + "</goal></goals><configuration><dockerfile>Dockerfile.prod</dockerfile></configuration></execution></executions></plugin></plugins></build>");

        assertThat(run("orders", Map.of("dockerfile", "Dockerfile.prod"))).isEmpty();
        assertThat(run("orders", Map.of())).isEmpty();
    }

    private List<String> run(String module, Map<String, String> parameters) {
        return run(new DockerfileGenerator(), module, parameters);
    }

    private List<String> run(DockerfileGenerator generator, String module, Map<String, String> parameters) {
        var properties = new Properties();
        properties.putAll(parameters);
        var request = TestChoices.request(Projects.load(folder.resolve(module)), properties);
        return generator.leftOvers(request, generator.generate(request)).stream()
                .map(Object::toString)
                .toList();
    }
}
