package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** A program that starts a server itself, whatever packages it. */
final class EmbeddedServer implements Framework {

    @Override
    public Optional<Service> listening(ProjectFacts facts, Given given) {
        return PlainServers.service(facts);
    }
}
