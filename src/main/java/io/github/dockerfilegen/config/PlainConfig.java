package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.stream.Stream;

/** Configuration that lies beside the application's archive in every clone, so that the image gets it as well. */
public final class PlainConfig {

    private static final String BECAUSE = "the application's configuration";

    private PlainConfig() {}

    /** The documents of the files that lie at the path in every clone; none where the image has them not. */
    public static Stream<ConfigDocument> documents(ProjectFacts facts, List<String> paths) {
        return paths.stream()
                .filter(path -> facts.files().plain(path, "").isPresent())
                .flatMap(path -> facts.files().configuration("/" + path).stream());
    }

    /** A file of that kind. */
    public static StartReference reference(String path) {
        return new StartReference(path, BECAUSE, true, true, false);
    }
}
