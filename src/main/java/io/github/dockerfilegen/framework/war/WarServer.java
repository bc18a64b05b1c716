package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;

/** A server for wars other than Tomcat: knows which wars name it, and how they are laid out in it and started. */
public interface WarServer {

    /** The artifact ids of the plugins that start, deploy to or provision it, whatever their group. */
    List<String> plugins();

    /**
     * Files below {@code WEB-INF} that only this server reads. They count where the war uses more than servlets, since
     * many wars carry the descriptors of every server; a server of servlets has none.
     */
    default List<String> platformDescriptors() {
        return List.of();
    }

    /** How the ids of its containers begin with Cargo, before the number of a version (Cargo's list of containers). */
    String cargo();

    /** The layout of a war in this server; empty where it lacks what the server cannot do without. */
    Optional<Application> layout(ProjectFacts facts, String namedBy);

    /** What of the project names this server, whatever else it has. */
    default Optional<String> namedBy(ProjectFacts facts) {
        return plugins().stream()
                .filter(plugin -> facts.plugin(plugin).isPresent())
                .findFirst()
                .or(() -> namedByCargo(facts));
    }

    /** Cargo's container, where the plugin runs the war in this server and no other one. */
    default Optional<String> namedByCargo(ProjectFacts facts) {
        return CargoContainer.of(facts)
                .filter(container -> container.isOf(cargo()))
                .map(CargoContainer::origin);
    }
}
