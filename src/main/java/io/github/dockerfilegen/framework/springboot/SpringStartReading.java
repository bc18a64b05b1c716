package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.application.StartReading;
import io.github.dockerfilegen.config.Given;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a Spring Boot application reads beside its jar: its configuration, what that imports, and the variants of
 * profiles ("External Application Properties", "Importing Additional Data").
 *
 * @param given what the image sets over the application's configuration
 */
record SpringStartReading(ProjectFacts facts, Given given) implements StartReading {

    @Override
    public List<String> beside() {
        return SpringPlaces.of(facts, given).besides();
    }

    @Override
    public Stream<ConfigDocument> documents() {
        return SpringConfig.read(facts, given).stream();
    }

    @Override
    public List<StartReference> imports(ConfigDocument document, String path) {
        return SpringImports.relative(document, path);
    }

    @Override
    public List<String> variants(StartReference named) {
        return named.origin().startsWith(SpringImports.KEY) ? List.of(SpringImports.variants(named.path())) : List.of();
    }
}
