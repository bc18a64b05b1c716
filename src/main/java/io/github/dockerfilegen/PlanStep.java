package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.plan.FileModel;
import io.github.dockerfilegen.plan.GeneratedFile;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.planner.SharedPlanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second step: decides the content of the files of one module, or of those that a reactor shares.
 *
 * @param packs what the packs bring, which comes before all other decisions
 */
record PlanStep(ProjectFactsReader reader, Planner planner, SharedPlanner shared, List<Decision> packs) {

    /** @throws io.github.dockerfilegen.model.DockerfileGenException when a setting of the user cannot be applied */
    Planned plan(Detected detected) {
        return detected instanceof Detected.Shared applications ? plan(applications) : plan((Detected.Module) detected);
    }

    private Planned plan(Detected.Module module) {
        var request = module.request();
        var folder = request.input().basedir();
        var facts = module.found().facts();
        var plan = planner.image(module.found(), request.choices());
        var command = request.command()
                .line(facts.module(), facts.profiles(), module.reactor().isReactor());
        return new Planned(
                request,
                module.reactor(),
                files(plan.files(), folder, request, facts.place().directory().isEmpty()),
                Stream.of(
                                packs,
                                request.imports(),
                                plan.decisions(),
                                ContextDecision.of(folder, module.reactor()).stream()
                                        .toList())
                        .flatMap(List::stream)
                        .toList(),
                Optional.of(plan.imageName()),
                command);
    }

    private Planned plan(Detected.Shared detected) {
        var applications = detected.applications();
        var common = applications.common();
        var whole = reader.together(applications.facts());
        var root = detected.reactor().root();
        var plan = shared.plan(
                applications.parts(common.choices(), planner), whole, common.choices(), common.dockerfile());
        var command = common.command().line(reader.module(detected.request().input()), whole.profiles(), false);
        return new Planned(
                common,
                detected.reactor(),
                files(plan.files(), root, common, true),
                Stream.of(packs, common.imports(), applications.decisions(), plan.decisions())
                        .flatMap(List::stream)
                        .toList(),
                Optional.empty(),
                command);
    }

    private static List<GeneratedFile> files(
            List<FileModel> models, Path folder, GenerationRequest request, boolean atRoot) {
        return models.stream()
                .map(model -> new GeneratedFile(folder.resolve(model.fileName(request.dockerfile(), atRoot)), model))
                .toList();
    }
}
