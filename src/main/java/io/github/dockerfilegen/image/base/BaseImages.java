package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.Keyword;
import java.util.List;

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
     * @throws io.github.dockerfilegen.model.DockerfileGenException naming the valid words when it is none of them
     */
    public static BaseImage of(String word) {
        return Keyword.parse(ALL, BaseImage::word, "runtime", word);
    }

    /** The kind that an image of the user's own is made of, as far as its name says it. */
    public static BaseImage namedBy(String image) {
        return ALL.stream().filter(base -> base.isNamedBy(image)).findFirst().orElse(DEFAULT);
    }
}
