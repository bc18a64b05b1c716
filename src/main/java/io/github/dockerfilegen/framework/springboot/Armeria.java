package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.embedded.EmbeddedServer;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Armeria's starters for Spring Boot, by their AbstractArmeriaAutoConfiguration and ArmeriaSettings: they listen on
 * {@code armeria.ports}, or on 8080 where there are none, and on what the code adds; the health check answers at
 * {@code armeria.health-check-path}. The starter for WebFlux is the web server itself, and listens on {@code
 * server.port} as well.
 */
final class Armeria {

    /** The starter that takes the place of Boot's own web server. */
    static final String WEBFLUX = "armeria-spring-boot\\d?-webflux-(?:starter|autoconfigure)";

    private static final Pattern STARTER =
            Pattern.compile("armeria-spring-boot\\d?-(?:starter|autoconfigure)|" + WEBFLUX);
    private static final Pattern OWN_PORT = Pattern.compile("armeria-spring-boot\\d?-(?:starter|autoconfigure)");
    private static final String PORT = "armeria\\.ports\\[\\d+]\\.port";
    private static final String INTERNAL_PORT = "armeria.internal-services.port";
    private static final String PATH = "armeria.health-check-path";

    private Armeria() {}

    /** The service with Armeria's ports, and with its health check where nothing better is known. */
    static Listening add(
            Listening service, ProjectFacts facts, ClassPath libraries, Config configuration, ConfiguredPort web) {
        var keys = configuration.keys(PORT);
        var all = service;
        for (var key : keys) {
            all = new ConfiguredPort(configuration, key, Optional.empty()).addTo(all);
        }
        var starter = libraries.first(STARTER);
        if (starter.isEmpty() || configuration.is("armeria.server-enabled", "false")) {
            return all;
        }
        var standard = new ConfiguredPort(
                Optional.empty(),
                keys.isEmpty() ? ConfiguredPort.fallback(libraries, 8080, OWN_PORT) : Optional.empty());
        all = EmbeddedServers.add(standard.addTo(all), facts, EmbeddedServer.ARMERIA);
        var internal = new ConfiguredPort(configuration, INTERNAL_PORT, Optional.empty());
        all = internal.addTo(all);
        if (service.probe().filter(HealthProbe::http).isPresent()) {
            return all;
        }
        var ports = keys.stream()
                .filter(key -> isPlain(configuration, key))
                .map(key -> new ConfiguredPort(configuration, key, Optional.empty()));
        var port = internal.isSet()
                ? internal.number()
                : ports.flatMap(one -> one.number().stream())
                        .findFirst()
                        .or(standard::number)
                        .or(web::number);
        return port.map(number -> probe(configuration, number, starter.get()))
                .map(all::withProbe)
                .orElse(all);
    }

    /** A path that is set to nothing switches the check off; so does a list of internal services without it. */
    private static HealthProbe probe(Config configuration, int port, String starter) {
        var off = configuration
                .property(PATH)
                .filter(property -> property.value().isBlank())
                .isPresent();
        var services = configuration.list("armeria.internal-services.include");
        return off || !services.isEmpty() && services.stream().noneMatch(List.of("health", "all", "*")::contains)
                ? HealthProbe.tcp(port, "Armeria's health check is disabled")
                : HealthProbe.http(
                        port, HealthProbe.path(configuration.first(PATH).orElse("/internal/healthcheck")), starter);
    }

    private static boolean isPlain(Config configuration, String key) {
        var protocols = configuration.list(key.replaceFirst("port$", "protocols"));
        return (protocols.isEmpty() ? configuration.list(key.replaceFirst("port$", "protocol")) : protocols)
                .stream().allMatch(protocol -> protocol.equalsIgnoreCase("HTTP"));
    }
}
