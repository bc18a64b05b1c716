package io.github.dockerfilegen.framework.embedded;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** A program that starts a server itself, whatever packages it. */
public final class ServerInCode implements Framework {

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        return EmbeddedServers.service(facts);
    }
}
