package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.CopyInstruction;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * How the builder's Maven runs outside of the project, for what no edit of it changes.
 *
 * @param wrapper copies the wrapper; none without one
 * @param caches the cache mounts it needs
 * @param command starts it; goals and their options follow
 */
public record StandaloneMaven(List<CopyInstruction> wrapper, List<BuilderStage.CacheMount> caches, ShellText command) {

    public StandaloneMaven {
        wrapper = List.copyOf(wrapper);
        caches = List.copyOf(caches);
    }
}
