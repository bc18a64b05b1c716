package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The stage that downloads Java agents.
 *
 * @param stage the stage's name
 * @param goal Maven's goal that downloads an agent, as a shell word
 * @param artifacts the agents, {@code groupId:artifactId:version}, a shell word each
 */
public record AgentDownload(PlainWord stage, ShellText goal, List<ShellText> artifacts) {

    public AgentDownload {
        artifacts = List.copyOf(artifacts);
    }
}
