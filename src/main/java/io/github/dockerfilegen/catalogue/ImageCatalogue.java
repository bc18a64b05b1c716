package io.github.dockerfilegen.catalogue;

import io.github.dockerfilegen.model.ImageReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The default images and the platforms they exist for, read from the one file that lists them. */
public final class ImageCatalogue {

    private static final String FILE = "/dockerfile-gen/images/Dockerfile";
    private static final Pattern LINE = Pattern.compile("FROM (?:--platform=(\\S+) )?(\\S+) AS (\\S+)-(\\d+)");

    private record Entry(ImageReference image, Optional<String> onlyPlatform) {}

    /** The catalogue of this version of the plugin. */
    public static final ImageCatalogue OWN = new ImageCatalogue();

    private final Map<String, Map<Integer, Entry>> byRole = new LinkedHashMap<>();

    /** The catalogue that belongs to this version of the plugin. */
    public ImageCatalogue() {
        try (var in = ImageCatalogue.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var matcher = LINE.matcher(line);
        if (matcher.matches()) {
            byRole.computeIfAbsent(matcher.group(3), role -> new LinkedHashMap<>())
                    .put(
                            Integer.valueOf(matcher.group(4)),
                            new Entry(new ImageReference(matcher.group(2)), Optional.ofNullable(matcher.group(1))));
        }
    }

    /**
     * The image for a role ({@code jre}, {@code maven}, {@code tomcat}, …) and a version.
     *
     * @return empty when no such image exists
     */
    public Optional<ImageReference> image(String role, int version) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(version))
                .map(Entry::image);
    }

    /** The only platform the image exists for; empty when it exists for amd64 and arm64 at least. */
    public Optional<String> onlyPlatform(String role, int version) {
        return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(version))
                .flatMap(Entry::onlyPlatform);
    }

    /** The versions of a role, ascending. */
    public List<Integer> versions(String role) {
        var versions = new ArrayList<>(byRole.getOrDefault(role, Map.of()).keySet());
        versions.sort(null);
        return versions;
    }
}
