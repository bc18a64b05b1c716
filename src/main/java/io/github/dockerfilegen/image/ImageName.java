package io.github.dockerfilegen.image;

import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Locale;

/** Derives the names of images and stages from modules. */
public final class ImageName {

    private ImageName() {}

    /**
     * The artifact id as an image name: lower case, and no separator first or last (OCI distribution reference
     * grammar).
     */
    public static String of(ProjectFacts facts) {
        var name = facts.artifactId()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "application" : name;
    }
}
