package io.github.dockerfilegen;

import io.github.dockerfilegen.GenerationResult.NothingToDo;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.planner.Detection;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import java.util.List;

/** Finds the applications to generate files for. */
final class Detector {

    private final ProjectFactsReader reader;
    private final Planner planner;

    Detector(ProjectFactsReader reader, Planner planner) {
        this.reader = reader;
        this.planner = planner;
    }

    Detected detect(GenerationRequest request) {
        var reactor = reader.reactor(request.input());
        if (request.shares(reactor)) {
            return shared(request, reactor);
        }
        var detection = detection(request.input(), request);
        if (detection instanceof Detection.Found found) {
            requireOwnFile(request, reactor);
            return new Detected.Module(request, reactor, found);
        }
        return nothing(request, (Plan.NoApplication) detection);
    }

    /** @param request what is configured for the module */
    private Detection detection(LoadedModule input, GenerationRequest request) {
        return planner.detect(reader.alone(input), request.choices(), () -> reader.read(input, request.modules()));
    }

    private Detected shared(GenerationRequest request, Reactor reactor) {
        var applications = new SharedApplications(request, reactor).read(this::detection);
        return applications.isEmpty()
                ? new Detected.Nothing(request, new NothingToDo(applications.reason()))
                : new Detected.Shared(request, reactor, applications);
    }

    private static Detected nothing(GenerationRequest request, Plan.NoApplication none) {
        return new Detected.Nothing(request, new NothingToDo(none.reason(), none.likely()));
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
            if (own.isPresent() && detection(other, own.get()) instanceof Detection.Found) {
                throw new DockerfileGenException(
                        "The applications " + request.input().pom() + " and " + other.pom() + " would both write \""
                                + request.dockerfile()
                                + "\" in the same folder. Set <dockerfile> to another name in the plugin's "
                                + "configuration of one of them.");
            }
        }
    }
}
