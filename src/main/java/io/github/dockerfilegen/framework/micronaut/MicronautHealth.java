package io.github.dockerfilegen.framework.micronaut;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.Optional;

/** The health endpoint of Micronaut's management module. */
final class MicronautHealth {

    private MicronautHealth() {}

    /** The port of the endpoints answers for them only; what else listens there answers 404. */
    static Optional<HealthProbe> probe(
            ClassPath libraries, Config configuration, ConfiguredPort web, ConfiguredPort management, boolean tls) {
        var closed = closed(libraries, configuration, tls);
        var endpoint = management.isSet() ? management : web;
        return endpoint.number()
                .filter(port -> closed.isEmpty())
                .map(port -> HealthProbe.http(port, path(configuration), "micronaut-management")
                        .overTls(tls))
                .or(() -> web.number()
                        .map(port -> HealthProbe.tcp(port, closed.orElse("the port of the endpoints is not known"))));
    }

    /**
     * Why the endpoint cannot be asked: EndpointsFilter answers 401 for a sensitive one; health is none by itself, and
     * open to all.
     */
    private static Optional<String> closed(ClassPath libraries, Config configuration, boolean tls) {
        if (!libraries.has("micronaut-management")) {
            return Optional.of("micronaut-management is not a dependency");
        }
        if (configuration.is(
                configuration.first("endpoints.health.enabled").isPresent()
                        ? "endpoints.health.enabled"
                        : "endpoints.all.enabled",
                "false")) {
            return Optional.of("the health endpoint is disabled");
        }
        if (configuration.is(
                configuration.first("endpoints.health.sensitive").isPresent()
                        ? "endpoints.health.sensitive"
                        : "endpoints.all.sensitive",
                "true")) {
            return Optional.of("the health endpoint is sensitive and answers 401");
        }
        return tls
                        && configuration
                                .first(
                                        "micronaut.server.ssl.client-authentication",
                                        "micronaut.ssl.client-authentication")
                                .filter("need"::equalsIgnoreCase)
                                .isPresent()
                ? Optional.of("the server requires a client certificate")
                : Optional.empty();
    }

    /** AbstractEndpointRouteBuilder: a context path of the endpoints' own takes the place of the server's. */
    private static String path(Config configuration) {
        return HealthProbe.path(
                configuration
                        .first(
                                "endpoints.all.context.path",
                                "endpoints.all.context-path",
                                "micronaut.server.context-path")
                        .orElse(""),
                configuration.first("endpoints.all.path").orElse(""),
                "health");
    }
}
