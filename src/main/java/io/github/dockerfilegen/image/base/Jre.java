package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.UserChoices;
import java.util.List;
import java.util.Optional;

/** Temurin's JRE on Ubuntu: a shell, user management, every architecture. */
final class Jre implements BaseImage {

    @Override
    public String word() {
        return UserChoices.DEFAULT_RUNTIME;
    }

    @Override
    public Optional<String> packageManager() {
        return Optional.of("apt");
    }

    @Override
    public Optional<List<String>> asking(HealthProbe probe) {
        return Optional.of(Bash.asking(probe));
    }

    /** Nothing in a name says that an image is made of Ubuntu; it is what everything else is taken for. */
    @Override
    public boolean isNamedBy(String image) {
        return false;
    }
}
