package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.model.Resource;

/**
 * Finds the files of a resource whose directory is the project folder itself, which would otherwise include all of the
 * project.
 */
final class ResourceFiles {

    private final ContextPaths context;

    ResourceFiles(ContextPaths context) {
        this.context = context;
    }

    /**
     * The names at the top of the project that the resource's includes match; empty when its directory is another one.
     */
    Optional<List<String>> of(Resource resource) {
        var folder = Objects.requireNonNullElse(resource.getDirectory(), "src/main/resources");
        if (!context.basedir().resolve(folder).normalize().equals(context.basedir())) {
            return Optional.empty();
        }
        var includes = resource.getIncludes().stream().map(FileName::new).toList();
        return Optional.of(context.names().stream()
                .filter(name -> includes.stream().anyMatch(include -> include.matches(name)))
                .toList());
    }

    /** An Ant-style include, as far as it can name something at the top of the project. */
    private record FileName(String include) {
        boolean matches(String name) {
            var first = include.replaceFirst("^\\*\\*/", "").replaceFirst("/.*$", "");
            return !first.equals("**")
                    && name.matches(Pattern.compile("\\*")
                            .splitAsStream(first + "\u0000")
                            .map(part -> Pattern.quote(part.replace("\u0000", "")))
                            .reduce((a, b) -> a + "[^/]*" + b)
                            .orElse(""));
        }
    }
}
