package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.Done;
import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out what there is to generate for. */
final class Detector {

    private final ProjectFactsReader reader;
    private final Planner planner;
    private final Set<Path> shared = ConcurrentHashMap.newKeySet();

    Detector(ProjectFactsReader reader, Planner planner) {
        this.reader = reader;
        this.planner = planner;
    }

    Detected detect(GenerationRequest request) {
        var reactor = reader.reactor(request.input());
        if (request.layout() == FileLayout.SHARED && reactor.isReactor()) {
            return shared.add(reactor.pom()) ? shared(request, reactor) : done(request, reactor);
        }
        var module = reader.module(request.input());
        var nothing = planner.refusal(module, request.choices(), () -> reader.read(request.input(), request.modules()));
        if (nothing.isPresent()) {
            return nothing(nothing.get());
        }
        requireOwnFile(request, reactor);
        var facts = reader.read(request.input(), request.modules());
        return planner.application(facts, request.choices())
                .<Detected>map((Application application) -> new Detected.Module(request, reactor, facts, application))
                .orElseGet(() -> nothing(planner.refused(facts, request.choices())));
    }

    private Detected shared(GenerationRequest request, Reactor reactor) {
        var applications = new SharedApplications(request, reactor).read(reader, planner);
        return applications.facts().isEmpty()
                ? new Detected.Nothing(new NothingToDo(applications.reason()))
                : new Detected.Shared(request, reactor, applications);
    }

    private static Detected done(GenerationRequest request, Reactor reactor) {
        return new Detected.Nothing(
                new Done(request.input().basedir().relativize(reactor.root().resolve(request.dockerfile()))));
    }

    private static Detected nothing(Plan.NoApplication none) {
        return new Detected.Nothing(new NothingToDo(none.reason(), none.likely()));
    }

    /** Modules may share a folder, named by their POMs; then each needs a Dockerfile of its own name. */
    private void requireOwnFile(GenerationRequest request, Reactor reactor) {
        var beside = reactor.modules().stream()
                .map(Reactor.Module::pom)
                .filter(pom -> pom.getParent().equals(request.input().basedir())
                        && !pom.equals(request.input().pom()))
                .toList();
        for (var other :
                beside.isEmpty() ? List.<LoadedModule>of() : request.modules().load(beside, reactor.profiles())) {
            var own = request.requests()
                    .of(other)
                    .filter(theirs -> theirs.dockerfile().equals(request.dockerfile()));
            if (own.isPresent()
                    && planner.refusal(
                                    reader.module(other),
                                    own.get().choices(),
                                    () -> reader.read(other, request.modules()))
                            .isEmpty()) {
                throw new DockerfileGenException(
                        "The applications " + request.input().pom() + " and " + other.pom() + " would both write \""
                                + request.dockerfile()
                                + "\" beside them. Set <dockerfile> in the plugin's configuration of one of them to another name.");
            }
        }
    }
}
