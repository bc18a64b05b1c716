package io.github.dockerfilegen;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.output.CheckedFile;
import io.github.dockerfilegen.output.RenderedFile;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.GeneratedFile;
import io.github.dockerfilegen.policy.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the rules of packs to files as they are written; only Dockerfiles are subject to them. */
record RuleCheck(Policy policy) {

    /** @throws DockerfileGenException naming every rule that the file breaks */
    void require(Planned plan, RenderedFile file) {
        var broken = broken(plan, file.path(), file.text());
        if (!broken.isEmpty()) {
            throw new DockerfileGenException(file.path() + " is not written, because it breaks "
                    + (broken.size() == 1 ? "a rule" : broken.size() + " rules") + ": " + String.join(" ", broken));
        }
    }

    /** A file beside the disk, with the rules that its new text breaks. */
    CheckedFile checked(Planned plan, CheckedFile file) {
        return policy.rules().isEmpty()
                ? file
                : file.withBrokenRules(broken(plan, file.path(), String.join("\n", file.generated())));
    }

    /** The rules that a file of the plan breaks, as sentences. */
    private List<String> broken(Planned plan, Path path, String text) {
        return plan.files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::model)
                .flatMap(model -> model instanceof DockerfilePlan dockerfile ? Stream.of(dockerfile) : Stream.empty())
                .flatMap(dockerfile -> policy.broken(text, stages(dockerfile)).stream())
                .toList();
    }

    private static Set<String> stages(DockerfilePlan dockerfile) {
        return dockerfile.images().stream()
                .map(image -> image.runtime().last().value())
                .collect(Collectors.toSet());
    }
}
