package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;

/**
 * Support for one framework, or for one way to package an application: detects its projects, and determines their
 * layers, ports and health check. Each method returns empty for projects of other frameworks; {@code Frameworks} calls
 * the implementations in order.
 */
public interface Framework {

    /** The application, if this framework packages the project; empty otherwise. */
    default Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return Optional.empty();
    }

    /** How its build makes an executable of machine code; empty if it does not. */
    default Optional<MachineCode> machineCode(ProjectFacts facts) {
        return Optional.empty();
    }

    /**
     * The ports and the health check, no matter what packages the application; empty if it does not use this framework.
     *
     * @param given settings of the image that override the application's configuration
     */
    default Optional<Listening> listening(ProjectFacts facts, Given given) {
        return Optional.empty();
    }

    /** The same for an image without such settings. */
    default Optional<Listening> listening(ProjectFacts facts) {
        return listening(facts, Given.NOTHING);
    }

    /** Whether its applications need arguments or options to start, no matter where they listen. */
    default boolean needsArguments() {
        return false;
    }

    /** The versions of this framework whose rules are known; empty if the version makes no difference. */
    default Optional<SupportedVersions> supported() {
        return Optional.empty();
    }

    /** The Java levels that its versions need. */
    default List<JavaLine> javaLines() {
        return List.of();
    }

    /** Why a module of this framework is not an application that a JRE starts; empty if it may be one. */
    default Optional<String> runsElsewhere(ProjectFacts facts) {
        return Optional.empty();
    }

    /** What an application of this framework writes, by its configuration; empty when it is not written with it. */
    default Optional<StartWriting> writesAtStart(ProjectFacts facts) {
        return Optional.empty();
    }

    /**
     * The files outside its archive that an application of this framework reads at start; empty if it does not use it.
     */
    default Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        return Optional.empty();
    }
}
