package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.application.MachineCode;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.application.SupportedVersions;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.embedded.EmbeddedServer;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.listening.NeededVariables;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Spring Boot: the ports come from the application's configuration, or from the default of the server on its class
 * path; the health check requests the actuator's health endpoint.
 */
public final class SpringBoot implements Framework {

    /** Starters and libraries that bring a web server; a project without any of them listens nowhere by itself. */
    private static final Pattern WEB =
            Pattern.compile("spring-boot-starter-(?:web|webmvc|webflux|jersey|tomcat|tomcat-runtime|jetty|jetty-runtime"
                    + "|undertow|data-rest|hateoas|websocket|web-services|webservices|thymeleaf|mustache"
                    + "|freemarker|rsocket|oauth2-authorization-server)"
                    + "|spring-boot-(?:webmvc|webflux|tomcat|jetty)|spring-cloud-(?:starter-)?(?:gateway.*"
                    + "|config-server|netflix-eureka-server)"
                    + "|spring-boot-admin-starter-server|vaadin-spring-boot-starter"
                    + "|springdoc-openapi-starter-.*-ui|.*-graphql-spring-boot-starter|dgs-starter"
                    + "|cxf-spring-boot-starter-jaxrs|camel-servlet-starter|wicket-spring-boot-starter"
                    + "|joinfaces-.*|jsf-spring-boot-starter|hilla-spring-boot-starter|"
                    + Armeria.WEBFLUX);
    /** Starters that others make, by group: the key of the port, and its default (their own documentation). */
    private static final List<Map.Entry<String, Map.Entry<String, Integer>>> STARTERS_FOR_GRPC = List.of(
            Map.entry("net.devh", Map.entry("grpc.server.port", 9090)),
            Map.entry("io.github.lognet", Map.entry("grpc.port", 6565)));
    /**
     * A port that the code sets, by an argument, a default property or a system property; code that reads it does not
     * count.
     */
    private static final String OVERRIDING_PORT = "\"--server\\.port=|System\\.setProperty\\(\\s*\"server\\.port\"\\s*,"
            + "|\\bWebServerFactoryCustomizer\\b[\\s\\S]*\\.setPort\\s*\\(";

    private static final String OWN_PORT =
            OVERRIDING_PORT + "|\"server\\.port=|(?<!getProperty\\()\"server\\.port\"\\s*,";
    private static final Pattern GRPC =
            Pattern.compile("spring-grpc-(?:server-)?spring-boot-starter|spring-grpc-server-.*");

    @Override
    public Optional<SupportedVersions> supported() {
        return Optional.of(new SupportedVersions("Spring Boot", "org.springframework.boot", "1.4", "4.2"));
    }

    @Override
    public List<JavaLine> javaLines() {
        return List.of(
                JavaLine.libraries("org.springframework.boot.*", "3.0", 17),
                JavaLine.libraries("org.springframework.*", "6.0", 17),
                JavaLine.plugin("spring-boot-maven-plugin", "3.0", 17));
    }

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        return new SpringBootArchive().layout(facts, context);
    }

    @Override
    public Optional<MachineCode> machineCode(ProjectFacts facts) {
        return SpringBootNative.machineCode(facts);
    }

    @Override
    public Optional<StartWriting> writesAtStart(ProjectFacts facts) {
        return ClassPath.of(facts)
                .ofGroup(group -> group.startsWith("org.springframework"))
                .findAny()
                .map(any -> SpringWriting.of(facts));
    }

    @Override
    public Optional<StartReading> readsAtStart(ProjectFacts facts, Given given) {
        return ClassPath.of(facts).uses("org.springframework.boot")
                ? Optional.of(new SpringStartReading(facts, given))
                : Optional.empty();
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        var libraries = ClassPath.of(facts);
        var uses = facts.plugin("spring-boot-maven-plugin").isPresent()
                || libraries
                        .ofGroup(groupId -> groupId.startsWith("org.springframework"))
                        .findAny()
                        .isPresent();
        return uses ? Optional.of(service(facts, libraries, given)) : Optional.empty();
    }

    private static Listening service(ProjectFacts facts, ClassPath libraries, Given given) {
        var configuration = SpringConfig.of(facts, given);
        var service = SpringBootstrap.ignored(facts, given)
                .map(Listening.NONE::withDecision)
                .orElse(Listening.NONE);
        var profiles = configuration.list("spring.profiles.active");
        service = NeededVariables.list(
                service,
                configuration,
                key -> SpringPlaceholders.demands(key, profiles),
                values -> SpringPlaceholders.needed(facts, configuration, values),
                "spring.",
                "server.",
                "management.",
                "logging.",
                "eureka.");
        service = Loopback.warn(service, configuration, "server.address", "grpc.server.address");
        if (configuration.is("spring.main.web-application-type", "none")) {
            service = service.withDecision(Decision.of("no web port", "spring.main.web-application-type=none"));
        } else {
            if (RunningModules.sourcesMatch(
                    facts, configuration.property("server.port").isEmpty() ? OWN_PORT : OVERRIDING_PORT)) {
                return service.withDecision(
                                Decision.of("no port", "the sources set server.port; set <ports> to expose it"))
                        .withProbe(HealthProbe.unknown("the sources set server.port"));
            }
            var web = new ConfiguredPort(configuration, "server.port", ConfiguredPort.fallback(libraries, 8080, WEB));
            var management = new ConfiguredPort(configuration, "management.server.port", Optional.empty());
            service = management.addTo(web.addTo(service));
            var probe = new SpringActuator(facts, configuration, libraries.artifactIds()).probe(web, management);
            service = probe.map(service::withProbe).orElse(service);
        }
        var grpc = new ConfiguredPort(
                configuration, "spring.grpc.server.port", ConfiguredPort.fallback(libraries, 9090, GRPC));
        service = grpc.addTo(service);
        if (libraries.first(GRPC).isPresent()
                && !configuration.is("spring.grpc.server.health.enabled", "false")
                && !configuration.has("spring.grpc.server.ssl.")) {
            service = grpc.withGrpcProbe(service, "spring-grpc");
        }
        service = Armeria.add(
                service,
                facts,
                libraries,
                configuration,
                new ConfiguredPort(configuration, "server.port", ConfiguredPort.fallback(libraries, 8080, WEB)));
        service = EmbeddedServer.GRPC.among(libraries)
                ? EmbeddedServers.add(service, facts, EmbeddedServer.GRPC)
                : service;
        for (var starter : STARTERS_FOR_GRPC) {
            var library = libraries
                    .ofGroup(starter.getKey()::equals)
                    .map(Dependency::artifactId)
                    .filter(artifactId -> artifactId.matches(".*spring-boot-(?:starter|autoconfigure)")
                            && !artifactId.contains("client"))
                    .findFirst();
            if (library.isPresent()) {
                var own = new ConfiguredPort(
                        configuration,
                        starter.getValue().getKey(),
                        Optional.of(
                                new ConfiguredPort.Fallback(starter.getValue().getValue(), library.get())));
                service = own.addTo(service);
                var guarded = configuration.is("grpc.server.health-service-enabled", "false")
                        || configuration.is("grpc.server.security.enabled", "true")
                        || configuration.has("grpc.security.");
                service = guarded ? service : own.withGrpcProbe(service, starter.getKey() + "'s starter");
            }
        }
        return service;
    }
}
