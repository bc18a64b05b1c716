package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** Distroless Debian, or an image of Wolfi's with the same user: a JRE, and no shell to count on. */
class Distroless implements BaseImage {

    @Override
    public String word() {
        return "distroless";
    }

    /** The image brings it. */
    @Override
    public ImageUser user() {
        return new ImageUser("65532:65532", "/home/nonroot");
    }

    @Override
    public boolean hasShell() {
        return false;
    }

    @Override
    public Optional<String> packageManager() {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> asking(HealthProbe probe) {
        return Optional.empty();
    }

    @Override
    public boolean isNamedBy(String image) {
        return image.contains("distroless") || image.contains("chainguard") || image.contains("wolfi");
    }
}
