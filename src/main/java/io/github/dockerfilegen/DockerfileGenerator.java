package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Done;
import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.output.OutputWriter;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.planner.SharedPlanner;
import io.github.dockerfilegen.render.Rendering;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The whole way from a project to its files: facts, plan, text, disk. It remembers the POMs it has read; goals may share it. */
public final class DockerfileGenerator {

    private final ProjectFactsReader reader;
    private final Planner planner = new Planner();
    private final TemplateRenderer builtIn = new TemplateRenderer(Optional.empty());
    private final Set<Path> shared = ConcurrentHashMap.newKeySet();
    private final LeftOvers leftOvers = new LeftOvers();

    /** For projects that Maven has not loaded. */
    public DockerfileGenerator() {
        this(Set.of());
    }

    /** @param loaded the absolute paths of the POMs that Maven itself has loaded */
    public DockerfileGenerator(Set<Path> loaded) {
        this.reader = new ProjectFactsReader(loaded);
    }

    /**
     * Generates the files of one project, or of the reactor that it belongs to.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException for every problem that the user can solve; no file has
     *     changed then
     */
    public GenerationResult generate(GenerationRequest request) {
        var reactor = reader.reactor(request.input());
        if (request.layout() == FileLayout.SHARED && reactor.isReactor()) {
            return shared.add(reactor.pom()) ? shared(request, reactor) : new Done(request.input().basedir().relativize(reactor.root().resolve(request.dockerfile())));
        }
        var nothing = planner.refusal(reader.module(request.input()), request.choices(), () -> reader.read(request.input(), request.modules()));
        if (nothing.isPresent()) {
            return new NothingToDo(nothing.get().reason(), nothing.get().likely());
        }
        requireOwnFile(request, reactor);
        var facts = reader.read(request.input(), request.modules());
        var plan = planner.plan(facts, request.choices());
        return plan instanceof Plan.NoApplication none ? new NothingToDo(none.reason(), none.likely()) : module(request, facts, reactor, (Plan.Image) plan);
    }

    /** A line for each profile without which modules of the project are not seen. */
    public List<String> notLoaded(GenerationRequest request) {
        return ProfileApplications.of(request, reader.reactor(request.input()));
    }

    /** A warning for each group of files that this plugin generated once and does not keep up to date any more. */
    public List<Decision> leftOvers(GenerationRequest request, GenerationResult result) {
        return leftOvers.of(request, reader.module(request.input()), reader.reactor(request.input()), result);
    }

    /** Modules may share a folder, named by their POMs; then each needs a Dockerfile of its own name. */
    private void requireOwnFile(GenerationRequest request, Reactor reactor) {
        var beside = reactor.modules().stream()
                .map(Reactor.Module::pom)
                .filter(pom -> pom.getParent().equals(request.input().basedir()) && !pom.equals(request.input().pom()))
                .toList();
        for (var other : beside.isEmpty() ? List.<LoadedModule>of() : request.modules().load(beside, reactor.profiles())) {
            var own = request.requests().of(other).filter(theirs -> theirs.dockerfile().equals(request.dockerfile()));
            if (own.isPresent() && planner.refusal(reader.module(other), own.get().choices(), () -> reader.read(other, request.modules())).isEmpty()) {
                throw new DockerfileGenException("The applications " + request.input().pom() + " and " + other.pom() + " would both write \""
                        + request.dockerfile() + "\" beside them. Set <dockerfile> in the plugin's configuration of one of them to another name.");
            }
        }
    }

    private Generated module(GenerationRequest request, ProjectFacts facts, Reactor reactor, Plan.Image image) {
        var folder = request.input().basedir();
        var ignoreFile = ignoreFile(request, facts.place().directory().isEmpty());
        var text = Rendering.of(renderer(request), image.dockerfile(), image.ignore());
        var decisions = Stream.of(image.decisions(), ContextDecision.of(folder, reactor), text.decisions()).flatMap(List::stream).toList();
        var command = request.command().line(facts, facts.profiles(), reactor.isReactor());
        return write(request, decisions, Optional.of(image.imageName()), reactor, List.of(
                RenderedFile.withHeader(folder.resolve(request.dockerfile()), text.dockerfile(), command),
                RenderedFile.withHeader(folder.resolve(ignoreFile), text.ignoreFile(), command)));
    }

    /** One for each request where the user has templates: it tells which of them it has used. */
    private TemplateRenderer renderer(GenerationRequest request) {
        return request.templates().isEmpty() ? builtIn : new TemplateRenderer(request.templates());
    }

    /** An ignore file of the Dockerfile's name wins over the context's own (BuildKit, buildah 1.28); modules need one each. */
    private static String ignoreFile(GenerationRequest request, boolean atRoot) {
        return request.dockerfile().equals("Dockerfile") && atRoot ? ".dockerignore" : request.dockerfile() + ".dockerignore";
    }

    private GenerationResult shared(GenerationRequest request, Reactor reactor) {
        var applications = new SharedApplications(request, reactor).read(reader, planner);
        if (applications.facts().isEmpty()) {
            return new NothingToDo(applications.reason());
        }
        var common = applications.common();
        var whole = reader.together(applications.facts());
        var plan = new SharedPlanner().plan(applications.choices(common.choices()), whole, common.choices(), common.dockerfile());
        var decisions = new ArrayList<>(applications.decisions());
        decisions.addAll(plan.decisions());
        var renderer = renderer(common);
        var bake = renderer.bake(plan.bake());
        var text = Rendering.of(renderer, plan.dockerfile(), plan.ignore());
        decisions.addAll(text.decisions());
        var command = common.command().line(reader.module(request.input()), whole.profiles(), false);
        return write(common, decisions, Optional.empty(), reactor, List.of(
                RenderedFile.withHeader(reactor.root().resolve(common.dockerfile()), text.dockerfile(), command),
                RenderedFile.withHeader(reactor.root().resolve(ignoreFile(common, true)), text.ignoreFile(), command),
                RenderedFile.withHeader(reactor.root().resolve("docker-bake.hcl"), bake, command)));
    }

    private static Generated write(
            GenerationRequest request, List<Decision> decisions, Optional<String> imageName, Reactor reactor, List<RenderedFile> files) {
        var writer = new OutputWriter(request.force(), reactor.root());
        var outcomes = writer.check(files);
        var refused = files.stream().filter(file -> outcomes.get(file) == WriteOutcome.REFUSED).map(writer::refusal).toList();
        if (refused.isEmpty() && !request.dryRun()) {
            writer.write(outcomes);
        }
        return new Generated(decisions, outcomes, refused, imageName, reactor.root());
    }
}
