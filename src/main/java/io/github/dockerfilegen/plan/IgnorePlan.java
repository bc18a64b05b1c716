package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.IgnorePattern;
import java.util.List;

/**
 * What the ignore file says: nothing enters the build context but what is named, less what never may.
 *
 * @param included patterns of what the build reads besides sources
 * @param secrets patterns of what must not come along with these
 * @param sources patterns of the sources, whose keys and certificates belong to the application
 * @param excluded patterns of what stays outside although it lies in a folder that the build reads
 */
public record IgnorePlan(
        List<IgnorePattern> included,
        List<IgnorePattern> secrets,
        List<IgnorePattern> sources,
        List<IgnorePattern> excluded)
        implements FileModel {

    public IgnorePlan {
        included = List.copyOf(included);
        secrets = List.copyOf(secrets);
        sources = List.copyOf(sources);
        excluded = List.copyOf(excluded);
    }

    @Override
    public String template() {
        return "dockerignore.ftl";
    }

    @Override
    public String fileName(String dockerfile, boolean atRoot) {
        return nameFor(dockerfile, atRoot);
    }

    /** An ignore file of the Dockerfile's name wins over the context's own (BuildKit, buildah 1.28); modules need one each. */
    public static String nameFor(String dockerfile, boolean atRoot) {
        return dockerfile.equals("Dockerfile") && atRoot ? ".dockerignore" : dockerfile + ".dockerignore";
    }
}
