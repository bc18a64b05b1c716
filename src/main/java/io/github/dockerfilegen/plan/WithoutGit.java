package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What makes a build do without {@code .git}, which no image layer should hold and no build context brings. */
final class WithoutGit {

    private static final String LICENCE_DATES_FROM_GIT = "com.mycila:license-maven-plugin-git";
    /** Extensions that compute the project's version from Git; switched off they leave the POM's version, which no image shows. */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "jgitver-maven-plugin", "-Djgitver.skip=true",
            "maven-git-versioning-extension", "-DgitVersioning.disable=true");

    private final Map<String, List<String>> optionsByReader = new TreeMap<>();

    WithoutGit(ProjectFacts facts) {
        facts.allPlugins().forEach(plugin -> add(plugin.artifactId(), options(plugin)));
        var extensions = facts.extensions();
        EXTENSIONS.forEach((extension, option) -> add(extension, extensions.contains(extension) ? List.of(option) : List.of()));
    }

    private void add(String reader, List<String> options) {
        if (!options.isEmpty()) {
            optionsByReader.put(reader, options);
        }
    }

    /** The plugins and extensions of the build that would read Git's data, sorted. */
    List<String> readers() {
        return List.copyOf(optionsByReader.keySet());
    }

    /** The options that make them do without. */
    List<String> options() {
        return optionsByReader.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static List<String> options(BuildPlugin plugin) {
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
