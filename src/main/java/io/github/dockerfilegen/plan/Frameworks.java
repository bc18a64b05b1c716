package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.List;
import java.util.Optional;

/** Every framework, in the order in which they are asked; the first that answers is taken. */
final class Frameworks {

    /** The application servers besides Tomcat; the first that a war names is taken. */
    static final List<ApplicationServer> SERVERS = List.of(new WildFly(), new OpenLiberty(), new PayaraMicro(), new TomEe(), new Jetty());

    /**
     * Those whose plugin announces them come before those that a packaging announces. Micronaut, Helidon, Dropwizard and Camel come
     * before Spring Boot, because their applications may use libraries of Spring. A war that names its server comes before one for
     * Tomcat. The plain jar fits nearly everything and comes last, as do servers that a program starts itself.
     */
    static final List<Framework> ALL = List.of(new Quarkus(), new Micronaut(), new Helidon(), new Dropwizard(), new CamelMain(), new SpringBoot(),
            new VertxKind(), new WildFlyKind(), new PayaraMicroKind(), new ShadeKind(), new AssemblyKind(), new ServerWarKind(SERVERS), new WarKind(),
            new PlainJarKind(), new Jooby(), new EmbeddedServer(), new CloudFunction());

    private Frameworks() {}

    /** How the project is laid out; empty when nothing packages it as an application. */
    static Optional<ApplicationLayout> packaged(ProjectFacts facts, KindContext context) {
        return ALL.stream().flatMap(framework -> framework.packaged(facts, context).stream()).findFirst();
    }

    /** The layout with what the application offers, where its packaging has not said that already. */
    static ApplicationLayout withService(ApplicationLayout layout, ProjectFacts facts, UserChoices choices) {
        if (!layout.service().equals(Service.NONE)) {
            return layout;
        }
        var asked = choices.ports().isEmpty() || choices.healthcheck().detects();
        return ALL.stream()
                .filter(framework -> asked || framework.needsArguments())
                .flatMap(framework -> framework.listening(facts, Given.by(choices)).stream())
                .filter(service -> !service.equals(Service.NONE))
                .findFirst()
                .map(layout::withService)
                .orElse(layout);
    }

    /** Why the module is no application that a JRE starts, by what a framework knows; empty when it may be one. */
    static Optional<String> runsElsewhere(ProjectFacts facts) {
        return ALL.stream().flatMap(framework -> framework.runsElsewhere(facts).stream()).findFirst();
    }

    /** What the application reads where it starts; the first framework that it is written with decides. */
    static StartReading readsAtStart(ProjectFacts facts, Given given) {
        return ALL.stream().flatMap(framework -> framework.readsAtStart(facts, given).stream()).findFirst().orElse(StartReading.NOTHING);
    }
}
