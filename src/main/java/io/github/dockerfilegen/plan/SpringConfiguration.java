package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ConfigurationDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders the files of a Spring Boot application as Spring Boot does: YAML below properties, the root of the class path below
 * {@code config/}, all of them below those of the profiles that the files themselves make active; below everything, where Spring Cloud
 * reads it, {@code bootstrap}; over everything what a configuration server of the same repository gives.
 */
final class SpringConfiguration {

    private static final List<String> FOLDERS = List.of("", "config/");
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".properties");
    private static final String IMPORT = "spring.config.import";
    private static final String CAMEL = "camel-observability-services-starter";

    private SpringConfiguration() {}

    /** What the application reads in an image that sets nothing over it. */
    static Configuration of(ProjectFacts facts) {
        return of(facts, Given.NOTHING);
    }

    /** What the application reads. */
    static Configuration of(ProjectFacts facts, Given given) {
        var names = SpringBootstrap.isRead(facts, given) ? List.of(SpringBootstrap.NAME, "application") : List.of("application");
        var common = names.stream().flatMap(name -> files(name).stream()).toList();
        var profiles = SpringProfiles.of(Configuration.of(documents(facts, common).filter(SpringProfiles::isCommon), Dialect.SPRING, given));
        var suffixes = Stream.concat(Stream.of(""), profiles.active().stream().map(profile -> "-" + profile)).toList();
        var all = names.stream().flatMap(name -> suffixes.stream().flatMap(suffix -> files(name + suffix).stream())).toList();
        var own = Stream.concat(ofCamel(facts), documents(facts, all).filter(profiles::accept)).toList();
        var served = ConfigServerFiles.of(facts, Configuration.of(own.stream(), Dialect.SPRING, given), profiles, names.size() > 1);
        return Configuration.of(Stream.concat(own.stream(), served), Dialect.SPRING, given);
    }

    /** Files beside the jar win over those in it, whatever their profile; what a file imports wins over that file ("Externalized Configuration"). */
    private static Stream<ConfigurationDocument> documents(ProjectFacts facts, List<String> names) {
        return Stream.concat(withImports(facts, Configuration.documents(facts, names)), withImports(facts, StartFiles.documents(facts, names)));
    }

    private static Stream<ConfigurationDocument> withImports(ProjectFacts facts, Stream<ConfigurationDocument> documents) {
        return documents.flatMap(document -> Stream.concat(Stream.of(document), StartReference.of(document).stream()
                .filter(reference -> reference.origin().startsWith(IMPORT))
                .flatMap(reference -> StartFiles.documents(facts, List.of(reference.path())))));
    }

    /** The files of one name, those that win behind those that give way. */
    static List<String> files(String name) {
        return FOLDERS.stream().flatMap(folder -> ENDINGS.stream().map(ending -> folder + name + ending)).toList();
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
