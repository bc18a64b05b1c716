package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/**
 * What is known about one framework, or about one way to package an application: how it recognises its projects, how they are laid
 * out, and where they listen. Each answers only what it knows; the catalogue of frameworks asks them in order.
 */
public interface Framework {

    /** How a project that it packages is laid out; empty when something else packages it. */
    default Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return Optional.empty();
    }

    /**
     * What an application offers, whatever packages it; empty when it is not written with this framework.
     *
     * @param given what the image sets over the application's own configuration
     */
    default Optional<Listening> listening(ProjectFacts facts, Given given) {
        return Optional.empty();
    }

    /** The same in an image that sets nothing. */
    default Optional<Listening> listening(ProjectFacts facts) {
        return listening(facts, Given.NOTHING);
    }

    /** Whether its applications do not start without arguments or options, wherever they listen. */
    default boolean needsArguments() {
        return false;
    }

    /** Why a module of this framework is no application that a JRE starts; empty when it may be one. */
    default Optional<String> runsElsewhere(ProjectFacts facts) {
        return Optional.empty();
    }

    /** What an application of this framework reads where it starts, outside its archive; empty when it is not written with it. */
    default Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        return Optional.empty();
    }
}
