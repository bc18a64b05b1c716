package io.github.dockerfilegen.framework.quarkus;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.Version;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a Quarkus application answers for its health: {@code quarkus.smallrye-health.root-path} below the root of what
 * is not the application, which lies below that of the application or on the management port. A path that begins with a
 * slash stands for itself, any other one is relative to what it lies below ({@code NonApplicationRootPathBuildItem});
 * before 1.11 there was no such root and the path was {@code /health} (migration guide of 1.11).
 */
final class QuarkusHealth {

    private static final String EXTENSION = "quarkus-smallrye-health";

    private final Config configuration;
    private final Version version;
    private final Set<String> libraries;

    /** @param libraries the artifact ids on the class path that the POMs name */
    QuarkusHealth(Config configuration, Version version, Set<String> libraries) {
        this.configuration = configuration;
        this.version = version;
        this.libraries = libraries;
    }

    /**
     * How to ask: the health endpoint where it can be reached, else whether the web port is open.
     *
     * @param web the port of the application
     * @param plain whether that speaks HTTP without TLS
     * @param management the port of the management interface
     */
    Optional<HealthProbe> probe(ConfiguredPort web, boolean plain, ConfiguredPort management) {
        var separate = configuration.is("quarkus.management.enabled", "true")
                && !configuration.is("quarkus.smallrye-health.management.enabled", "false");
        var path = path(separate);
        var problem = problem(separate, plain, path);
        var endpoint = (separate ? management : web).number().filter(port -> problem.isEmpty());
        return endpoint.map(port -> HealthProbe.http(port, path, EXTENSION)
                        .overTls(separate ? Quarkus.tls(configuration, "quarkus.management.") : !plain))
                .or(() -> web.number()
                        .map(port -> HealthProbe.tcp(port, problem.orElse("the management port is not known"))));
    }

    /** Why the endpoint cannot be asked. */
    private Optional<String> problem(boolean separate, boolean plain, String path) {
        if (libraries.stream()
                .noneMatch(library -> library.equals(EXTENSION)
                        || library.equals("camel-quarkus-microprofile-health")
                        || library.equals(QuarkusConfig.CAMEL))) {
            return Optional.of(EXTENSION + " is not a dependency");
        }
        if (configuration.is("quarkus.smallrye-health.enabled", "false")) {
            return Optional.of("the health endpoint is disabled");
        }
        if (configuration.is(
                separate ? "quarkus.management.ssl.client-auth" : "quarkus.http.ssl.client-auth", "required")) {
            return Optional.of("the port requires a client certificate");
        }
        return guarded(separate ? "quarkus.management.auth.permission." : "quarkus.http.auth.permission.", path)
                ? Optional.of("the application's permissions may protect the health endpoint")
                : Optional.empty();
    }

    /** Whether a permission that asks who it is covers the path, and none that lets everybody in. */
    private boolean guarded(String prefix, String path) {
        return covered(prefix, path, false) && !covered(prefix, path, true);
    }

    private boolean covered(String prefix, String path, boolean permitted) {
        return configuration
                .keysFrom(prefix)
                .filter(key -> key.endsWith(".paths"))
                .filter(key -> configuration.is(key.replaceFirst("paths$", "policy"), "permit") == permitted)
                .flatMap(key -> configuration.first(key).stream())
                .flatMap(paths -> Stream.of(paths.split("\\s*,\\s*")))
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? path.startsWith(pattern.replaceFirst("/?\\*$", ""))
                        : path.equals(pattern));
    }

    private String path(boolean separate) {
        var application = below(
                "/",
                configuration
                        .first("quarkus.http.root-path")
                        .map(path -> "/" + path)
                        .orElse("/"));
        if (!version.atLeast("1.11")) {
            return joined(
                    application,
                    configuration.first("quarkus.smallrye-health.root-path").orElse("health"));
        }
        var others = separate
                ? joined(
                        "/", configuration.first("quarkus.management.root-path").orElse("q"))
                : below(
                        application,
                        configuration
                                .first("quarkus.http.non-application-root-path")
                                .orElse("q"));
        return below(
                others, configuration.first("quarkus.smallrye-health.root-path").orElse("health"));
    }

    /** A path that a slash makes absolute. */
    private static String below(String root, String path) {
        return path.startsWith("/") ? joined("/", path) : joined(root, path);
    }

    /** A path below another one whatever it begins with; one slash between names and none at the end. */
    private static String joined(String root, String path) {
        var whole = ("/" + root + "/" + path).replaceAll("/+", "/");
        return whole.equals("/") ? whole : whole.replaceFirst("/$", "");
    }
}
