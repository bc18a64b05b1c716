package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ports of a Spring Boot application: those of its configuration, or the default of the server on its class path. */
final class SpringBootPorts {

    /** Starters and libraries that bring a web server; a project without any of them listens nowhere by itself. */
    private static final Pattern WEB = Pattern.compile("spring-boot-starter-(?:web|webmvc|webflux|jersey|tomcat|tomcat-runtime|jetty|jetty-runtime"
            + "|undertow|data-rest|hateoas|websocket|web-services|webservices|thymeleaf|mustache|freemarker|rsocket|oauth2-authorization-server)"
            + "|spring-boot-(?:webmvc|webflux|tomcat|jetty)|spring-cloud-(?:starter-)?(?:gateway.*|config-server|netflix-eureka-server)"
            + "|spring-boot-admin-starter-server|vaadin-spring-boot-starter|springdoc-openapi-starter-.*-ui|.*-graphql-spring-boot-starter|dgs-starter"
            + "|cxf-spring-boot-starter-jaxrs|camel-servlet-starter|wicket-spring-boot-starter|joinfaces-.*|jsf-spring-boot-starter|hilla-spring-boot-starter");
    private static final Pattern GRPC = Pattern.compile("spring-grpc-(?:server-)?spring-boot-starter|spring-grpc-server-.*");

    private final ProjectFacts facts;
    private final List<Port> ports = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    SpringBootPorts(ProjectFacts facts, UserChoices choices) {
        this.facts = facts;
        if (choices.ports().isEmpty()) {
            detect(SpringConfiguration.of(facts));
        }
    }

    /** The layout with the ports of a project that uses Spring Boot; any other layout stays as it is. */
    static ApplicationLayout added(ApplicationLayout layout, ProjectFacts facts, UserChoices choices) {
        if (RunningModules.of(facts).flatMap(module -> module.dependencies().stream()).noneMatch(dependency -> dependency.groupId().startsWith("org.springframework"))
                && facts.plugin("spring-boot-maven-plugin").isEmpty()) {
            return layout;
        }
        var detected = new SpringBootPorts(facts, choices);
        return layout.withPorts(detected.ports(), detected.decisions());
    }

    List<Port> ports() {
        return ports;
    }

    List<Decision> decisions() {
        return decisions;
    }

    private void detect(Configuration configuration) {
        if (configuration.property("spring.main.web-application-type").filter(type -> type.value().equalsIgnoreCase("none")).isPresent()) {
            decisions.add(Decision.of("no web port", "spring.main.web-application-type=none"));
        } else {
            add(configuration, "server.port", brings(WEB).map(library -> new Fallback(8080, library)));
            add(configuration, "management.server.port", Optional.empty());
        }
        add(configuration, "spring.grpc.server.port", brings(GRPC).map(library -> new Fallback(9090, library)));
    }

    private record Fallback(int port, String library) {}

    private Optional<String> brings(Pattern libraries) {
        return RunningModules.of(facts).flatMap(module -> module.dependencies().stream())
                .filter(dependency -> !dependency.scope().equals("test"))
                .map(dependency -> dependency.artifactId())
                .filter(libraries.asMatchPredicate())
                .findFirst();
    }

    private void add(Configuration configuration, String key, Optional<Fallback> fallback) {
        var property = configuration.property(key);
        if (property.isEmpty()) {
            fallback.ifPresent(server -> add(server.port(), "the default with " + server.library()));
            return;
        }
        var value = property.get().value().strip();
        var origin = property.get().origin();
        if (value.matches("0|-1")) {
            decisions.add(Decision.of("no fixed port", origin + " is " + value));
        } else if (value.matches("-?\\d+")) {
            add(Port.parse(value, origin).number(), origin);
        } else {
            decisions.add(Decision.of("no port", origin + " is \"" + value + "\", which is known at start only; set <ports> to expose it"));
        }
    }

    private void add(int number, String because) {
        ports.add(Port.tcp(number));
        decisions.add(Decision.of("port " + number, because));
    }
}
