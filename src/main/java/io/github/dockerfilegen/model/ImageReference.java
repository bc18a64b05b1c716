package io.github.dockerfilegen.model;

import java.util.regex.Pattern;

/**
 * The full name of a container image.
 *
 * @param value {@code [registry/]repository:tag[@digest]} or {@code …@digest}, as in the OCI distribution reference
 *     grammar
 */
public record ImageReference(String value) implements Text {

    private static final String COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String HOST = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\\[[0-9a-fA-F:]+])(?::[0-9]+)?";
    private static final Pattern REFERENCE = Pattern.compile("(?:(?<host>" + HOST + ")/)?(?<path>" + COMPONENT + "(?:/"
            + COMPONENT + ")*)(?<tag>:[\\w][\\w.-]{0,127})?(?<digest>@sha256:[0-9a-f]{64})?");
    /** No registry takes names of such a length, and the expressions descend with each part of one. */
    private static final int LONGEST = 1000;

    private static final Pattern REGISTRY = Pattern.compile(HOST + "(?:/" + COMPONENT + ")*");

    /**
     * Checks an image name that a user wrote.
     *
     * @param name the image with a tag or a digest
     * @param origin the parameter that held it, for the message
     * @throws DockerfileGenException when it is no image name or has neither tag nor digest
     */
    public static ImageReference parse(String name, String origin) {
        var matcher = REFERENCE.matcher(name);
        if (name.length() > LONGEST || !matcher.matches()) {
            throw new DockerfileGenException(
                    "\"" + name + "\" in <" + origin + "> is not the name of a container image. Write it as "
                            + "[registry/]repository:tag, for example eclipse-temurin:21-jre-noble.");
        }
        if (name.equals("scratch")) {
            throw new DockerfileGenException(
                    "<" + origin + "> is scratch, which has no libraries, no user and no /tmp. For <runtime> native, "
                            + "set it to gcr.io/distroless/static-debian13:nonroot, which has a user, /tmp, time "
                            + "zones and certificates; for a JVM, set it to an image with glibc or musl.");
        }
        if (matcher.group("tag") == null && matcher.group("digest") == null) {
            throw new DockerfileGenException(
                    "The image \"" + name + "\" in <" + origin + "> has no tag, so the image may change "
                            + "between builds. Add a tag or a digest, for example " + name + ":1.0.");
        }
        return new ImageReference(name);
    }

    /**
     * This public image as a mirror serves it.
     *
     * @param registry a registry host with an optional port and path; empty for no mirror
     * @throws DockerfileGenException when {@code registry} cannot stand before an image name
     */
    public ImageReference at(String registry) {
        checkRegistry(registry);
        var prefix = registry.replaceFirst("/+$", "");
        return prefix.isEmpty() ? this : new ImageReference(prefix + "/" + value.replaceFirst("^[^/]*\\.[^/]*/", ""));
    }

    /** @throws DockerfileGenException when {@code registry} is neither empty nor able to stand before an image name */
    static void checkRegistry(String registry) {
        var prefix = registry.replaceFirst("/+$", "");
        if (!registry.isEmpty()
                && (prefix.length() > LONGEST || !REGISTRY.matcher(prefix).matches())) {
            throw new DockerfileGenException(
                    "\"" + registry + "\" in <registry> is not a valid prefix of an image name. Write a "
                            + "registry's host with an optional port and path, without a scheme, for example "
                            + "registry.example.com:5000/mirror.");
        }
    }

    /** The name without tag and digest. */
    public String repository() {
        return value.replaceFirst("@.*$", "").replaceFirst(":[^:/]*$", "");
    }

    /** The name as it stands after {@code FROM}. */
    @Override
    public String toString() {
        return value;
    }
}
