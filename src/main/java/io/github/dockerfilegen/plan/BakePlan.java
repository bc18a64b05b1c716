package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.HclText;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * The content of the bake file.
 *
 * @param dockerfile the Dockerfile's name, a string with its quotes
 * @param targets the names of the final stages, which are also the names of the targets and images
 */
public record BakePlan(HclText dockerfile, List<PlainWord> targets) implements FileModel {

    public BakePlan {
        targets = List.copyOf(targets);
    }

    @Override
    public String template() {
        return "docker-bake.ftl";
    }

    @Override
    public String fileName(String dockerfileName, boolean atRoot) {
        return "docker-bake.hcl";
    }
}
