package io.github.dockerfilegen.framework.camel;

import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.ConfigProperty;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.listening.ConfiguredPort;
import io.github.dockerfilegen.listening.ConfiguredPort.Fallback;
import io.github.dockerfilegen.listening.Listening;
import io.github.dockerfilegen.listening.Loopback;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application that Camel 4's own main starts: listens where {@code camel.server} and, since 4.12, {@code
 * camel.management} are switched on, by the defaults of HttpServerConfigurationProperties and
 * HttpManagementServerConfigurationProperties. Files of profiles are left out.
 */
public final class CamelMain implements Framework {

    private static final List<String> FILES = List.of("application.properties");
    private static final String SERVER = "camel-platform-http-main";
    /** Brings that server, and switches on its health. */
    private static final String BUNDLE = "camel-observability-services";

    private static final String UNKNOWN_VERSION_COUNTS_AS = "4.18";

    @Override
    public List<JavaLine> javaLines() {
        return List.of(JavaLine.libraries("org.apache.camel.*", "4.0", 17));
    }

    @Override
    public Optional<Listening> listening(ProjectFacts facts, Given given) {
        var camel = new ClassPath(
                ClassPath.of(facts).ofGroup("org.apache.camel"::equals).toList());
        return Stream.of(BUNDLE, SERVER)
                .filter(camel::has)
                .findFirst()
                .map(library -> service(facts, camel, library, given));
    }

    private static Listening service(ProjectFacts facts, ClassPath camel, String library, Given given) {
        var version = new Version(camel.all().stream()
                .map(dependency -> dependency.version())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(UNKNOWN_VERSION_COUNTS_AS));
        var configuration = configuration(facts, library.equals(BUNDLE), version, given);
        var server = port(configuration, "server", new Fallback(8080, library));
        var management = port(
                configuration,
                "management",
                new Fallback(version.atLeast("4.12") && !version.atLeast("4.14") ? 9876 : 8080, library));
        var service = management.addTo(server.addTo(Loopback.warn(Listening.NONE, configuration, "camel.server.host")));
        return new CamelHealth(configuration)
                .probe(server, management)
                .map(service::withProbe)
                .orElse(service);
    }

    /** A server that is not switched on has no port. */
    private static ConfiguredPort port(Config configuration, String server, Fallback fallback) {
        var enabled = configuration.is("camel." + server + ".enabled", "true");
        return new ConfiguredPort(
                enabled ? configuration.property("camel." + server + ".port") : Optional.empty(),
                Optional.of(fallback).filter(port -> enabled));
    }

    private static Config configuration(ProjectFacts facts, boolean bundle, Version version, Given given) {
        var files = Config.documents(facts, FILES)
                .flatMap(document ->
                        document.values().keySet().stream().map(key -> Map.entry(key, Config.property(document, key))));
        return new Config(Stream.concat(bundle ? ofBundle(version) : Stream.of(), files), Dialect.CAMEL, given);
    }

    /** What the bundle brings as observability-services.properties, below everything else. */
    private static Stream<Entry<String, ConfigProperty>> ofBundle(Version version) {
        return Stream.of(
                        Map.entry("camel.server.enabled", !version.atLeast("4.14")),
                        Map.entry("camel.server.healthcheckenabled", !version.atLeast("4.14")),
                        Map.entry("camel.management.enabled", version.atLeast("4.12")),
                        Map.entry("camel.management.healthcheckenabled", version.atLeast("4.12")))
                .filter(Entry::getValue)
                .flatMap(entry -> Stream.of(
                        Map.entry(entry.getKey(), "true"), Map.entry("camel.server.healthpath", "/observe/health")))
                .map(entry -> Map.entry(entry.getKey(), new ConfigProperty(entry.getValue(), BUNDLE)));
    }
}
