package io.github.dockerfilegen.catalogue;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.Quoting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The default images and the platforms they exist for, read from the one file that lists them. */
public final class ImageCatalogue {

    private static final String FILE = "/dockerfile-gen/images/Dockerfile";
    private static final Pattern LINE = Pattern.compile("FROM (?:--platform=(\\S+) )?(\\S+) AS (\\S+)-(\\d+)");

    /** @param pack the pack that names it; empty for one of the plugin's own, which a registry may mirror */
    private record Entry(ImageReference image, Optional<String> onlyPlatform, String pack) {}

    /** The catalogue of this version of the plugin. */
    public static final ImageCatalogue OWN = new ImageCatalogue();

    private final Map<String, Map<Integer, Entry>> byRole = new LinkedHashMap<>();

    /** The catalogue that belongs to this version of the plugin. */
    public ImageCatalogue() {
        try (var in = ImageCatalogue.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> add(line, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImageCatalogue(Map<String, Map<Integer, Entry>> byRole) {
        byRole.forEach((role, images) -> this.byRole.put(role, new LinkedHashMap<>(images)));
    }

    /**
     * This catalogue with the images of another one in the place of its own.
     *
     * @param lines as in the plugin's own file
     * @param pack the coordinates of the pack that they are from
     * @throws DockerfileGenException for a line that is no {@code FROM … AS <role>-<version>}, a role that there is
     *     not, or a name that is no image
     */
    public ImageCatalogue with(String lines, String pack) {
        var merged = new ImageCatalogue(byRole);
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    var matcher = LINE.matcher(line);
                    if (!matcher.matches() || !byRole.containsKey(matcher.group(3))) {
                        throw new DockerfileGenException("The line " + Quoting.json(line) + " in images/Dockerfile of "
                                + pack + " names no image of ours. Write FROM <image> AS <role>-<version>; the roles "
                                + "are " + String.join(", ", byRole.keySet()) + ".");
                    }
                    ImageReference.parse(matcher.group(2), "FROM of images/Dockerfile in " + pack);
                    merged.add(line, pack);
                });
        return merged;
    }

    private void add(String line, String pack) {
        var matcher = LINE.matcher(line);
        if (matcher.matches()) {
            byRole.computeIfAbsent(matcher.group(3), role -> new LinkedHashMap<>())
                    .put(
                            Integer.valueOf(matcher.group(4)),
                            new Entry(
                                    new ImageReference(matcher.group(2)), Optional.ofNullable(matcher.group(1)), pack));
        }
    }

    /**
     * The image for a role ({@code jre}, {@code maven}, {@code tomcat}, …) and a version.
     *
     * @return empty when no such image exists
     */
    public Optional<ImageReference> image(String role, int version) {
        return image(role, version, "");
    }

    /**
     * The same, from a mirror.
     *
     * @param registry the mirror's prefix, for the plugin's own images: a pack names the registry that it means; empty
     *     for none
     */
    public Optional<ImageReference> image(String role, int version, String registry) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(version))
                .map(entry -> entry.pack.isEmpty() ? entry.image.at(registry) : entry.image);
    }

    /** What a reason for an image of a pack says at its end; empty for one of the plugin's own. */
    public String origin(String role, int version) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(version))
                .filter(entry -> !entry.pack.isEmpty())
                .map(entry -> ", named by the pack " + entry.pack)
                .orElse("");
    }

    /** The only platform the image exists for; empty when it exists for amd64 and arm64 at least. */
    public Optional<String> onlyPlatform(String role, int version) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(version))
                .flatMap(Entry::onlyPlatform);
    }

    /**
     * The first of the platforms that the image does not exist for.
     *
     * @param platforms as {@code linux/amd64}; a variant such as {@code linux/arm64/v8} belongs to its platform
     * @return empty when it exists for all of them
     */
    public Optional<String> missingPlatform(String role, int version, Collection<String> platforms) {
        return onlyPlatform(role, version)
                .flatMap(only -> platforms.stream()
                        .filter(wanted -> !(wanted + "/").startsWith(only + "/"))
                        .findFirst());
    }

    /** The versions of a role, ascending. */
    public List<Integer> versions(String role) {
        var versions = new ArrayList<>(byRole.getOrDefault(role, Map.of()).keySet());
        versions.sort(null);
        return versions;
    }
}
