package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** A kind of base image for the runtime stage: what it brings, and what has to be added to it. */
public interface BaseImage {

    /** The user that {@code templates/runtime/} makes where the base has none that will do. */
    ImageUser APP = new ImageUser("10001:10001", "/home/app");

    /** What users write in {@code <runtime>}, the name of its template, and its role in the catalogue of images. */
    String word();

    /** The user that the application runs as; not 1000, which is taken on Ubuntu images. */
    default ImageUser user() {
        return APP;
    }

    /** Whether a {@code RUN} works in it. */
    default boolean hasShell() {
        return true;
    }

    /** The program and arguments that ask for the application's health over HTTP or TCP; empty where nothing in the image can. */
    Optional<List<String>> asking(HealthProbe probe);

    /** Whether an image of the user's own says by its name that it is made of this one. */
    boolean isNamedBy(String image);
}
