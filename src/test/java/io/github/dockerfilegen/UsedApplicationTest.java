package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedApplicationTest {

    private static final String JIB =
            "<build><plugins><plugin><groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>"
                    + "<version>3.5.2</version></plugin></plugins></build>";

    @TempDir
    Path root;

    @Test
    void aModuleThatMakesAnImageOfItselfIsAnApplicationThoughOthersDependOnIt() {
        modules("", JIB);

        assertThat(Reactors.generate(root.resolve("server"), Map.of()))
                .isInstanceOfSatisfying(
                        Generated.class,
                        result -> assertThat(result.decisions())
                                .extracting(Object::toString)
                                .contains(
                                        "jar with its dependencies beside it, main class com.example.Server (the only main method in the sources, and its POM has jib-maven-plugin)"));
    }

    @Test
    void aParentThatMakesImagesOfAllItsModulesTellsNothing() {
        modules(JIB, "");

        assertThat(Reactors.generate(root.resolve("server"), Map.of()))
                .isInstanceOfSatisfying(
                        NothingToDo.class,
                        result -> assertThat(result.reason()).startsWith("other modules depend on it"));
    }

    private void modules(String ofTheParent, String ofTheServer) {
        Reactors.parent(root, ofTheParent, "server", "mock-server");
        Projects.mainClass(Reactors.module(root, "server", ofTheServer), "com.example.Server");
        Reactors.module(root, "mock-server", Reactors.needs("server"));
    }
}
