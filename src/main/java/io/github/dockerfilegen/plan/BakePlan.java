package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.HclText;
import io.github.dockerfilegen.model.PlainWord;
import java.util.List;

/**
 * What the bake file says.
 *
 * @param dockerfile the Dockerfile's name
 * @param targets the stages that become images, which name the targets and the images as well
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
