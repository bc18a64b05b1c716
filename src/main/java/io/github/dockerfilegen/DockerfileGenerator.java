package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.output.OutputWriter;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import io.github.dockerfilegen.plan.Plan;
import io.github.dockerfilegen.plan.Planner;
import io.github.dockerfilegen.project.ProjectFactsReader;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.util.List;

/** The whole way from a project to its files: facts, plan, text, disk. */
public final class DockerfileGenerator {

    /**
     * Generates the files of one project.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException for every problem that the user can solve; no file has
     *     changed then
     */
    public GenerationResult generate(GenerationRequest request) {
        var outer = request.input().localParents().stream().filter(parent -> !parent.startsWith(request.input().basedir())).findFirst();
        var facts = new ProjectFactsReader().read(request.input());
        var plan = new Planner().plan(facts, request.choices());
        if (plan instanceof Plan.NoApplication nothing) {
            return new NothingToDo(nothing.reason());
        }
        if (outer.isPresent()) {
            return new NothingToDo("its parent " + outer.get() + " lies outside the module, and multi-module projects are not supported yet");
        }
        return write(request, (Plan.Image) plan);
    }

    private static Generated write(GenerationRequest request, Plan.Image image) {
        var renderer = new TemplateRenderer(request.templates());
        var basedir = request.input().basedir();
        var ignoreFile = request.dockerfile().equals("Dockerfile") ? ".dockerignore" : request.dockerfile() + ".dockerignore";
        var files = List.of(
                new RenderedFile(basedir.resolve(request.dockerfile()), renderer.dockerfile(image.dockerfile())),
                new RenderedFile(basedir.resolve(ignoreFile), renderer.dockerignore(image.ignore())));
        var writer = new OutputWriter(request.force());
        var outcomes = writer.check(files);
        var refused = files.stream().filter(file -> outcomes.get(file) == WriteOutcome.REFUSED).map(writer::refusal).toList();
        if (refused.isEmpty() && !request.dryRun()) {
            writer.write(outcomes);
        }
        return new Generated(image.decisions(), outcomes, refused, image.imageName());
    }
}
