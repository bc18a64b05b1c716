package io.github.dockerfilegen.framework.quarkus;

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
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.ConfiguredPort.Fallback;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.listening.NeededVariables;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Quarkus application listens where {@code quarkus.http}, {@code quarkus.management} and {@code quarkus.grpc.server}
 * say, by the defaults of {@code HttpConfig}, {@code ManagementInterfaceConfiguration} and {@code
 * GrpcServerConfiguration}.
 */
public final class Quarkus implements Framework {

    /**
     * Extensions that bring {@code quarkus-vertx-http}, which listens on 8080; clients and handlers of functions do
     * not.
     */
    private static final Pattern WEB =
            Pattern.compile("quarkus-(?:vertx-http|vertx-web|vertx-graphql|reactive-routes|rest(?:-(?!client).*)?"
                    + "|resteasy(?:-(?!(?:reactive-)?(?:client|common)).*)?"
                    + "|undertow.*|websockets(?!.*-client).*|smallrye-(?:graphql|health|openapi|metrics|jwt)"
                    + "|swagger-ui|openapi-.*-ui|grpc|info|oidc|oidc-.*proxy"
                    + "|keycloak-authorization|spring-(?:web|data-rest)|funqy-http|funqy-knative-events|qute-web"
                    + "|renarde|web-bundler|roq|security-webauthn"
                    + "|hibernate-orm-rest-data-panache|mongodb-rest-data-panache|load-shedding|flow"
                    + "|mcp-server-(?:sse|http))"
                    + "|camel-quarkus-(?:platform-http|rest|servlet|microprofile-health|observability-services).*"
                    + "|vaadin-quarkus(?:-extension)?|myfaces-quarkus|quarkus-primefaces");

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Quarkus", "io.quarkus.*", "1.0", "4"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(
                JavaLine.libraries("io.quarkus.*", "3.0", 11),
                JavaLine.libraries("io.quarkus.*", "3.7", 17),
                JavaLine.plugin("quarkus-maven-plugin", "3.0", 11),
                JavaLine.plugin("quarkus-maven-plugin", "3.7", 17));
    }

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return new QuarkusArchive().layout(facts, context);
    }

    @Override
    public Optional<MachineCode> machineCode(ProjectFacts facts) {
        return new QuarkusArchive().machineCode(facts);
    }

    @Override
    public Optional<StartWriting> writesAtStart(ProjectFacts facts) {
        return facts.plugin(QuarkusPlugin.ARTIFACT_ID)
                .map(plugin -> QuarkusWriting.of(QuarkusConfig.of(facts, plugin)));
    }

    @Override
    public Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        return ClassPath.of(facts).uses("io.quarkus")
                ? Optional.of(new ConfigFolder(facts, QuarkusConfig.FILES))
                : Optional.empty();
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        return QuarkusPlugin.of(facts).map(plugin -> service(facts, plugin, given));
    }

    private static Listening service(ProjectFacts facts, BuildPlugin plugin, Given given) {
        var configuration = QuarkusConfig.of(facts, plugin, given);
        var libraries = ClassPath.of(facts).artifactIds();
        var web = libraries.stream().filter(WEB.asMatchPredicate()).findFirst();
        var tls = tls(configuration, "quarkus.http.");
        var plain =
                port(configuration, "quarkus.http.port", 8080, web.filter(library -> !encryptedOnly(configuration)));
        var encrypted = port(configuration, "quarkus.http.ssl-port", 8443, web.filter(library -> tls));
        var management = port(
                configuration,
                "quarkus.management.port",
                9000,
                Optional.of("quarkus.management.enabled").filter(key -> configuration.is(key, "true")));
        var grpc =
                port(configuration, "quarkus.grpc.server.port", 9000, ownGrpcServer(facts, configuration, libraries));
        var service = Loopback.warn(
                NeededVariables.list(Listening.NONE, configuration, "quarkus."), configuration, "quarkus.http.host");
        service = grpc.addTo(management.addTo(encrypted.addTo(plain.addTo(service))));
        if (web.isPresent() && encryptedOnly(configuration)) {
            service =
                    service.withDecision(Decision.of("no plain HTTP port", "quarkus.http.insecure-requests=disabled"));
        }
        var health = new QuarkusHealth(configuration, QuarkusPlugin.version(facts, plugin), libraries);
        var redirects = configuration.is("quarkus.http.insecure-requests", "redirect")
                && encrypted.number().isPresent();
        var unencrypted = plain.number().isPresent() && !redirects;
        var asked = health.probe(unencrypted ? plain : encrypted, unencrypted, management)
                .map(service::withProbe)
                .orElse(service);
        return configuration.is("quarkus.grpc.server.grpc-health.enabled", "false")
                        || tls(configuration, "quarkus.grpc.server.")
                ? asked
                : grpc.withGrpcProbe(asked, "quarkus-grpc");
    }

    /**
     * A port that is only listened on where something is there to listen; what is configured without it is of no use.
     */
    private static ConfiguredPort port(Config configuration, String key, int standard, Optional<String> because) {
        return new ConfiguredPort(
                because.flatMap(library -> configuration.property(key)),
                because.map(library -> new Fallback(standard, library)));
    }

    /** Certificates that must be shown switch plain HTTP off as well ({@code VertxHttpRecorder}). */
    private static boolean encryptedOnly(Config configuration) {
        return configuration
                .first("quarkus.http.insecure-requests")
                .map("disabled"::equalsIgnoreCase)
                .orElse(configuration.is("quarkus.http.ssl.client-auth", "required"));
    }

    static boolean tls(Config configuration, String prefix) {
        return configuration.has(prefix + "ssl.certificate.")
                || configuration.first(prefix + "tls-configuration-name").isPresent();
    }

    /** The server starts for the services that are annotated, on a port of its own unless it is told to share. */
    private static Optional<String> ownGrpcServer(ProjectFacts facts, Config configuration, Set<String> libraries) {
        return Optional.of("quarkus-grpc")
                .filter(libraries::contains)
                .filter(library -> !configuration.is("quarkus.grpc.server.use-separate-server", "false"))
                .filter(library -> RunningModules.sourcesMatch(facts, "@GrpcService\\b"));
    }
}
