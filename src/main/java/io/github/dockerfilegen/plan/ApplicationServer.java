package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An application server with more than servlets: knows which wars name it, and how they are laid out in it and started. */
interface ApplicationServer {

    /** The servers in the order in which they are asked; the first that a war names is taken. */
    List<ApplicationServer> ALL = List.of(new WildFly(), new OpenLiberty(), new PayaraMicro(), new TomEe(), new Jetty());

    /** The artifact ids of the plugins that start, deploy to or provision it. */
    List<String> plugins();

    /** Files below {@code WEB-INF} that only this server reads. */
    List<String> descriptors();

    /** The layout of a war in this server; empty where it lacks what the server cannot do without. */
    Optional<ApplicationLayout> layout(ProjectFacts facts, String namedBy);

    /** What of the project names this server, whatever else it has. */
    default Optional<String> namedBy(ProjectFacts facts) {
        return plugins().stream().filter(plugin -> facts.plugin(plugin).isPresent()).findFirst();
    }

    /** The layout in the server that a war names; by a descriptor only where it needs more than servlets, as many wars have those of every server. */
    static Optional<ApplicationLayout> named(ProjectFacts facts) {
        var byName = ALL.stream().flatMap(server -> server.namedBy(facts).flatMap(name -> server.layout(facts, name)).stream()).findFirst();
        return byName.or(() -> RunsElsewhere.enterprise(facts).flatMap(because -> ALL.stream().flatMap(server -> byDescriptor(server, facts)).findFirst()));
    }

    private static Stream<ApplicationLayout> byDescriptor(ApplicationServer server, ProjectFacts facts) {
        return server.descriptors().stream().filter(file -> facts.files().text("src/main/webapp/WEB-INF/" + file).isPresent())
                .flatMap(file -> server.layout(facts, file).stream());
    }
}
