package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plan.BuilderStage;
import io.github.dockerfilegen.plan.StandaloneMaven;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Plans how Maven runs outside the project. */
final class StandaloneMavenPlanner {

    /** What the project's wrapper downloads. */
    static final BuilderStage.CacheMount WRAPPER = new BuilderStage.CacheMount("maven-wrapper", "/root/.m2/wrapper");

    private StandaloneMavenPlanner() {}

    static StandaloneMaven plan(ProjectFacts facts, ContextPlanner context, MavenCommand command, boolean wrapped) {
        var caches = new ArrayList<>(List.of(new BuilderStage.CacheMount("maven-repository", "/root/.m2/repository")));
        if (wrapped) {
            caches.add(WRAPPER);
        }
        return new StandaloneMaven(context.named(inputs(facts, wrapped)), caches, command.alone());
    }

    /** What of the build's inputs the wrapper is made of; nothing where another Maven runs. */
    static Predicate<BuildInput> inputs(ProjectFacts facts, boolean wrapped) {
        return input -> wrapped
                && (input.path().equals(facts.wrapper().orElseThrow().script())
                        || input.path().matches("(?:.*/)?\\.mvn"));
    }
}
