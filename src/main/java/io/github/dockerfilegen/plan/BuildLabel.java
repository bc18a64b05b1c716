package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.DockerText;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * A label whose value the build passes.
 *
 * @param argument the name of the build argument
 * @param key the key of the label
 * @param defaults the argument with its default, {@code NAME="value"}; none or one
 */
public record BuildLabel(PlainWord argument, PlainWord key, List<DockerText> defaults) {

    public BuildLabel {
        defaults = List.copyOf(defaults);
    }
}
