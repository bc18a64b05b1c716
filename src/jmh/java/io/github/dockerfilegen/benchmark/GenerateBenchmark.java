package io.github.dockerfilegen.benchmark;

import io.github.dockerfilegen.DockerfileGenerator;
import io.github.dockerfilegen.GenerationResult;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.project.MavenInput;
import io.github.dockerfilegen.project.ModuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Generating for every application of a reactor that Maven has loaded, as one run of Maven does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class GenerateBenchmark {

    @Param({"10", "100", "1000", "3000"})
    int modules;

    private Path root;
    private final List<MavenInput> inputs = new ArrayList<>();
    private final Map<Path, MavenInput> byPom = new HashMap<>();

    /** Writes the reactor and loads it. */
    @Setup
    public void load() throws IOException {
        root = Files.createTempDirectory("reactor");
        var folders = SyntheticReactor.write(root, modules);
        add(Projects.load(root));
        folders.forEach(folder -> add(Projects.load(folder)));
    }

    private void add(MavenInput input) {
        inputs.add(input);
        byPom.put(input.pom(), input);
    }

    /** Removes the reactor. */
    @TearDown
    public void remove() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The files of every application; a new generator, as a new run of Maven has. */
    @Benchmark
    public List<GenerationResult> everyApplication() {
        var generator = new DockerfileGenerator();
        return inputs.stream().map(input -> generate(generator, input)).toList();
    }

    /** The files of one application, as when Maven is started in its folder. */
    @Benchmark
    public GenerationResult oneApplication() {
        return generate(new DockerfileGenerator(), inputs.get(5));
    }

    private GenerationResult generate(DockerfileGenerator generator, MavenInput input) {
        ModuleLoader loader = (poms, profiles) -> poms.stream().map(byPom::get).toList();
        return generator.generate(TestChoices.request(input, loader, new Properties()));
    }
}
