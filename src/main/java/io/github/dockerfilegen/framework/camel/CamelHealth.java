package io.github.dockerfilegen.framework.camel;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an application of Camel's main answers for its health: on its management server, else on its own where that is
 * told to.
 */
final class CamelHealth {

    private final Config configuration;

    CamelHealth(Config configuration) {
        this.configuration = configuration;
    }

    /** How to ask; empty where no port is known. */
    Optional<HealthProbe> probe(ConfiguredPort server, ConfiguredPort management) {
        var managed = configuration.is("camel.management.enabled", "true") && switchedOn("management");
        var shared = server.number().equals(management.number());
        // ManagementHttpServer: on the same port there is one server only, with the path of the application's.
        var host = managed && !shared ? "management" : "server";
        var problem = problem(managed, host);
        return (managed ? management : server)
                .number()
                .filter(port -> problem.isEmpty())
                .map(port -> HealthProbe.http(
                        port,
                        HealthProbe.path(
                                text(host + ".path", "/"),
                                managed
                                        ? text("management.healthpath", "/observe/health")
                                        : text("server.healthpath", "/q/health")),
                        "Camel's health endpoint"))
                .or(() -> Stream.of(server, management)
                        .flatMap(port -> port.number().stream())
                        .findFirst()
                        .map(port ->
                                HealthProbe.tcp(port, problem.orElse("the port of the health endpoint is not known"))));
    }

    private Optional<String> problem(boolean managed, String host) {
        if (!managed && !switchedOn("server")) {
            return Optional.of("camel.management.healthCheckEnabled is not true");
        }
        if (configuration.is("camel." + host + ".useglobalsslcontextparameters", "true")) {
            return Optional.of("the server uses TLS");
        }
        return configuration.is("camel." + host + ".authenticationenabled", "true")
                ? Optional.of("the server requires authentication")
                : Optional.empty();
    }

    private boolean switchedOn(String server) {
        return configuration.is("camel." + server + ".healthcheckenabled", "true");
    }

    private String text(String key, String standard) {
        return configuration.first("camel." + key).orElse(standard);
    }
}
