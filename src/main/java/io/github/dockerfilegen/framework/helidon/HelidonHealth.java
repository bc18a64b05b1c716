package io.github.dockerfilegen.framework.helidon;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;

/**
 * Where a Helidon application answers for its health: MP at {@code /health} (HealthCdiExtension), SE 4 below the root
 * of its observe feature (ObserveFeature, HealthObserver), SE 3 where the code puts its HealthSupport, {@code /health}
 * by itself.
 */
final class HelidonHealth {

    private static final String OBSERVE = "server.features.observe";
    private static final String OBSERVER = OBSERVE + ".observers.health";
    /** Code that puts the endpoint elsewhere than configuration does. */
    private static final String OWN_ENDPOINT = "\\b(?:ObserveFeature|HealthObserver)\\b[\\s\\S]*\\.endpoint\\s*\\("
            + "|\\bHealthSupport\\b[\\s\\S]*\\.webContext\\s*\\(";

    private final ProjectFacts facts;
    private final ClassPath helidon;
    private final Config configuration;
    private final boolean microProfile;

    /** @param helidon Helidon's own libraries */
    HelidonHealth(ProjectFacts facts, ClassPath helidon, Config configuration, boolean microProfile) {
        this.facts = facts;
        this.helidon = helidon;
        this.configuration = configuration;
        this.microProfile = microProfile;
    }

    /** How to ask; empty where no port is known. */
    Optional<HealthProbe> probe(ConfiguredPort web) {
        var closed = closed();
        var socket = configuration
                .first(OBSERVE + ".sockets", OBSERVE + ".sockets[0]", OBSERVE + ".sockets.0", "health.routing")
                .filter(name -> !name.equals("@default"));
        var endpoint = socket.isPresent() ? Helidon.port(configuration, socket.get()) : web.number();
        return endpoint.filter(port -> closed.isEmpty())
                .map(port -> HealthProbe.http(
                                port, path(), microProfile ? "MicroProfile Health" : "Helidon's health endpoint")
                        .overTls(tls(socket.isEmpty())))
                .or(() -> web.number()
                        .map(port -> HealthProbe.tcp(
                                port, closed.orElse("the socket of the health endpoint is not known"))));
    }

    private Optional<String> closed() {
        if (!(microProfile
                ? helidon.has("helidon-microprofile") || helidon.has("helidon-microprofile-health")
                : observes() || supports())) {
            return Optional.of("Helidon's health endpoint is not a dependency");
        }
        if (configuration
                .first(OBSERVER + ".enabled", "health.enabled", OBSERVE + ".enabled")
                .filter("false"::equalsIgnoreCase)
                .isPresent()) {
            return Optional.of("the health endpoint is disabled");
        }
        if (tls(true) && configuration.is("server.tls.client-auth", "REQUIRED")) {
            return Optional.of("the server requires a client certificate");
        }
        return !microProfile && RunningModules.sourcesMatch(facts, OWN_ENDPOINT)
                ? Optional.of("the application's code configures the health endpoint")
                : Optional.empty();
    }

    /** Sockets besides the default one have settings of their own, and are asked without TLS. */
    private boolean tls(boolean standard) {
        return standard && configuration.has("server.tls.") && !configuration.is("server.tls.enabled", "false");
    }

    private boolean observes() {
        return helidon.has("helidon-webserver-observe-health");
    }

    /** Nothing registers it in SE 3 but the application's own code. */
    private boolean supports() {
        return (helidon.has("helidon-health") || helidon.has("helidon-health-checks"))
                && RunningModules.sourcesMatch(facts, "\\bHealthSupport\\b");
    }

    /** An endpoint that begins with a slash is not below the root of the feature. */
    private String path() {
        var own = configuration
                .first(OBSERVER + ".endpoint", "health.endpoint", "health.web-context")
                .orElse(microProfile ? "/health" : "health");
        return own.startsWith("/") || !observes()
                ? HealthProbe.path(own)
                : HealthProbe.path(configuration.first(OBSERVE + ".endpoint").orElse("observe"), own);
    }
}
