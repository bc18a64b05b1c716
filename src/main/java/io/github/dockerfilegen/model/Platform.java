package io.github.dockerfilegen.model;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks names of platforms, {@code linux/architecture[/variant]}, as {@code docker buildx build --platform} takes
 * them.
 */
final class Platform {

    /**
     * The architectures that Docker builds Linux images for, with their variants (containerd's {@code platforms}
     * package).
     */
    private static final Map<String, Pattern> VARIANTS = Map.of(
            "amd64", Pattern.compile("v[1-4]"),
            "arm64", Pattern.compile("v8|v9"),
            "arm", Pattern.compile("v[5-8]"),
            "386", Pattern.compile("sse2|softfloat"),
            "ppc64le", Pattern.compile("power(?:8|9|10)"),
            "s390x", Pattern.compile("(?!)"),
            "riscv64", Pattern.compile("rva\\d+u\\d+"),
            "loong64", Pattern.compile("(?!)"),
            "mips64le", Pattern.compile("hardfloat|softfloat"));

    private Platform() {}

    /** @throws DockerfileGenException when the text is no platform that Linux images exist for */
    static void check(String text) {
        var parts = text.split("/", -1);
        if (parts.length > 1 && !parts[0].equals("linux")) {
            throw refused(text, "images of this plugin run on Linux");
        }
        if (parts.length < 2 || parts.length > 3) {
            throw refused(text, "a platform is written linux/architecture or linux/architecture/variant");
        }
        var variants = VARIANTS.get(parts[1]);
        if (variants == null) {
            throw refused(text, "Docker does not support the architecture \"" + parts[1] + "\"");
        }
        if (parts.length == 3 && !variants.matcher(parts[2]).matches()) {
            throw refused(text, "the architecture " + parts[1] + " has no variant \"" + parts[2] + "\"");
        }
    }

    private static DockerfileGenException refused(String text, String because) {
        return new DockerfileGenException("\"" + text + "\" in <platforms> is not a platform for this image: " + because
                + ". Set <platforms> (or -Ddockerfile-gen.platforms) to names such as "
                + "linux/amd64,linux/arm64 or linux/arm/v7.");
    }
}
