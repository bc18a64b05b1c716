package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Locale;

/** Names images and stages after modules. */
final class ImageName {

    private ImageName() {}

    /** The artifact id as an image name: lower case, and no separator first or last (OCI distribution reference grammar). */
    static String of(ProjectFacts facts) {
        var name = facts.artifactId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "application" : name;
    }
}
