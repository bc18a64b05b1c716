package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/** A war that names the application server it runs on: the image gets that server. */
final class ServerWarKind implements ApplicationKind {

    @Override
    public Optional<ApplicationLayout> layout(ProjectFacts facts, KindContext context) {
        return facts.packaging().equals("war") ? ApplicationServer.named(facts) : Optional.empty();
    }
}
