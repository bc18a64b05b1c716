package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** Distroless Debian without Java, for a runtime that jlink makes; an image of the user's own may take its place. */
final class Linked implements BaseImage {

    private static final BaseImage IMAGE = new Distroless();

    @Override
    public String word() {
        return "jlink";
    }

    @Override
    public boolean isLinked() {
        return true;
    }

    @Override
    public ImageUser user() {
        return IMAGE.user();
    }

    @Override
    public boolean hasShell() {
        return IMAGE.hasShell();
    }

    @Override
    public Optional<String> packageManager() {
        return IMAGE.packageManager();
    }

    @Override
    public Optional<List<String>> asking(HealthProbe probe) {
        return IMAGE.asking(probe);
    }

    @Override
    public boolean isNamedBy(String image) {
        return false;
    }
}
