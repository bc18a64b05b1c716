package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The health endpoint of a Spring Boot application, by the rules of the actuator since Spring Boot 2.0. */
final class SpringActuator {

    private static final String OLDEST = "2.0";
    /** The actuator, and what brings it along. */
    private static final Pattern ACTUATOR =
            Pattern.compile("spring-boot-(?:starter-)?actuator(?:-autoconfigure)?|camel-observability-services-starter"
                    + "|spring-cloud-config-server|spring-cloud-(?:starter-)?netflix-eureka-server");
    /** Own rules of Spring Security take the place of Boot's, which let everybody ask for health. */
    private static final String OWN_RULES =
            "\\b(?:SecurityFilterChain|WebSecurityConfigurerAdapter|SecurityWebFilterChain"
                    + "|ResourceServerConfigurerAdapter|EnableResourceServer)\\b";
    /** Files beside those that Boot reads by itself. */
    private static final String OWN_FILES =
            "@PropertySource\\b|spring\\.config\\.(?:name|location|additional-location)";
    /** A server that gives an application its configuration, its port as a rule included. */
    private static final Pattern CONFIGURED_ELSEWHERE =
            Pattern.compile("spring-cloud-starter-(?:config|consul-config|zookeeper-config|alibaba-nacos-config)"
                    + "|spring-cloud-config-client|spring-cloud-starter-kubernetes-.*config.*");
    /** What rules of an application say about the endpoint up to the end of a statement. */
    private static final String ENDPOINT = "(?:\\bEndpointRequest\\b|\"/?actuator|/health\\b)";

    private static final String CLOSES =
            "(?:authenticated|fullyAuthenticated|has(?:Any)?(?:Role|Authority)|denyAll)\\s*\\(";
    private static final String CLOSED = ENDPOINT + "[^;]{0,300}?\\." + CLOSES;
    private static final String OPEN = ENDPOINT + "(?:(?!" + CLOSES
            + ")[^;]){0,300}?\\.permitAll\\b|\\bignoring\\s*\\(\\s*\\)[^;]{0,300}?" + ENDPOINT;
    private static final String RULES_FOR_HEALTH =
            "EndpointRequest|actuator|/health|anyRequest\\(\\)\\s*\\.permitAll|anyExchange\\(\\)\\s*\\.permitAll";

    private final ProjectFacts facts;
    private final Config configuration;
    private final Set<String> libraries;

    /** @param libraries the artifact ids on the class path that the POMs name */
    SpringActuator(ProjectFacts facts, Config configuration, Set<String> libraries) {
        this.facts = facts;
        this.configuration = configuration;
        this.libraries = libraries;
    }

    /** The health endpoint if it is reachable, else a TCP connection to the web port. */
    Optional<HealthProbe> probe(ConfiguredPort web, ConfiguredPort management) {
        var elsewhere = libraries.stream()
                .filter(CONFIGURED_ELSEWHERE.asMatchPredicate())
                .findFirst()
                .filter(library -> !web.isSet() && web.number().isPresent());
        if (elsewhere.isPresent()) {
            return Optional.of(HealthProbe.unknown("with " + elsewhere.get() + " the port is known at run time only"));
        }
        var separate = management.isSet() && !management.number().equals(web.number());
        var unreachable = unreachable(separate);
        var endpoint = (separate ? management : web).number().filter(port -> unreachable.isEmpty());
        return endpoint.map(port -> HealthProbe.http(port, prefix(separate) + path(), "spring-boot-actuator")
                        .overTls(tls(separate)))
                .or(() -> web.number()
                        .map(port -> HealthProbe.tcp(port, unreachable.orElse("the actuator's port is not known"))));
    }

    /** Why the endpoint is not reachable. */
    private Optional<String> unreachable(boolean separate) {
        if (libraries.stream()
                .noneMatch(artifactId -> ACTUATOR.matcher(artifactId).matches())) {
            return Optional.of("spring-boot-starter-actuator is not a dependency");
        }
        if (facts.plugin("spring-boot-maven-plugin")
                .map(plugin -> plugin.version())
                .filter(version -> !version.isEmpty() && !new Version(version).atLeast(OLDEST))
                .isPresent()) {
            return Optional.of("the actuator of Spring Boot 1 is not supported");
        }
        if (switchedOff() || !exposed()) {
            return Optional.of("the actuator's health endpoint is disabled or not exposed");
        }
        if (RunningModules.sourcesMatch(facts, OWN_FILES)) {
            return Optional.of("the sources set the configuration files");
        }
        if (tls(separate) && configuration.is(ssl(separate) + "client-auth", "need")) {
            return Optional.of("the port requires a client certificate");
        }
        if (RunningModules.sourcesMatch(facts, CLOSED) && !RunningModules.sourcesMatch(facts, OPEN)) {
            return Optional.of("the application's Spring Security rules protect the actuator's health endpoint");
        }
        var guarded = libraries.stream()
                .anyMatch(artifactId -> artifactId.contains("spring-boot-starter-security")
                        || artifactId.startsWith("spring-security")
                        || artifactId.matches("spring-cloud-starter-(?:oauth2|security)")
                        || artifactId.contains("oauth2-resource-server")
                        || artifactId.contains("oauth2-client"));
        return guarded
                        && RunningModules.sourcesMatch(facts, OWN_RULES)
                        && !RunningModules.sourcesMatch(facts, RULES_FOR_HEALTH)
                ? Optional.of("the application's Spring Security rules may protect the actuator's health endpoint")
                : Optional.empty();
    }

    private static String ssl(boolean separate) {
        return separate ? "management.server.ssl." : "server.ssl.";
    }

    private boolean tls(boolean separate) {
        return configuration.has(ssl(separate)) && !configuration.is(ssl(separate) + "enabled", "false");
    }

    private boolean switchedOff() {
        var own = configuration.is("management.endpoint.health.enabled", "true")
                || configuration.first("management.endpoint.health.access").isPresent();
        return configuration.is("management.endpoint.health.enabled", "false")
                || configuration.is("management.endpoint.health.access", "none")
                || configuration.is("management.endpoints.access.max-permitted", "none")
                || !own
                        && (configuration.is("management.endpoints.enabled-by-default", "false")
                                || configuration.is("management.endpoints.access.default", "none"))
                || configuration.is("management.server.port", "-1");
    }

    private boolean exposed() {
        var include = configuration.list("management.endpoints.web.exposure.include");
        return (include.isEmpty() || include.contains("health") || include.contains("*"))
                && Stream.of("health", "*")
                        .noneMatch(configuration.list("management.endpoints.web.exposure.exclude")::contains);
    }

    /** What stands before the actuator's own path. */
    private String prefix(boolean separate) {
        if (separate) {
            return HealthProbe.path(configuration
                    .first("management.server.base-path", "management.server.servlet.context-path")
                    .orElse(""));
        }
        var servlet = libraries.stream()
                        .noneMatch(artifactId -> artifactId.matches(
                                "spring-boot-(?:starter-)?webflux|spring-cloud-starter-gateway(?:-server-webflux)?"))
                || libraries.stream()
                        .anyMatch(artifactId -> artifactId.matches("spring-boot-(?:starter-)?web(?:mvc)?"));
        return servlet
                ? HealthProbe.path(configuration
                                .first("server.servlet.context-path", "server.context-path")
                                .orElse(""))
                        + HealthProbe.path(configuration
                                .first("spring.mvc.servlet.path", "spring.jersey.application-path")
                                .orElse(""))
                : HealthProbe.path(
                        configuration.first("spring.webflux.base-path").orElse(""));
    }

    private String path() {
        var base = configuration.first("management.endpoints.web.base-path").orElse("/actuator");
        return HealthProbe.path(base)
                + HealthProbe.path(configuration
                        .first("management.endpoints.web.path-mapping.health")
                        .orElse("health"));
    }
}
