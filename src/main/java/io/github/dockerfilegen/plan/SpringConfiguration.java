package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders the files of a Spring Boot application as Spring Boot does: YAML below properties, the root of the class path below
 * {@code config/}. Documents for a profile are left out: which one will be active is not known when the image is built.
 */
final class SpringConfiguration {

    private static final List<String> FILES = List.of("application.yaml", "application.yml", "application.properties",
            "config/application.yaml", "config/application.yml", "config/application.properties");
    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    private static final String CAMEL = "camel-observability-services-starter";

    private SpringConfiguration() {}

    static Configuration of(ProjectFacts facts) {
        var files = Configuration.documents(facts, FILES)
                .filter(document -> PROFILE_KEYS.stream().noneMatch(document.values()::containsKey))
                .flatMap(document -> document.values().keySet().stream().map(key -> Map.entry(key, Configuration.property(document, key))));
        return new Configuration(Stream.concat(ofCamel(facts), files));
    }

    /** The defaults that Camel's starter brings, below everything else; the port since 4.12 (its upgrade guide). */
    private static Stream<Map.Entry<String, Configuration.Property>> ofCamel(ProjectFacts facts) {
        return RunningModules.of(facts).flatMap(ProjectFacts::runtimeDependencies)
                .filter(dependency -> dependency.artifactId().equals(CAMEL))
                .findFirst()
                .stream()
                .flatMap(starter -> Stream.concat(
                        Stream.of(Map.entry("management.endpoints.web.base-path", new Configuration.Property("/observe", CAMEL))),
                        starter.version().isEmpty() || new Version(starter.version()).atLeast("4.12")
                                ? Stream.of(Map.entry("management.server.port", new Configuration.Property("9876", "management.server.port of " + CAMEL)))
                                : Stream.of()));
    }
}
