package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The one file that the build makes, found without knowing the version.
 *
 * @param path folder and name in the builder's working directory, as a word in which stars match
 * @param folder the folder, as a word
 * @param name the name, as a pattern of {@code find}
 * @param exclusions names that are not meant, as patterns of {@code find}; none where no other file has such a name
 * @param staged the name it gets in the builder's working directory
 */
public record Artifact(ShellText path, ShellText folder, ShellText name, List<ShellText> exclusions, PlainWord staged) {

    public Artifact {
        exclusions = List.copyOf(exclusions);
    }
}
