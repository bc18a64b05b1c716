package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.List;
import java.util.stream.Collectors;

/** Every kind of base image, the default first. */
public final class BaseImages {

    /** What is taken where users choose nothing. */
    public static final BaseImage DEFAULT = new Jre();

    public static final List<BaseImage> ALL = List.of(DEFAULT, new Distroless(), new Alpine(), new Ubi());

    private BaseImages() {}

    /**
     * The kind that a user chose.
     *
     * @param word what {@code <runtime>} holds
     * @throws DockerfileGenException naming the valid words when it is none of them
     */
    public static BaseImage of(String word) {
        return ALL.stream()
                .filter(base -> base.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new DockerfileGenException("Unknown runtime \"" + word
                        + "\". Set <runtime> (or -Ddockerfile-gen.runtime) to one of: "
                        + ALL.stream().map(BaseImage::word).collect(Collectors.joining(", ")) + "."));
    }

    /** The kind that an image of the user's own is made of, as far as its name says it. */
    public static BaseImage namedBy(String image) {
        return ALL.stream().filter(base -> base.isNamedBy(image)).findFirst().orElse(DEFAULT);
    }
}
