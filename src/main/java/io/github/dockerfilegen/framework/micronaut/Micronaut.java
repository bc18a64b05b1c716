package io.github.dockerfilegen.framework.micronaut;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.ConfigFolder;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.application.SupportedVersions;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.PlainConfig;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.listening.NeededVariables;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Micronaut application by the rules of Micronaut 3 to 5 (user guide, "HTTP Server" and "Built-In Endpoints"):
 * listens where HttpServerConfiguration, ServerSslConfiguration and the gRPC module put it, and is asked at the
 * endpoint of its management module. Files of environments are left out, since which of them will be active is not
 * known when the image is built.
 */
public final class Micronaut implements Framework {

    /** In the order in which their loaders lie on the class path; who has several of them has a puzzle of his own. */
    private static final List<String> FILES = List.of("application.properties", "application.yaml", "application.yml");

    private static final String JSON = "application.json";
    /** With micronaut-toml only. */
    private static final String TOML = "application.toml";
    /** The context that asks a configuration server reads them first; what application says wins. */
    private static final List<String> BOOTSTRAP = List.of("bootstrap.properties", "bootstrap.yaml", "bootstrap.yml");

    static final List<String> ALL_FILES =
            Stream.concat(BOOTSTRAP.stream(), FILES.stream()).toList();
    private static final Pattern HTTP =
            Pattern.compile("micronaut-(?:http-server-(?:netty|jetty|tomcat|undertow|jdk|helidon)|http-poja-apache)");
    private static final Pattern CONFIGURATION_CLIENT = Pattern.compile(
            "micronaut-(?:discovery-client|kubernetes-(?:client|discovery-client)|aws-(?:parameter-store"
                    + "|secretsmanager)|gcp-secret-manager|azure-secret-manager|oracloud-vault)");
    private static final Pattern GRPC = Pattern.compile("micronaut-grpc-(?:server-)?runtime");
    /** A listener here takes the place of the server's own port. */
    private static final String LISTENERS = "micronaut\\.server\\.netty\\.listeners\\.[^.]+\\.port";

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Micronaut", "io.micronaut", "3", "6"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(
                JavaLine.libraries("io.micronaut", "4.0", 17),
                JavaLine.libraries("io.micronaut", "5.0", 25),
                JavaLine.plugin("micronaut-maven-plugin", "5.0", 25));
    }

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return new MicronautArchive().layout(facts, context);
    }

    /** The packaging of its plugin that Micronaut Launch's POMs choose by a property. */
    @Override
    public Optional<MachineCode> machineCode(ProjectFacts facts) {
        return new MicronautArchive().machineCode(facts);
    }

    @Override
    public Optional<String> runsElsewhere(ProjectFacts facts) {
        return MicronautArchive.function(facts);
    }

    @Override
    public Optional<StartWriting> writesAtStart(ProjectFacts facts) {
        var libraries = ClassPath.of(facts);
        return libraries.uses("io.micronaut")
                ? Optional.of(StartWriting.of(
                        configuration(facts, libraries, Given.NOTHING),
                        List.of(),
                        List.of("micronaut.server.multipart.location")))
                : Optional.empty();
    }

    @Override
    public Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        return ClassPath.of(facts).uses("io.micronaut")
                ? Optional.of(new ConfigFolder(facts, ALL_FILES))
                : Optional.empty();
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        var libraries = ClassPath.of(facts);
        var uses = facts.plugin("micronaut-maven-plugin").isPresent()
                || libraries
                        .ofGroup(groupId -> (groupId + ".").startsWith("io.micronaut."))
                        .anyMatch(library -> !library.groupId().equals("io.micronaut.spring"));
        return uses ? Optional.of(service(libraries, configuration(facts, libraries, given))) : Optional.empty();
    }

    /**
     * The folder {@code config} is read before the class path, which wins; files that are named win over both
     * (DefaultEnvironment).
     */
    private static Config configuration(ProjectFacts facts, ClassPath libraries, Given given) {
        return Config.of(
                Stream.of(
                                PlainConfig.documents(
                                        facts,
                                        FILES.stream()
                                                .map(name -> "config/" + name)
                                                .toList()),
                                Config.documents(facts, files(libraries)),
                                PlainConfig.documents(facts, given.files("micronaut.config.files")))
                        .flatMap(documents -> documents),
                Dialect.MICRONAUT,
                given);
    }

    private static List<String> files(ClassPath libraries) {
        return Stream.of(
                        libraries.has("micronaut-toml") ? Stream.of(TOML) : Stream.<String>of(),
                        libraries.first(CONFIGURATION_CLIENT).isPresent() ? BOOTSTRAP.stream() : Stream.<String>of(),
                        Stream.of(JSON),
                        FILES.stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Listening service(ClassPath libraries, Config configuration) {
        var tls = configuration.is("micronaut.server.ssl.enabled", "true")
                || configuration.is("micronaut.ssl.enabled", "true");
        var plain = !tls || configuration.is("micronaut.server.dual-protocol", "true");
        var listeners = configuration.keys(LISTENERS);
        var web = plain
                ? new ConfiguredPort(
                        configuration, "micronaut.server.port", ConfiguredPort.fallback(libraries, 8080, HTTP))
                : new ConfiguredPort(
                        configuration
                                .property("micronaut.server.ssl.port")
                                .or(() -> configuration.property("micronaut.ssl.port")),
                        ConfiguredPort.fallback(libraries, 8443, HTTP));
        var service = Loopback.warn(
                NeededVariables.list(Listening.NONE, configuration, "micronaut.", "datasources.", "endpoints."),
                configuration,
                "micronaut.server.host");
        for (var key : listeners) {
            service = new ConfiguredPort(configuration, key, Optional.empty()).addTo(service);
        }
        service = listeners.isEmpty() ? web.addTo(service) : service;
        if (tls && plain && listeners.isEmpty()) {
            service = new ConfiguredPort(
                            configuration, "micronaut.server.ssl.port", ConfiguredPort.fallback(libraries, 8443, HTTP))
                    .addTo(service);
        }
        var management = new ConfiguredPort(
                libraries.has("micronaut-management") ? configuration.property("endpoints.all.port") : Optional.empty(),
                Optional.empty());
        service = management.addTo(service);
        if (listeners.isEmpty()) {
            var probe = MicronautHealth.probe(libraries, configuration, web, management, tls);
            service = probe.map(service::withProbe).orElse(service);
        }
        if (configuration.is("grpc.server.enabled", "false")) {
            return service;
        }
        var grpc =
                new ConfiguredPort(configuration, "grpc.server.port", ConfiguredPort.fallback(libraries, 50051, GRPC));
        // GrpcHealthFactory: where the class of the health service is there.
        var health = libraries.has("grpc-services")
                && !configuration.is("grpc.server.health.enabled", "false")
                && !configuration.is("grpc.server.ssl.enabled", "true");
        return health ? grpc.withGrpcProbe(grpc.addTo(service), "grpc-services") : grpc.addTo(service);
    }
}
