package io.github.dockerfilegen.framework.helidon;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.SupportedVersions;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.embedded.EmbeddedServer;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application of Helidon 3 or 4. MP listens on 7001 where nothing is configured (ServerCdiExtension); SE has no
 * fixed port of its own (ListenerConfig: 0). Files of profiles are left out.
 */
public final class Helidon implements Framework {

    /** SE reads the first of YAML, HOCON, JSON and properties (MetaConfigFinder); MP reads its own file as well. */
    private static final List<String> FILES = List.of(
            "application.properties",
            "application.conf",
            "application.yaml",
            "META-INF/microprofile-config.properties");

    private static final Pattern MP = Pattern.compile("helidon-microprofile(?:-core|-server)?");
    private static final Pattern SE = Pattern.compile("helidon-(?:bundles-)?webserver(?:-.*)?");
    private static final String SOCKET_PORTS = "server\\.sockets(?:\\[\\d+]|\\.[^.]+)\\.port";
    /** The builder of a web server, or of a listener. */
    private static final EmbeddedServer IN_CODE =
            EmbeddedServer.of("Helidon", "", "\\bio\\.helidon\\.webserver\\b", "\\.port\\s*\\(", 0);

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Helidon", "io.helidon.*", "3", "5"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(JavaLine.libraries("io.helidon.*", "3.0", 17), JavaLine.libraries("io.helidon.*", "4.0", 21));
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        var helidon = new ClassPath(ClassPath.of(facts)
                .ofGroup(groupId -> (groupId + ".").startsWith("io.helidon."))
                .toList());
        return helidon.first(MP).isPresent() || helidon.first(SE).isPresent()
                ? Optional.of(
                        service(facts, helidon, Config.of(Config.documents(facts, FILES), Dialect.MICROPROFILE, given)))
                : Optional.empty();
    }

    private static Listening service(ProjectFacts facts, ClassPath helidon, Config configuration) {
        var web = new ConfiguredPort(configuration, "server.port", ConfiguredPort.fallback(helidon, 7001, MP));
        var service = web.addTo(Loopback.warn(Listening.NONE, configuration, "server.host"));
        for (var key : configuration.keys(SOCKET_PORTS)) {
            var enabled = !configuration.is(key.replaceFirst("port$", "enabled"), "false");
            service = enabled ? new ConfiguredPort(configuration, key, Optional.empty()).addTo(service) : service;
        }
        if (service.ports().isEmpty() && !web.isSet()) {
            service = EmbeddedServers.add(service, facts, IN_CODE);
        }
        var probe = new HelidonHealth(
                        facts, helidon, configuration, helidon.first(MP).isPresent())
                .probe(web);
        return probe.map(service::withProbe).orElse(service);
    }

    /**
     * The port of the socket with this name; the items of a list say their names, the entries of a map are under
     * theirs.
     */
    static Optional<Integer> port(Config configuration, String socket) {
        return configuration.keys(SOCKET_PORTS).stream()
                .filter(key -> Stream.of(key.replaceFirst("\\.port$", ""))
                        .anyMatch(prefix -> configuration
                                .first(prefix + ".name")
                                .orElse(prefix.replaceFirst(".*\\.", ""))
                                .equals(socket)))
                .findFirst()
                .flatMap(key -> new ConfiguredPort(configuration, key, Optional.empty()).number());
    }
}
