package io.github.dockerfilegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.dockerfile.DockerIgnore;
import io.github.dockerfilegen.dockerfile.DockerfileLint;
import io.github.dockerfilegen.dockerfile.FileShape;
import io.github.dockerfilegen.fixtures.HostileModel;
import io.github.dockerfilegen.fixtures.PlainTwin;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.plan.BakePlan;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.IgnorePlan;
import io.github.dockerfilegen.planner.Detection;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.planner.SharedPlanner;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models whose names and values are chosen to do harm: their files have the instructions that the plan has with plain words, or the model is refused.
 * {@code -Dhostile.models=10000} tries more of them, from {@code -Dhostile.first} on; {@code -Dhostile.out} keeps the files for another parser.
 */
class HostileModelsTest {

    private static final int FIRST = Integer.getInteger("hostile.first", 1);
    private static final int MODELS = Integer.getInteger("hostile.models", 100);
    private static final Optional<Path> OUT =
            Optional.ofNullable(System.getProperty("hostile.out")).map(Path::of);

    /** Addresses and licenses in a POM may be wrong. */
    private static final Pattern OTHERWISE = Pattern.compile("DL305[24]|DL3059");

    private final TemplateRenderer renderer = new TemplateRenderer(Optional.empty());
    private final List<String> faults = new ArrayList<>();

    @TempDir
    Path scratch;

    private record Planned(DockerfilePlan dockerfile, IgnorePlan ignore, Optional<BakePlan> bake, Path context) {}

    @Test
    void hostileNamesAndValuesMakeNoInstructions() throws IOException {
        var generated = 0;
        for (int number = FIRST; number < FIRST + MODELS; number++) {
            try {
                check(number, plan(number));
                generated++;
            } catch (DockerfileGenException e) {
                keep(number + ".refused", e.getMessage());
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("model " + number, e);
            }
        }
        keep("figures", generated + " of " + MODELS + " were not refused\n");

        assertThat(faults).isEmpty();
        assertThat(generated).as("models that were not refused").isGreaterThan(MODELS / 2);
    }

    private Planned plan(int number) throws IOException {
        var model = HostileModel.write(Files.createDirectory(scratch.resolve(Integer.toString(number))), number);
        var reader = new ProjectFactsReader();
        var input = Projects.load(model.project());
        var reactor = reader.reactor(input);
        var choices = TestChoices.of(model.parameters());
        if (model.parameters().containsKey("layout") && reactor.isReactor()) {
            var modules = Projects.MODULES.load(
                    reactor.modules().stream().map(Reactor.Module::pom).toList(), reactor.profiles());
            var applications = modules.stream()
                    .map(module -> new Planner()
                            .detect(reader.alone(module), choices, () -> reader.read(module, Projects.MODULES)))
                    .filter(Detection.Found.class::isInstance)
                    .map(found -> new SharedPlanner.Part((Detection.Found) found, choices))
                    .toList();
            var whole = reader.together(
                    applications.stream().map(part -> part.found().facts()).toList());
            var plan = new SharedPlanner().plan(applications, whole, choices, "Dockerfile");
            return new Planned(plan.dockerfile(), plan.ignore(), Optional.of(plan.bake()), reactor.root());
        }
        var plan = (Plan.Image) new Planner().plan(reader.read(input, Projects.MODULES), choices);
        return new Planned(plan.dockerfile(), plan.ignore(), Optional.empty(), reactor.root());
    }

    private void check(int number, Planned plan) throws IOException {
        var text = keep(number + ".Dockerfile", renderer.render(plan.dockerfile));
        var twin = keep(number + ".plain", renderer.render(PlainTwin.of(plan.dockerfile)));
        var ignore = keep(number + ".ignore", renderer.render(plan.ignore));
        same(number, FileShape.instructions(text), FileShape.instructions(twin));
        same(number, FileShape.ignored(ignore), FileShape.ignored(renderer.render(PlainTwin.of(plan.ignore))));
        if (plan.bake.isPresent()) {
            same(
                    number,
                    FileShape.bake(keep(number + ".hcl", renderer.render(plan.bake.get()))),
                    FileShape.bake(renderer.render(PlainTwin.of(plan.bake.get()))));
        }
        FileShape.programs(text).stream()
                .filter(program -> program.contains("pwned"))
                .forEach(program -> faults.add("model " + number + " runs " + program));
        var ignored = DockerIgnore.of(ignore);
        for (var source : FileShape.contextSources(text)) {
            if (!Files.exists(plan.context.resolve(source)) || ignored.excludes(source)) {
                faults.add("model " + number + " copies " + source + ", which is not in the context");
            }
        }
        FileShape.undefinedVariables(text).forEach(variable -> faults.add("model " + number + " expands $" + variable));
        DockerfileLint.findings(text).stream()
                .filter(finding -> !OTHERWISE.matcher(finding).lookingAt())
                .forEach(finding -> faults.add("model " + number + ": " + finding));
    }

    private void same(int number, List<String> shape, List<String> expected) {
        if (!shape.equals(expected)) {
            var at = (int) Stream.iterate(0, i -> i + 1)
                    .takeWhile(i -> i < Math.min(shape.size(), expected.size())
                            && shape.get(i).equals(expected.get(i)))
                    .count();
            faults.add("model " + number + ": " + (at < shape.size() ? shape.get(at) : "(end)") + " in the place of "
                    + (at < expected.size() ? expected.get(at) : "(end)"));
        }
    }

    private static String keep(String name, String text) throws IOException {
        if (OUT.isPresent()) {
            Files.writeString(Files.createDirectories(OUT.get()).resolve(name), text);
        }
        return text;
    }
}
