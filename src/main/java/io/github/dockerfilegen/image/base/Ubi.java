package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** Temurin's JRE on Red Hat's UBI minimal. */
final class Ubi implements BaseImage {

    @Override
    public String word() {
        return "ubi";
    }

    @Override
    public Optional<String> packageManager() {
        return Optional.of("microdnf");
    }

    @Override
    public Optional<List<String>> asking(HealthProbe probe) {
        return Optional.of(Bash.asking(probe));
    }

    @Override
    public boolean isNamedBy(String image) {
        return image.matches(".*\\bubi\\d*.*");
    }
}
