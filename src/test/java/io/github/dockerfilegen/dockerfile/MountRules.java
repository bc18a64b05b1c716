package io.github.dockerfilegen.dockerfile;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** House rules about cache mounts, and about stages named by {@code --from=} and {@code from=}. */
final class MountRules implements LintRules {

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        Set<String> earlier = new HashSet<>();
        for (Stage stage : file.stages()) {
            for (Instruction instruction : stage.all("COPY", "ADD", "RUN")) {
                Mount.of(instruction).forEach(mount -> checkCache(instruction, mount, report));
                Stream.concat(
                                instruction.flag("from").stream(),
                                Mount.of(instruction).stream().flatMap(mount -> mount.get("from").stream()))
                        .filter(from -> !earlier.contains(from) && !from.contains(":") && !from.contains("/"))
                        .forEach(from -> report.add(instruction.line(), from + " is no earlier stage", "UnknownStage"));
            }
            earlier.add(stage.name());
        }
    }

    private static void checkCache(Instruction run, Mount mount, LintReport report) {
        boolean complete = mount.get("id").filter(id -> !id.isEmpty()).isPresent()
                && mount.get("target").filter(target -> !target.isEmpty()).isPresent()
                && mount.get("sharing").filter("locked"::equals).isPresent();
        report.addIf(
                mount.isType("cache") && !complete,
                run,
                "a cache mount needs id, target and sharing=locked",
                "CacheMount");
    }
}
