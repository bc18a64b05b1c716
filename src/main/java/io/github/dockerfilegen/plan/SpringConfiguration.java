package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;

/**
 * Orders the files of a Spring Boot application as Spring Boot does: YAML below properties, the root of the class path below
 * {@code config/}. Documents for a profile are left out: which one will be active is not known when the image is built.
 */
final class SpringConfiguration {

    private static final List<String> FILES = List.of("application.yaml", "application.yml", "application.properties",
            "config/application.yaml", "config/application.yml", "config/application.properties");
    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    private SpringConfiguration() {}

    static Configuration of(ProjectFacts facts) {
        return new Configuration(Configuration.documents(facts, FILES)
                .filter(document -> PROFILE_KEYS.stream().noneMatch(document.values()::containsKey))
                .flatMap(document -> document.values().keySet().stream().map(key -> Map.entry(key, Configuration.property(document, key)))));
    }
}
