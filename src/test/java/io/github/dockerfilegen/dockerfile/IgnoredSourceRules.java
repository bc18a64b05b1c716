package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.stream.Stream;

/** Every file the build takes from the context must survive the .dockerignore file. */
final class IgnoredSourceRules implements LintRules {

    private final DockerIgnore ignore;

    IgnoredSourceRules(DockerIgnore ignore) {
        this.ignore = ignore;
    }

    @Override
    public void check(ParsedDockerfile file, LintReport report) {
        for (Instruction instruction : file.instructions()) {
            for (String source : sources(instruction)) {
                report.addIf(
                        !ignore.reaches(source),
                        instruction,
                        source + " is excluded by .dockerignore",
                        "CopyIgnoredFile");
            }
        }
    }

    private static List<String> sources(Instruction instruction) {
        if (instruction.is("COPY", "ADD") && !instruction.hasFlag("from")) {
            return instruction.sources().stream()
                    .filter(source -> !source.contains("://") && !source.startsWith("<<"))
                    .toList();
        }
        Stream<Mount> mounts = instruction.is("RUN") ? Mount.of(instruction).stream() : Stream.empty();
        return mounts.filter(mount -> mount.isType("bind") && mount.get("from").isEmpty())
                .flatMap(mount -> mount.get("source", "src").stream())
                .toList();
    }
}
