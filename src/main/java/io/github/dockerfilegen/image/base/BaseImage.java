package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** A kind of base image for the runtime stage: its user and its tools. */
public interface BaseImage {

    /** The user that {@code templates/runtime/user.ftl} creates on base images without a suitable one. */
    ImageUser APP = new ImageUser("10001:10001", "/home/app");

    /**
     * The value of {@code <runtime>}, which is also its role in the catalogue of images.
     */
    String word();

    /** The user that the application runs as; not 1000, which is taken on Ubuntu images. */
    default ImageUser user() {
        return APP;
    }

    /** Whether it has no Java of its own, and jlink makes one for the application. */
    default boolean isLinked() {
        return false;
    }

    /** Whether what runs on it is machine code, without a JVM. */
    default boolean isNative() {
        return false;
    }

    /** Whether it has a shell for {@code RUN}. */
    default boolean hasShell() {
        return true;
    }

    /** The package manager: apt, apk or microdnf; empty where there is none. */
    Optional<String> packageManager();

    /** The command of a health check over HTTP or TCP; empty if the image has no suitable tool. */
    Optional<List<String>> asking(HealthProbe probe);

    /** Whether the name of a custom image shows that it is based on this kind. */
    boolean isNamedBy(String image);
}
