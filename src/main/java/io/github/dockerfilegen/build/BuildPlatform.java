package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides on which platform the builder stage runs. Class files are the same everywhere, so a build for another
 * architecture need not be emulated, unless what is built holds code for the machine it was built on.
 */
final class BuildPlatform {

    /** Classifiers by which libraries with machine code are told apart, as os-maven-plugin and others write them. */
    private static final Pattern MACHINE =
            Pattern.compile("(?i).*(?:linux|windows|osx|macos|natives?).*|(?:win|mac)(?:[-_].*)?|.*(?:x86[-_]64|amd64"
                    + "|aarch[-_]?64|arm64|ppcle[-_]64|s390[-_]?64).*");
    /** OpenJFX's POMs choose the classifier by the machine, out of the project's sight. */
    private static final Set<String> BY_MACHINE = Set.of("org.openjfx");

    /** Decides for a build of machine code. */
    static final Decision MACHINE_CODE =
            Decision.of("build stage uses the target platform", "it makes machine code (runtime=native)");

    private BuildPlatform() {}

    /** The variable that holds the builder's own platform; none where it must be the image's. */
    static List<PlainWord> of(ProjectFacts facts) {
        return reason(facts).isEmpty() ? List.of(new PlainWord("BUILDPLATFORM")) : List.of();
    }

    static Decision decision(ProjectFacts facts) {
        return reason(facts)
                .map(reason -> Decision.of("build stage uses the target platform", reason))
                .orElseGet(() ->
                        Decision.of("build stage uses $BUILDPLATFORM", "no platform-specific dependencies or plugins"));
    }

    private static Optional<String> reason(ProjectFacts facts) {
        var library = facts.modules()
                .flatMap(ModuleFacts::runtimeDependencies)
                .filter(dependency -> BY_MACHINE.contains(dependency.groupId())
                        || MACHINE.matcher(dependency.classifier()).matches())
                .map(Dependency::artifactId)
                .findFirst();
        return library.map(artifactId -> "the dependency " + artifactId + " is platform-specific")
                .or(() -> facts.allPlugins()
                        .filter(plugin -> PluginTrait.MACHINE_CODE.of(plugin.artifactId())
                                && plugin.executions().stream().anyMatch(execution -> !execution.off()))
                        .map(plugin -> plugin.artifactId() + " compiles native code")
                        .findFirst());
    }
}
