package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.Decision;
import java.util.Optional;

/** Warns about a missing resource filter, which makes maven-resources-plugin fail. */
final class MissingFilter {

    private MissingFilter() {}

    /**
     * The warning; empty if the file exists, if the build generates it, or if the path contains an unresolved
     * expression.
     */
    static Optional<Decision> of(String filter, ContextPaths context, String buildDirectory) {
        var path = context.relative(filter);
        return context.inside(filter).isPresent()
                        || filter.contains("${")
                        || path.filter(made -> made.startsWith(buildDirectory + "/"))
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Decision.warning(
                        "the image may not build",
                        "<filter> names \"" + path.orElse(filter) + "\", which does not exist in the project"));
    }
}
