package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInTemplatesTest {

    @TempDir
    Path folder;

    @Test
    void everyTemplateSaysWhatItIsFor() {
        assertThat(BuiltInTemplates.names())
                .allSatisfy(name ->
                        assertThat(BuiltInTemplates.purpose(name)).isNotEmpty().doesNotContain("<#--"));
    }

    @Test
    void aNameThatIsNoneIsToldWithTheNearest() {
        assertThatThrownBy(() -> BuiltInTemplates.copy("runtime/usre.ftl"))
                .isInstanceOf(DockerfileGenException.class)
                .hasMessageStartingWith(
                        "There is no built-in template \"runtime/usre.ftl\". Did you mean runtime/user.ftl? There are: ");
    }

    /** Whoever starts from a template has the same file, and no warning before the built-in one changes. */
    @Test
    void aCopyOfEveryTemplateChangesNothing() throws IOException {
        var before = generate(Map.of());
        BuiltInTemplates.names()
                .forEach(name -> Projects.write(folder.resolve("docker/" + name), BuiltInTemplates.copy(name)));

        var result = (Generated) Reactors.generate(
                folder, Map.of("templateDirectory", folder.resolve("docker").toString()));
        assertThat(Files.readString(folder.resolve("Dockerfile"))).isEqualTo(before);
        assertThat(result.decisions()).noneMatch(Decision::warning);
    }

    @Test
    void aTemplateFromAnOlderBuiltInOneIsAWarning() throws IOException {
        var copy = BuiltInTemplates.copy("runtime/user.ftl");
        Projects.write(folder.resolve("docker/runtime/user.ftl"), copy.replaceFirst("[0-9a-f]{64}", "0".repeat(64)));
        generate(Map.of());

        var result = (Generated) Reactors.generate(
                folder, Map.of("templateDirectory", folder.resolve("docker").toString()));
        assertThat(result.decisions())
                .filteredOn(Decision::warning)
                .extracting(Decision::what)
                .containsExactly("your template runtime/user.ftl comes from an older built-in one");
    }

    @Test
    void hooksStandAtTheirPlaces() throws IOException {
        BuiltInTemplates.names().stream()
                .filter(name -> name.startsWith("hooks/"))
                .forEach(name -> Projects.write(
                        folder.resolve("docker/" + name), "RUN " + name.replaceFirst("hooks/(.*)\\.ftl", "$1") + "\n"));

        for (var cache : new String[] {"mount", "layer"}) {
            assertThat(generate(Map.of(
                            "templateDirectory",
                            folder.resolve("docker").toString(),
                            "dependencyCache",
                            cache,
                            "beforeMaven",
                            "mine")))
                    .containsSubsequence(
                            // a hook can set MAVEN_OPTS anew
                            "ENV MAVEN_OPTS=\"-XX:TieredStopAtLevel=1\"\n",
                            "RUN build-begin\n",
                            "COPY src/ src/\n",
                            "RUN maven-before\nRUN mine\n",
                            "RUN build-end\n",
                            " AS runtime\nRUN runtime-begin\n",
                            "RUN runtime-end\nUSER ");
        }
    }

    private String generate(Map<String, String> parameters) throws IOException {
        Projects.write(folder.resolve("pom.xml"), Projects.pom(""));
        Projects.mainClass(folder, "com.example.Main");
        Reactors.generate(folder, parameters);
        return Files.readString(folder.resolve("Dockerfile"));
    }
}
