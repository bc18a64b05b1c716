package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Orders the files of a Spring Boot application as Spring Boot does: YAML below properties, the root of the class path
 * below {@code config/}, all of them below those of the profiles that the files themselves make active; below
 * everything, where Spring Cloud reads it, {@code bootstrap}; over everything what a configuration server of the same
 * repository gives.
 */
public final class SpringConfig {

    private static final String CAMEL = "camel-observability-services-starter";

    private SpringConfig() {}

    /** The configuration of the application, without settings of the image. */
    public static Config of(ProjectFacts facts) {
        return of(facts, Given.NOTHING);
    }

    /** The configuration of the application. */
    public static Config of(ProjectFacts facts, Given given) {
        var places = SpringPlaces.of(facts, given);
        var names = SpringBootstrap.isRead(facts, given)
                ? Stream.concat(Stream.of(SpringBootstrap.NAME), places.names().stream())
                        .toList()
                : places.names();
        var profiles = SpringProfiles.of(Config.of(
                documents(facts, places, names, List.of("")).filter(SpringProfiles::isCommon), Dialect.SPRING, given));
        var suffixes = Stream.concat(Stream.of(""), profiles.active().stream().map(profile -> "-" + profile))
                .toList();
        var own = Stream.concat(
                        ofCamel(facts),
                        documents(facts, places, names, suffixes).filter(profiles::accept))
                .toList();
        var served = ConfigServerFiles.of(
                facts, Config.of(own.stream(), Dialect.SPRING, given), profiles, SpringBootstrap.isRead(facts, given));
        return Config.of(Stream.concat(own.stream(), served), Dialect.SPRING, given);
    }

    /** The files of every profile that is active, in the jar and beside it; each tells what it names. */
    static List<ConfigDocument> read(ProjectFacts facts, Given given) {
        var places = SpringPlaces.of(facts, given);
        var names = Stream.concat(Stream.of(SpringBootstrap.NAME), places.names().stream())
                .toList();
        var profiles = SpringProfiles.of(Config.of(
                documents(facts, places, names, List.of("")).filter(SpringProfiles::isCommon), Dialect.SPRING, given));
        return documents(
                        facts,
                        places,
                        names,
                        Stream.concat(Stream.of(""), profiles.active().stream().map(profile -> "-" + profile))
                                .toList())
                .filter(profiles::accept)
                .toList();
    }

    /**
     * Files beside the jar win over those in it, whatever their profile; what a file imports wins over that file
     * ("Externalized Configuration").
     */
    private static Stream<ConfigDocument> documents(
            ProjectFacts facts, SpringPlaces places, List<String> names, List<String> suffixes) {
        return places.groups().stream()
                .flatMap(group -> Stream.of(true, false).flatMap(inJar -> {
                    var files = names.stream()
                            .flatMap(name -> suffixes.stream()
                                    .flatMap(suffix -> places.files(group, inJar, name, suffix).stream()));
                    return files.flatMap(file -> SpringImports.with(facts, inJar, file, suffixes).stream());
                }));
    }

    /** The defaults that Camel's starter brings, below everything else; the port since 4.12 (its upgrade guide). */
    private static Stream<ConfigDocument> ofCamel(ProjectFacts facts) {
        return RunningModules.of(facts)
                .flatMap(ModuleFacts::runtimeDependencies)
                .filter(dependency -> dependency.artifactId().equals(CAMEL))
                .findFirst()
                .map(starter -> ConfigDocument.of(
                        CAMEL,
                        starter.version().isEmpty() || new Version(starter.version()).atLeast("4.12")
                                ? Map.of(
                                        "management.endpoints.web.base-path",
                                        "/observe",
                                        "management.server.port",
                                        "9876")
                                : Map.of("management.endpoints.web.base-path", "/observe")))
                .stream();
    }
}
