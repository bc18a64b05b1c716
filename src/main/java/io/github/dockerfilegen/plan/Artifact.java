package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The file that the build creates, matched without knowing its version.
 *
 * @param path folder and name in the build stage's working directory, as a shell word with {@code *} wildcards
 * @param folder the folder, as a shell word
 * @param name the name, as a pattern of {@code find}
 * @param exclusions names of other files that match, as patterns of {@code find}; usually none
 * @param staged the file's new name in the build stage's working directory
 */
public record Artifact(ShellText path, ShellText folder, ShellText name, List<ShellText> exclusions, PlainWord staged) {

    public Artifact {
        exclusions = List.copyOf(exclusions);
    }
}
