package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;

/** A framework that servers are written with: recognises its applications and knows where they listen, whatever packages them. */
interface Framework {

    /** The frameworks in the order in which they are asked; the first that answers is taken. */
    List<Framework> ALL = List.of(new Quarkus(), new Micronaut(), new Helidon(), new Dropwizard(), new CamelMain(), new SpringBoot(), new Jooby(), new PlainServers());

    /**
     * What an application offers; empty when it is not written with this framework.
     *
     * @param given what the image sets over the application's own configuration
     */
    Optional<Service> service(ProjectFacts facts, Given given);

    /** The same in an image that sets nothing. */
    default Optional<Service> service(ProjectFacts facts) {
        return service(facts, Given.NOTHING);
    }

    /** Whether its applications do not start without arguments or options, wherever they listen. */
    default boolean tellsArguments() {
        return false;
    }

    /** A layout with what the application offers. */
    static ApplicationLayout added(ApplicationLayout layout, ProjectFacts facts, KindContext context) {
        var choices = context.choices();
        var asked = choices.ports().isEmpty() || choices.healthcheck().detects();
        return ALL.stream()
                .filter(framework -> asked || framework.tellsArguments())
                .flatMap(framework -> framework.service(facts, Given.by(choices)).stream())
                .filter(service -> !service.equals(Service.NONE))
                .findFirst()
                .map(layout::withService)
                .orElse(layout);
    }
}
