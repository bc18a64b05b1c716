package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.plan.BuilderStage;
import io.github.dockerfilegen.plan.ImagePlan;
import io.github.dockerfilegen.plan.ProbeStage;
import io.github.dockerfilegen.plan.Program;
import io.github.dockerfilegen.plan.RuntimeStage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plans the stage that compiles the health check client and the program of the training, if an image needs one. */
public final class ProbeStagePlanner {

    private ProbeStagePlanner() {}

    /** The stage; none if no image needs it. */
    public static List<ProbeStage> of(BuilderStage builder, int jdk, List<ImagePlan> images) {
        return images.stream()
                .map(ImagePlan::runtime)
                .filter(runtime -> sources(runtime).findAny().isPresent())
                .map(RuntimeStage::java)
                .min(Comparator.naturalOrder())
                .map(oldest -> new ProbeStage(
                        builder.platform(),
                        builder.image(),
                        oldest >= jdk ? List.of() : List.of(oldest),
                        programs(images),
                        env(builder, images)))
                .stream()
                .toList();
    }

    /** The names of the classes that an image needs. */
    private static Stream<PlainWord> sources(RuntimeStage runtime) {
        return Stream.concat(
                runtime.healthcheck().stream().flatMap(check -> check.sources().stream()),
                runtime.aot().stream().flatMap(cache -> cache.sources().stream()));
    }

    private static List<Program> programs(List<ImagePlan> images) {
        return images.stream()
                .map(ImagePlan::runtime)
                .flatMap(ProbeStagePlanner::sources)
                .map(PlainWord::value)
                .distinct()
                .sorted()
                .map(name -> Program.of(name + ".java"))
                .toList();
    }

    private static List<ImageReference> env(BuilderStage builder, List<ImagePlan> images) {
        var needed = images.stream()
                .flatMap(image -> image.runtime().healthcheck().stream())
                .flatMap(check -> check.program().stream())
                .anyMatch(copy -> copy.stage().contains(HealthcheckPlanner.ENV));
        return needed ? List.of(builder.image()) : List.of();
    }
}
