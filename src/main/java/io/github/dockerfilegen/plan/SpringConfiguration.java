package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders the files of a Spring Boot application as Spring Boot does: YAML below properties, the root of the class path below
 * {@code config/}, all of them below those of the profiles that the files themselves make active.
 */
final class SpringConfiguration {

    private static final List<String> FOLDERS = List.of("", "config/");
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");
    private static final String CAMEL = "camel-observability-services-starter";

    private SpringConfiguration() {}

    static Configuration of(ProjectFacts facts) {
        var profiles = SpringProfiles.of(Configuration.of(Configuration.documents(facts, files("")).filter(SpringProfiles::isCommon)));
        var names = Stream.concat(Stream.of(""), profiles.active().stream().map(profile -> "-" + profile)).flatMap(suffix -> files(suffix).stream()).toList();
        return Configuration.of(Stream.concat(ofCamel(facts), Configuration.documents(facts, names).filter(profiles::accept)));
    }

    private static List<String> files(String suffix) {
        return FOLDERS.stream().flatMap(folder -> ENDINGS.stream().map(ending -> folder + "application" + suffix + ending)).toList();
    }

    /** The defaults that Camel's starter brings, below everything else; the port since 4.12 (its upgrade guide). */
    private static Stream<ConfigurationDocument> ofCamel(ProjectFacts facts) {
        return RunningModules.of(facts).flatMap(ProjectFacts::runtimeDependencies)
                .filter(dependency -> dependency.artifactId().equals(CAMEL))
                .findFirst()
                .map(starter -> ConfigurationDocument.of(CAMEL, starter.version().isEmpty() || new Version(starter.version()).atLeast("4.12")
                        ? Map.of("management.endpoints.web.base-path", "/observe", "management.server.port", "9876")
                        : Map.of("management.endpoints.web.base-path", "/observe")))
                .stream();
    }
}
