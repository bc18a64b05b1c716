package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * How Maven runs outside the project, for stages that stay cached when the project changes.
 *
 * @param wrapper copies the Maven Wrapper; none without one
 * @param caches cache mounts, Maven's local repository among them
 * @param command starts Maven; goals and their options follow
 */
public record StandaloneMaven(List<CopyInstruction> wrapper, List<BuilderStage.CacheMount> caches, ShellText command) {

    public StandaloneMaven {
        wrapper = List.copyOf(wrapper);
        caches = List.copyOf(caches);
    }
}
