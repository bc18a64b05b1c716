package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.Decision;
import java.util.Optional;

/** Says that a resource filter is not there, with which the resources plugin fails. */
final class MissingFilter {

    private MissingFilter() {}

    /** The warning; empty for a file that is there, that the build makes, or that an expression still stands for. */
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
