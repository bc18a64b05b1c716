package io.github.dockerfilegen.framework.embedded;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.embedded.PlainServers;
import io.github.dockerfilegen.listening.Service;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** A program that starts a server itself, whatever packages it. */
public final class EmbeddedServer implements Framework {

    @Override
    public Optional<Service> listening(ProjectFacts facts, Given given) {
        return PlainServers.service(facts);
    }
}
