package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import java.util.List;

/** What makes plugins do without {@code .git}, which no image layer should hold and no build context brings. */
final class WithoutGit {

    private static final String LICENCE_DATES_FROM_GIT = "com.mycila:license-maven-plugin-git";

    private WithoutGit() {}

    /** The options for a plugin; none for one that does not ask Git. */
    static List<String> options(BuildPlugin plugin) {
        return switch (plugin.artifactId()) {
            case "git-commit-id-maven-plugin", "git-commit-id-plugin" -> List.of("-Dmaven.gitcommitid.skip=true");
            case "buildnumber-maven-plugin" ->
                    List.of("-Dmaven.buildNumber.doCheck=false", "-Dmaven.buildNumber.revisionOnScmFailure=unknown");
            case "license-maven-plugin" -> plugin.dependencies().contains(LICENCE_DATES_FROM_GIT) ? List.of("-Dlicense.skip=true") : List.of();
            case "spotless-maven-plugin" -> plugin.text("ratchetFrom").isPresent() ? List.of("-Dspotless.check.skip=true") : List.of();
            case "git-code-format-maven-plugin" -> List.of("-Dgcf.skip=true");
            default -> List.of();
        };
    }
}
