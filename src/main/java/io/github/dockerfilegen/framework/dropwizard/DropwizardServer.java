package io.github.dockerfilegen.framework.dropwizard;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a Dropwizard server listens by the rules of DefaultServerFactory, SimpleServerFactory and HttpConnectorFactory.
 * Its admin side answers for its health at {@code healthcheck}; the environment registers a check for deadlocks, so
 * there is always one.
 */
final class DropwizardServer {

    private static final String APPLICATION = "server.applicationConnectors";
    private static final String ADMIN = "server.adminConnectors";

    private final Config configuration;
    private final String core;

    /** @param core what says that the defaults are Dropwizard's, for the user */
    DropwizardServer(List<ConfigDocument> documents, String core) {
        this.configuration = Config.of(documents.stream().map(DropwizardServer::withDefaults));
        this.core = core;
    }

    /** EnvironmentVariableSubstitutor writes a default as {@code ${NAME:-default}}. */
    private static ConfigDocument withDefaults(ConfigDocument document) {
        return document.withValues(value -> value.replaceAll("(\\$\\{[^${}:]+:)-", "$1"));
    }

    /** A connector by the prefix of its keys. */
    private record Connector(String prefix, ConfiguredPort port, boolean tls) {}

    Listening addTo(Listening service) {
        return switch (configuration.first("server.type").orElse("default")) {
            case "simple" -> {
                var only = connector("server.connector", 8080);
                yield added(service, List.of(only), List.of(only), "/admin");
            }
            case "default" -> added(service, connectors(APPLICATION, 8080), connectors(ADMIN, 8081), "/");
            default -> service;
        };
    }

    private Listening added(Listening service, List<Connector> application, List<Connector> admin, String adminPath) {
        for (var connector :
                Stream.concat(application.stream(), admin.stream()).distinct().toList()) {
            service = Loopback.warn(connector.port.addTo(service), configuration, connector.prefix + ".bindHost");
        }
        var path =
                HealthProbe.path(configuration.first("server.adminContextPath").orElse(adminPath), "healthcheck");
        var servlet = !configuration.is("admin.healthChecks.servletEnabled", "false");
        var probe = admin.stream()
                .filter(connector -> servlet && !configuration.is(connector.prefix + ".needClientAuth", "true"))
                .sorted(Comparator.comparing(Connector::tls))
                .flatMap(connector -> connector
                        .port
                        .number()
                        .map(port -> HealthProbe.http(port, path, "Dropwizard's health checks")
                                .overTls(connector.tls))
                        .stream())
                .findFirst()
                .or(() -> application.stream()
                        .flatMap(connector -> connector.port.number().stream())
                        .findFirst()
                        .map(port -> HealthProbe.tcp(
                                port,
                                servlet
                                        ? "the admin connector requires a client certificate, or its port is not known"
                                        : "the health check servlet is disabled")));
        return probe.map(service::withProbe).orElse(service);
    }

    /** What a list holds; a list that is not there is one connector, one that is empty is none. */
    private List<Connector> connectors(String list, int fallback) {
        if (configuration.property(list).isPresent()) {
            return List.of();
        }
        var found = IntStream.iterate(0, index -> configuration.has(list + "[" + index + "]."), index -> index + 1)
                .mapToObj(index -> connector(list + "[" + index + "]", 8080))
                .toList();
        return found.isEmpty() ? List.of(connector(list, fallback)) : found;
    }

    /** Every connector that says nothing about its port is on 8080, an admin's as well. */
    private Connector connector(String prefix, int fallback) {
        var type = configuration.first(prefix + ".type").orElse("http");
        return new Connector(
                prefix,
                new ConfiguredPort(
                        configuration, prefix + ".port", Optional.of(new ConfiguredPort.Fallback(fallback, core))),
                type.equals("https") || type.equals("h2"));
    }
}
