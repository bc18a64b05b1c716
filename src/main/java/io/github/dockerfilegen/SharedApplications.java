package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.FileLayout;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.planner.Detection;
import io.github.dockerfilegen.planner.Plan;
import io.github.dockerfilegen.planner.Planner;
import io.github.dockerfilegen.planner.SharedPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Selects the modules that get stages in a shared Dockerfile, by their own configuration. */
final class SharedApplications {

    private final GenerationRequest request;
    private final Reactor reactor;
    private final List<One> applications = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    /** Applications that their own configuration excludes. */
    private final List<Decision> leftOut = new ArrayList<>();

    /**
     * An application.
     *
     * @param found the application, by what is configured for its module
     * @param request what is configured for its module
     */
    private record One(Detection.Found found, GenerationRequest request) {}

    SharedApplications(GenerationRequest request, Reactor reactor) {
        this.request = request;
        this.reactor = reactor;
    }

    /**
     * Detects every module of the reactor.
     *
     * @param detection detects a module by its own request
     */
    SharedApplications read(BiFunction<LoadedModule, GenerationRequest, Detection> detection) {
        for (var input : request.modules()
                .load(reactor.modules().stream().map(Reactor.Module::pom).toList(), reactor.profiles())) {
            var name = input.effective().getArtifactId();
            var own = request.requests().of(input);
            if (own.isEmpty()) {
                leftOut.add(Decision.of("no image for " + name, "its configuration sets <skip>"));
                continue;
            }
            var detected = detection.apply(input, own.get());
            if (detected instanceof Plan.NoApplication none) {
                decisions.add(Decision.of("no image for " + name, none.reason()));
            } else if (own.get().layout() != FileLayout.SHARED) {
                leftOut.add(Decision.of(
                        "no stage for " + name,
                        "its configuration sets <layout> to module, so it has its own Dockerfile"));
            } else {
                applications.add(new One((Detection.Found) detected, own.get()));
            }
        }
        decisions.addAll(leftOut);
        return this;
    }

    /** The applications, in the reactor's order. */
    List<ProjectFacts> facts() {
        return applications.stream().map(one -> one.found().facts()).toList();
    }

    boolean isEmpty() {
        return applications.isEmpty();
    }

    /** The request that applies to all of them. */
    GenerationRequest common() {
        return new SharedSettings(
                        reactor.root(), applications.stream().map(One::request).toList(), top())
                .request(request);
    }

    private Optional<GenerationRequest> top() {
        return request.modules().load(List.of(reactor.pom()), reactor.profiles()).stream()
                .findFirst()
                .flatMap((LoadedModule input) -> request.requests().of(input));
    }

    /**
     * Each with what holds for its stages; where the POM at the root adds to that, the application is detected by it
     * once more.
     */
    List<SharedPlanner.Part> parts(UserChoices common, Planner planner) {
        return applications.stream()
                .map(one -> {
                    var choices = SharedSettings.stages(one.request().choices(), common);
                    return new SharedPlanner.Part(
                            choices.equals(one.request().choices()) ? one.found() : again(one, choices, planner),
                            choices);
                })
                .toList();
    }

    private static Detection.Found again(One one, UserChoices choices, Planner planner) {
        var facts = one.found().facts();
        return new Detection.Found(facts, planner.application(facts, choices).orElseThrow());
    }

    /** The modules without an image, with reasons. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Why there is no file if no application has stages. */
    String reason() {
        return leftOut.isEmpty()
                ? "no module of the reactor is an application; if one is, set <mainClass> in this plugin's "
                        + "configuration in its POM"
                : "no module of the reactor has a stage in a shared Dockerfile: "
                        + String.join(
                                ", ",
                                leftOut.stream()
                                        .map(decision -> decision.what().replaceFirst("^no (?:image|stage) for ", "")
                                                + " (" + decision.because() + ")")
                                        .toList());
    }
}
