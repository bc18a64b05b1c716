package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.output.OutputWriter;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import io.github.dockerfilegen.plan.Plan;
import io.github.dockerfilegen.plan.Planner;
import io.github.dockerfilegen.project.ProjectFactsReader;
import io.github.dockerfilegen.reactor.Reactor;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.util.List;

/** The whole way from a project to its files: facts, plan, text, disk. It remembers the POMs it has read; goals may share it. */
public final class DockerfileGenerator {

    private final ProjectFactsReader reader = new ProjectFactsReader();
    private final Planner planner = new Planner();

    /**
     * Generates the files of one project.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException for every problem that the user can solve; no file has
     *     changed then
     */
    public GenerationResult generate(GenerationRequest request) {
        var nothing = planner.refusal(reader.module(request.input()), request.choices());
        if (nothing.isPresent()) {
            return new NothingToDo(nothing.get().reason());
        }
        var facts = reader.read(request.input(), request.modules());
        var plan = planner.plan(facts, request.choices());
        return plan instanceof Plan.NoApplication none
                ? new NothingToDo(none.reason())
                : write(request, facts, reader.reactor(request.input()), (Plan.Image) plan);
    }

    private static Generated write(GenerationRequest request, ProjectFacts facts, Reactor reactor, Plan.Image image) {
        var renderer = new TemplateRenderer(request.templates());
        var folder = request.input().basedir();
        // An ignore file of the Dockerfile's name wins over the context's own (BuildKit, buildah 1.28); modules need one each.
        var ignoreFile = request.dockerfile().equals("Dockerfile") && facts.place().directory().isEmpty()
                ? ".dockerignore"
                : request.dockerfile() + ".dockerignore";
        var files = List.of(
                new RenderedFile(folder.resolve(request.dockerfile()), renderer.dockerfile(image.dockerfile())),
                new RenderedFile(folder.resolve(ignoreFile), renderer.dockerignore(image.ignore())));
        var writer = new OutputWriter(request.force());
        var outcomes = writer.check(files);
        var refused = files.stream().filter(file -> outcomes.get(file) == WriteOutcome.REFUSED).map(writer::refusal).toList();
        if (refused.isEmpty() && !request.dryRun()) {
            writer.write(outcomes);
        }
        return new Generated(image.decisions(), outcomes, refused, image.imageName(), reactor.root());
    }
}
