package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.facts.ProjectFactsReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.planner.Planner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the modules that have stages in a shared Dockerfile, each by its own configuration. */
final class SharedApplications {

    private final GenerationRequest request;
    private final Reactor reactor;
    private final Map<ProjectFacts, GenerationRequest> applications = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    /** Applications that their own configuration takes out. */
    private final List<Decision> leftOut = new ArrayList<>();

    SharedApplications(GenerationRequest request, Reactor reactor) {
        this.request = request;
        this.reactor = reactor;
    }

    /** Asks every module of the reactor. */
    SharedApplications read(ProjectFactsReader reader, Planner planner) {
        for (var input : request.modules()
                .load(reactor.modules().stream().map(Reactor.Module::pom).toList(), reactor.profiles())) {
            var name = input.effective().getArtifactId();
            var own = request.requests().of(input);
            if (own.isEmpty()) {
                leftOut.add(Decision.of("no image for " + name, "skip is set in its configuration"));
                continue;
            }
            var nothing = planner.refusal(
                    reader.module(input), own.get().choices(), () -> reader.read(input, request.modules()));
            if (nothing.isPresent()) {
                decisions.add(Decision.of("no image for " + name, nothing.get().reason()));
            } else if (own.get().layout() != FileLayout.SHARED) {
                leftOut.add(Decision.of(
                        "no stage for " + name,
                        "layout is module in its configuration, so it has a Dockerfile of its own"));
            } else {
                applications.put(reader.read(input, request.modules()), own.get());
            }
        }
        decisions.addAll(leftOut);
        return this;
    }

    /** The applications, in the reactor's order. */
    List<ProjectFacts> facts() {
        return List.copyOf(applications.keySet());
    }

    /** What holds for all of them. */
    GenerationRequest common() {
        return new SharedSettings(reactor.root(), List.copyOf(applications.values()), top()).request(request);
    }

    private Optional<GenerationRequest> top() {
        return request.modules().load(List.of(reactor.pom()), reactor.profiles()).stream()
                .findFirst()
                .flatMap((LoadedModule input) -> request.requests().of(input));
    }

    /** What holds for the stages of each. */
    Map<ProjectFacts, UserChoices> choices(UserChoices common) {
        var choices = new LinkedHashMap<ProjectFacts, UserChoices>();
        applications.forEach((facts, own) -> choices.put(facts, SharedSettings.stages(own.choices(), common)));
        return choices;
    }

    /** Which modules have none, and why. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Why there is no file, where no application has stages. */
    String reason() {
        return leftOut.isEmpty()
                ? "no module of the reactor is an application; if one is, set <mainClass> in its POM's configuration of this plugin"
                : "no module of the reactor has a stage in a shared Dockerfile: "
                        + String.join(
                                ", ",
                                leftOut.stream()
                                        .map(decision -> decision.what().replaceFirst("^no (?:image|stage) for ", "")
                                                + " (" + decision.because() + ")")
                                        .toList());
    }
}
