package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.output.WriteOutcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first run has written is no input of the second one, whatever it is called. */
class SecondRunTest {

    private static final String AT_TOP = "<build>%s<plugins><plugin><groupId>com.github.eirslett</groupId>"
            + "<artifactId>frontend-maven-plugin</artifactId><version>1</version></plugin></plugins></build>";
    private static final String RESOURCES = "<resources><resource><directory>${project.basedir}</directory>"
            + "<includes><include>*</include></includes></resource></resources>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Dockerfile, ''",
        "Containerfile, ''",
        "app.dockerfile, ''",
        "image.txt, ''",
        "image.txt, resources",
        "Dockerfile, resources"
    })
    void theSecondRunChangesNothing(String dockerfile, String resources) {
        Projects.write(folder.resolve("pom.xml"), Projects.pom(AT_TOP.formatted(resources.isEmpty() ? "" : RESOURCES)));
        Projects.write(folder.resolve("package.json"), "{}");
        Projects.mainClass(folder, "com.example.Main");
        var parameters = Map.of("dockerfile", dockerfile);
        Reactors.generate(folder, parameters);

        assertThat(((Generated) Reactors.generate(folder, parameters)).files().values())
                .hasSize(2)
                .containsOnly(WriteOutcome.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Containerfile"})
    void norDoesThatOfAReactor(String dockerfile) {
        Reactors.parent(folder, AT_TOP.formatted(""), "orders", "billing");
        Projects.write(folder.resolve("package.json"), "{}");
        Projects.mainClass(
                Reactors.module(
                        folder,
                        "orders",
                        "<build><plugins><plugin><groupId>com.github.eirslett</groupId>"
                                + "<artifactId>frontend-maven-plugin</artifactId><configuration><workingDirectory>..</workingDirectory>"
                                + "</configuration></plugin></plugins></build>"),
                "com.example.Main");
        Projects.mainClass(Reactors.module(folder, "billing", ""), "com.example.Main");
        var parameters = Map.of("dockerfile", dockerfile, "layout", "shared");
        Reactors.generate(folder, parameters);

        assertThat(((Generated) Reactors.generate(folder, parameters)).files().values())
                .hasSize(3)
                .containsOnly(WriteOutcome.UNCHANGED);
    }
}
