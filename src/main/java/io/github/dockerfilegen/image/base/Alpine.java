package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;
import java.util.Optional;

/** Temurin's JRE on Alpine: small, musl in place of glibc. */
final class Alpine implements BaseImage {

    @Override
    public String word() {
        return "alpine";
    }

    @Override
    public Optional<String> packageManager() {
        return Optional.of("apk");
    }

    /** BusyBox has both, and no Bash. */
    @Override
    public Optional<List<String>> asking(HealthProbe probe) {
        return Optional.of(
                probe.http()
                        ? List.of("wget", "-q", "-O", "/dev/null", "http://127.0.0.1:" + probe.port() + probe.path())
                        : List.of("nc", "-z", "127.0.0.1", Integer.toString(probe.port())));
    }

    @Override
    public boolean isNamedBy(String image) {
        return image.contains("alpine");
    }
}
