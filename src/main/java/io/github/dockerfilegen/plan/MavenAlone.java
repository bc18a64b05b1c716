package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the builder's Maven runs outside of the project, for what no edit of it changes.
 *
 * @param wrapper copies the wrapper; none without one
 * @param caches the cache mounts it needs
 * @param command starts it; goals and their options follow
 */
public record MavenAlone(List<CopyInstruction> wrapper, List<BuilderStage.CacheMount> caches, String command) {

    public MavenAlone {
        wrapper = List.copyOf(wrapper);
        caches = List.copyOf(caches);
    }

    static MavenAlone of(ProjectFacts facts, ContextPlanner context, MavenCommand command, boolean wrapped) {
        var caches = new ArrayList<>(List.of(new BuilderStage.CacheMount("maven-repository", "/root/.m2/repository")));
        if (wrapped) {
            caches.add(new BuilderStage.CacheMount("maven-wrapper", "/root/.m2/wrapper"));
        }
        return new MavenAlone(context.named(inputs(facts, wrapped)), caches, command.alone());
    }

    /** What of the build's inputs the wrapper is made of; nothing where another Maven runs. */
    static Predicate<BuildInput> inputs(ProjectFacts facts, boolean wrapped) {
        return input -> wrapped && (input.path().equals(facts.wrapper().orElseThrow().script()) || input.path().matches("(?:.*/)?\\.mvn"));
    }
}
