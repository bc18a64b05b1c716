package io.github.dockerfilegen.image;

import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.image.base.BaseImages;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.UserChoices;

/** The images that the plugin chooses, for the platforms that the user builds for. */
record DefaultImages(UserChoices choices, ImageCatalogue images) {

    /**
     * The image for a role and a version of Java.
     *
     * @throws DockerfileGenException where there is none, or none for one of the platforms
     */
    ImageReference require(String role, int java) {
        var image = images.image(role, java, choices.registry()).orElseThrow(() -> noImage(role, java));
        images.missingPlatform(role, java, choices.platforms()).ifPresent(wanted -> {
            var platform = images.onlyPlatform(role, java).orElseThrow();
            throw new DockerfileGenException("The image " + image + " does not exist for " + wanted + ", only for "
                    + platform + ". Set <runtime> (or -Ddockerfile-gen.runtime) to jre, or <platforms> to "
                    + platform + " if you build for no other platform.");
        });
        return image;
    }

    private DockerfileGenException noImage(String role, int java) {
        return new DockerfileGenException("There is no " + role + " image for Java " + java + ": " + role
                + " images exist for " + images.versions(role)
                + ". Set <javaVersion> (or -Ddockerfile-gen.javaVersion) to one of "
                + "these if the application runs on it, <runtime> to "
                + (role.equals(BaseImages.DEFAULT.word()) ? "another kind" : BaseImages.DEFAULT.word())
                + ", or <runtimeImage> to an image of your own.");
    }
}
