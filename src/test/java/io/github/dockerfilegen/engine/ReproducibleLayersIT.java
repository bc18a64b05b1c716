package io.github.dockerfilegen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.DockerfileGenerator;
import io.github.dockerfilegen.dockerfile.Instruction;
import io.github.dockerfilegen.dockerfile.ParsedDockerfile;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A builder without any cache makes the same layers, except those of the application when its sources change. */
class ReproducibleLayersIT {

    @TempDir
    Path scratch;

    @ParameterizedTest
    @CsvSource({
        "it/spring-boot/spring-boot, jre, mount, src/main/java/com/example/hello/HelloApplication.java",
        "it/jar/plain, jlink, layer, src/main/java/com/example/Main.java",
        "it/war/war-jetty, distroless, mount, pom.xml"
    })
    void onlyTheApplicationIsNewAfterAnEdit(String name, String runtime, String cache, String edited) throws Exception {
        var project = Projects.copy(Path.of(name), scratch.resolve("project"));
        var properties = new Properties();
        properties.put("runtime", runtime);
        properties.put("dependencyCache", cache);
        new DockerfileGenerator().generate(TestChoices.request(Projects.load(project), properties));
        var dockerfile = Files.readString(project.resolve("Dockerfile"));
        var instructions = layers(dockerfile);

        var first = build(project, dockerfile, "first");
        var source = project.resolve(edited);
        var comment = edited.endsWith(".xml") ? "\n<!-- edited -->\n" : "\n// edited\n";
        Files.writeString(source, Files.readString(source) + comment);
        var second = build(project, dockerfile, "second");

        assertThat(second).hasSameSizeAs(first).hasSizeGreaterThan(instructions.size());
        var base = first.size() - instructions.size();
        assertThat(IntStream.range(0, first.size())
                        .filter(layer -> !first.get(layer).equals(second.get(layer)))
                        .mapToObj(layer -> instructions.get(layer - base)))
                .allMatch(instruction ->
                        instruction.startsWith("WORKDIR ") || instruction.contains("/layers/application/"));
    }

    /** The instructions of the final stage that make layers. */
    private static List<String> layers(String dockerfile) {
        var layers = new ArrayList<String>();
        for (var instruction : ParsedDockerfile.parse(dockerfile).instructions()) {
            if (instruction.is("FROM")) {
                layers.clear();
            } else if (instruction.is("RUN", "COPY", "WORKDIR")) {
                layers.add(text(instruction));
            }
        }
        return layers;
    }

    private static String text(Instruction instruction) {
        return instruction.keyword() + " " + instruction.raw();
    }

    /** The digests of the layers, built with an empty local repository and without what was built before. */
    private static List<String> build(Path project, String dockerfile, String number) throws Exception {
        var empty = dockerfile
                .replace("id=maven-repository", "id=empty-" + System.nanoTime())
                .replaceAll("id=maven-seed[^,]*", "id=empty-" + System.nanoTime());
        var image = "dockerfile-gen-it/layers:" + number;
        Files.writeString(project.resolve("Dockerfile"), empty);
        Engine.docker("build", "--no-cache", "--tag", image, project.toString());
        return Stream.of(Engine.docker("image", "inspect", image, "--format", "{{join .RootFS.Layers \" \"}}")
                        .split(" "))
                .toList();
    }
}
