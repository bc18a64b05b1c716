package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.Dialect;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spring Cloud's {@code bootstrap} files. Before 2020.0, which came with Spring Boot 2.4, every application with Spring
 * Cloud reads them; since then only one with its starter, or where {@code spring.cloud.bootstrap.enabled} is set
 * outside of all files (Spring Cloud Commons, "The Bootstrap Application Context"). What {@code application} says wins
 * over them.
 */
final class SpringBootstrap {

    static final String NAME = "bootstrap";
    private static final String STARTER = "spring-cloud-starter-bootstrap";
    private static final String SWITCH = "spring.cloud.bootstrap.enabled";
    private static final String FIRST_WITHOUT = "2.4";

    private SpringBootstrap() {}

    /** Whether the application reads them. */
    static boolean isRead(ProjectFacts facts, Given given) {
        var libraries = ClassPath.of(facts);
        var switched =
                given.property(SWITCH, Dialect.SPRING).map(property -> Dialect.SPRING.says(property.value(), "true"));
        return hasCloud(libraries)
                && switched.orElseGet(() -> libraries.has(STARTER)
                        || version(facts)
                                .filter(version -> !new Version(version).atLeast(FIRST_WITHOUT))
                                .isPresent());
    }

    /** A warning if the files exist and nothing reads them. */
    static Optional<Decision> ignored(ProjectFacts facts, Given given) {
        return isRead(facts, given) || !hasCloud(ClassPath.of(facts))
                ? Optional.empty()
                : Config.documents(
                                facts,
                                Stream.of("", "config/")
                                        .flatMap(folder ->
                                                SpringPlaces.ENDINGS.stream().map(ending -> folder + NAME + ending))
                                        .toList())
                        .findFirst()
                        .filter(document -> !document.values().isEmpty())
                        .map(document -> Decision.warning(
                                document.origin() + " is not read",
                                "Spring Cloud 2020.0 and later read it only with " + STARTER
                                        + "; add that dependency, or move its properties to the "
                                        + "application configuration"));
    }

    private static boolean hasCloud(ClassPath libraries) {
        return libraries.artifactIds().stream().anyMatch(artifactId -> artifactId.startsWith("spring-cloud"));
    }

    /** The version of Spring Boot, where the POM tells it. */
    private static Optional<String> version(ProjectFacts facts) {
        return Stream.of(
                        facts.plugin("spring-boot-maven-plugin").map(plugin -> plugin.version()),
                        facts.versionOf("org.springframework.boot:spring-boot"),
                        facts.versionOf("org.springframework.boot:spring-boot-starter"))
                .flatMap(Optional::stream)
                .filter(version -> !version.isEmpty())
                .findFirst();
    }
}
