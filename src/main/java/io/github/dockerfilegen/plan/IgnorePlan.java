package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.IgnorePattern;
import java.util.List;

/**
 * The content of the ignore file: exclude everything, include what the build reads, exclude what must never enter.
 *
 * @param included patterns of the files that the build reads besides sources, without the {@code !} in front
 * @param secrets patterns of secrets to exclude from these; none unless a folder is among them
 * @param sources patterns of the sources, without the {@code !} in front; keys and certificates in them
 *     belong to the application
 * @param excluded patterns to exclude from every folder, including the sources
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

    /** Nobody reads it as often as the Dockerfile. */
    @Override
    public boolean keepsReasons() {
        return true;
    }

    /**
     * An ignore file of the Dockerfile's name wins over the context's own (BuildKit, buildah 1.28); modules need one
     * each.
     */
    public static String nameFor(String dockerfile, boolean atRoot) {
        return dockerfile.equals("Dockerfile") && atRoot ? ".dockerignore" : dockerfile + ".dockerignore";
    }
}
