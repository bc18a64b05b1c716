package io.github.dockerfilegen.plan;

import java.util.List;

/**
 * The one file that the build makes, found without knowing the version.
 *
 * @param template {@code only} when no other file has such a name, {@code among} when others may
 * @param path folder and name in the builder's working directory, as a word of the shell in which stars match
 * @param source the same as the source of a {@code COPY}
 * @param folder the folder, as a word of the shell
 * @param name the name, as a pattern of {@code find}
 * @param exclusions names that are not meant, as patterns of {@code find}
 * @param staged the name it gets in the builder's working directory
 */
public record Artifact(
        String template,
        String path,
        String source,
        String folder,
        String name,
        List<String> exclusions,
        String staged) {

    public Artifact {
        exclusions = List.copyOf(exclusions);
    }
}
