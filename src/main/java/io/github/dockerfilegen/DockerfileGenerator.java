package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Done;
import io.github.dockerfilegen.GenerationResult.Generated;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.output.OutputWriter;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.output.WriteOutcome;
import io.github.dockerfilegen.pack.Packs;
import io.github.dockerfilegen.plan.GeneratedFile;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.planner.SharedPlanner;
import io.github.dockerfilegen.render.Rendering;
import io.github.dockerfilegen.render.TemplateRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Generates the files of a project in four steps: detect the applications, plan the files, render them, write them. A
 * goal calls the steps that it needs. An instance caches the POMs that it has read; goals may share it.
 */
public final class DockerfileGenerator {

    private final ProjectFactsReader reader;
    private final Packs packs;
    private final PlanStep planning;
    private final RuleCheck rules;
    private final TemplateRenderer builtIn = new TemplateRenderer(Optional.empty());
    private final Detector detector;
    private final LeftOvers leftOvers = new LeftOvers();
    /** The reactors whose shared Dockerfile this run has processed. */
    private final Set<Path> shared = ConcurrentHashMap.newKeySet();

    /** For projects that Maven has not loaded. */
    public DockerfileGenerator() {
        this(Set.of(), Packs.NONE);
    }

    /**
     * @param loaded the absolute paths of the POMs that Maven itself has loaded
     * @param packs what the user's organisation gives to all of its projects
     */
    public DockerfileGenerator(Set<Path> loaded, Packs packs) {
        this.packs = packs;
        this.reader = new ProjectFactsReader(loaded);
        var images = packs.images();
        var planner = new Planner(images);
        this.detector = new Detector(reader, planner);
        this.planning = new PlanStep(reader, planner, new SharedPlanner(images), packs.decisions());
        this.rules = new RuleCheck(packs.policy());
    }

    /**
     * Runs all four steps for one project, or for the reactor that it belongs to.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException for every problem that the user can solve; no file
     *     has changed then
     */
    public GenerationResult generate(GenerationRequest request) {
        var reactor = sharing(request);
        if (reactor.isPresent() && !shared.add(reactor.get().pom())) {
            var dockerfile = reactor.get().root().resolve(request.dockerfile());
            return new Done(request.input().basedir().relativize(dockerfile));
        }
        var detected = detect(request);
        return detected instanceof Detected.Nothing nothing ? nothing.result() : write(render(plan(detected)));
    }

    /** The reactor whose applications share one Dockerfile by this request; empty where each module has its own. */
    Optional<Reactor> sharing(GenerationRequest request) {
        return Optional.of(reader.reactor(request.input())).filter(request::shares);
    }

    /** The folder of the Dockerfile that the applications of a project's reactor share; empty where none do. */
    public Optional<Path> sharedFolder(LoadedModule project, FileLayout layout) {
        return Optional.of(reader.reactor(project))
                .filter(reactor -> layout == FileLayout.SHARED && reactor.isReactor())
                .map(Reactor::root);
    }

    /**
     * The first step: detects the applications to generate files for.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when the project cannot be read, or two applications
     *     claim one file
     */
    public Detected detect(GenerationRequest request) {
        return detector.detect(request);
    }

    /**
     * The second step: decides the content of the files. Settings that come from the configuration of other plugins
     * never fail it: it goes without them.
     *
     * @param detected what was found, at least one application
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a setting of the user cannot be applied
     */
    public Planned plan(Detected detected) {
        try {
            return planning.plan(detected);
        } catch (DockerfileGenException e) {
            var request = detected.request();
            return request.requests()
                    .withoutImports(request.input(), e.getMessage())
                    .map(plain -> planning.plan(detect(plain)))
                    .orElseThrow(() -> e);
        }
    }

    /**
     * The third step: renders the files as text.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a template fails, or a line could not be read
     *     by Docker
     */
    public Rendered render(Planned plan) {
        var text = Rendering.of(
                renderer(plan.settings()),
                plan.files().stream().map(GeneratedFile::model).toList());
        var decisions = Stream.concat(plan.decisions().stream(), text.decisions().stream())
                .toList();
        var files = plan.files().stream()
                .map(file -> RenderedFile.withHeader(
                        file.path(),
                        text.texts().get(file.model()),
                        plan.command(),
                        file.model().keepsReasons() ? plan.reasons() : List.of()))
                .toList();
        return new Rendered(plan, files, decisions);
    }

    /** One for each request where the user has templates: it tells which of them it has used. */
    private TemplateRenderer renderer(GenerationRequest request) {
        return request.templates().isEmpty() && packs.packs().isEmpty()
                ? builtIn
                : new TemplateRenderer(request.templates(), packs);
    }

    /** The fourth step: writes all files, or none if one of them was edited by hand. */
    public Generated write(Rendered rendered) {
        var plan = rendered.plan();
        var writer = new OutputWriter(plan.settings().force(), plan.reactor().root());
        var outcomes = writer.check(rendered.files());
        var refused = outcomes.keySet().stream()
                .filter(file -> outcomes.get(file) == WriteOutcome.REFUSED)
                .toList();
        outcomes.keySet().stream().filter(file -> !refused.contains(file)).forEach(file -> rules.require(plan, file));
        if (refused.isEmpty() && !plan.settings().dryRun()) {
            writer.write(outcomes);
        }
        var root = plan.reactor().root();
        var names = new ContextPaths(root, root);
        var backups = writer.backups().entrySet().stream()
                .map(backup -> Decision.warning(
                        "the replaced " + names.name(backup.getKey()) + " is kept as " + names.name(backup.getValue()),
                        "force is set; take from it what you need, then delete it"));
        return new Generated(
                Stream.of(rendered.decisions().stream(), writer.moves().stream(), backups)
                        .flatMap(decisions -> decisions)
                        .toList(),
                outcomes,
                refused.stream().map(writer::refusal).toList(),
                refused.stream().flatMap(file -> writer.edit(file).stream()).toList(),
                plan.imageName(),
                root);
    }

    /** One line for each inactive profile that lists modules of the project. */
    public List<String> notLoaded(GenerationRequest request) {
        return ProfileApplications.of(request, reader.reactor(request.input()));
    }

    /** A warning for each group of obsolete files: generated by an earlier run, and no longer updated. */
    public List<Decision> leftOvers(GenerationRequest request, GenerationResult result) {
        var reactor = reader.reactor(request.input());
        var written = result instanceof Generated generated
                ? generated.files().keySet().stream().map(RenderedFile::path).toList()
                : List.<Path>of();
        var none = result instanceof NothingToDo nothing ? nothing.reason() : "";
        return leftOvers(leftOvers, request, written, none).stream()
                .map(files -> files.warning(reactor.root()))
                .toList();
    }

    /** The rules that files must keep to. */
    RuleCheck rules() {
        return rules;
    }

    /** The build context of a project, which its files are shown relative to. */
    Path root(GenerationRequest request) {
        return reader.reactor(request.input()).root();
    }

    /**
     * @param search remembers the reactors that it has searched
     * @param none why there is no application; empty where there is one
     */
    List<LeftOvers.Files> leftOvers(LeftOvers search, GenerationRequest request, List<Path> written, String none) {
        return search.of(request, reader.module(request.input()), reader.reactor(request.input()), written, none);
    }
}
