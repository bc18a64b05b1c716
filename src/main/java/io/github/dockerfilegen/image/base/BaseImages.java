package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.Keyword;
import java.util.List;

/**
 * All kinds of base image: the default first, then the more special ones first, because the first whose images a name
 * fits is taken ({@code distroless/java21-debian13} also contains "debian").
 */
public final class BaseImages {

    /** The default kind. */
    public static final BaseImage DEFAULT = new Jre();

    public static final List<BaseImage> ALL =
            List.of(DEFAULT, new Distroless(), new Linked(), new MachineCodeBase(), new Alpine(), new Ubi());

    private BaseImages() {}

    /**
     * The kind with this word.
     *
     * @param word the value of {@code <runtime>}
     * @throws io.github.dockerfilegen.model.DockerfileGenException naming the valid words when it is none of them
     */
    public static BaseImage of(String word) {
        return Keyword.parse(ALL, BaseImage::word, "runtime", word);
    }

    /** The kind that a custom image is based on, by its name. */
    public static BaseImage namedBy(String image) {
        return ALL.stream().filter(base -> base.isNamedBy(image)).findFirst().orElse(DEFAULT);
    }
}
