package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The stage that downloads Java agents.
 *
 * @param stage the stage's name
 * @param goal Maven's goal that downloads one, as a word
 * @param artifacts the agents, {@code groupId:artifactId:version}, a word each
 */
public record AgentDownload(PlainWord stage, ShellText goal, List<ShellText> artifacts) {

    public AgentDownload {
        artifacts = List.copyOf(artifacts);
    }
}
