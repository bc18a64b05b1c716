package io.github.dockerfilegen.framework.war;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A war that names the application server it runs on: the image gets that server.
 *
 * @param servers in the order in which they are asked; the first that a war names is taken
 */
public record NamedServerWar(List<WarServer> servers) implements Framework {

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return facts.packaging().equals("war") ? named(facts) : Optional.empty();
    }

    /**
     * The layout in the server that a war names; by a descriptor only where it needs more than servlets, as many wars
     * have those of every server.
     */
    private Optional<Application> named(ProjectFacts facts) {
        var byName = servers.stream()
                .flatMap(server -> server.namedBy(facts).flatMap(name -> server.layout(facts, name)).stream())
                .findFirst();
        return byName.or(() -> EnterpriseWar.beyondServlets(facts)
                .flatMap(because -> servers.stream()
                        .flatMap(server -> byDescriptor(server, facts))
                        .findFirst()));
    }

    private static Stream<Application> byDescriptor(WarServer server, ProjectFacts facts) {
        return server.platformDescriptors().stream()
                .filter(file ->
                        facts.files().text("src/main/webapp/WEB-INF/" + file).isPresent())
                .flatMap(file -> server.layout(facts, file).stream());
    }
}
