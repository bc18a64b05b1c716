package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code config} beside an application, where Quarkus and Micronaut look for its configuration.
 *
 * @param files the names of its configuration on the class path, which may name more files
 */
public record ConfigFolder(ProjectFacts facts, List<String> files) implements StartReading {

    @Override
    public List<String> beside() {
        return List.of("config/application\\.(?:properties|ya?ml)");
    }

    @Override
    public Stream<ConfigDocument> documents() {
        return Config.documents(facts, files);
    }
}
