package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.model.Decision;

/** Environment variables that an application's configuration demands and nothing sets: without them it does not start. */
public final class NeededVariables {

    private NeededVariables() {}

    /** The service with one line that lists them all. */
    public static Listening list(Listening service, Config configuration, String... prefixes) {
        var names = configuration.unfilled(prefixes);
        return names.isEmpty() ? service : service.withNeed(Decision.of("needs " + String.join(", ", names) + " when it starts",
                "its configuration has no default for " + (names.size() == 1 ? "it" : "them") + "; set " + (names.size() == 1 ? "it" : "them")
                        + " with docker run --env, or in <env> what is no secret"));
    }
}
