package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maven's command line in the image: quiet about progress, no tests, and nothing that a build from files alone lacks. */
final class MavenCommand {

    /** Plugins that ask {@code .git}, which no image layer should hold, with what makes them do without. */
    private static final Map<String, List<String>> WITHOUT_GIT = new LinkedHashMap<>(Map.of(
            "git-commit-id-maven-plugin", List.of("-Dmaven.gitcommitid.skip=true"),
            "git-commit-id-plugin", List.of("-Dmaven.gitcommitid.skip=true"),
            "buildnumber-maven-plugin", List.of("-Dmaven.buildNumber.doCheck=false", "-Dmaven.buildNumber.revisionOnScmFailure=unknown")));

    private final ProjectFacts facts;
    private final ApplicationLayout layout;
    private final List<Decision> decisions = new ArrayList<>();

    MavenCommand(ProjectFacts facts, ApplicationLayout layout) {
        this.facts = facts;
        this.layout = layout;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** @param program what starts Maven: words of the shell */
    List<String> lines(List<String> program) {
        var words = new ArrayList<>(program);
        words.add("--batch-mode");
        words.add("--no-transfer-progress");
        if (!facts.pomFile().equals("pom.xml")) {
            words.add("--file=" + Quoting.shellWord(facts.pomFile()));
        }
        if (!facts.profiles().isEmpty()) {
            words.add("--activate-profiles=" + Quoting.shellWord(String.join(",", facts.profiles())));
            decisions.add(Decision.of("profiles " + String.join(", ", facts.profiles()), "asked for with --activate-profiles"));
        }
        words.add("-Dmaven.test.skip=true");
        if (facts.plugins().stream().anyMatch(plugin -> plugin.key().equals("io.github.dockerfile-gen:dockerfile-gen-maven-plugin"))) {
            words.add("-Ddockerfile-gen.skip");
        }
        withoutGit().forEach(words::add);
        words.addAll(layout.options());
        words.addAll(layout.goals());
        return CommandLines.of(words);
    }

    private List<String> withoutGit() {
        return facts.plugins().stream()
                .filter(plugin -> WITHOUT_GIT.containsKey(plugin.artifactId()))
                .peek(plugin -> decisions.add(Decision.of("no Git data in the image", plugin.artifactId() + " is told to do without .git")))
                .flatMap(plugin -> WITHOUT_GIT.get(plugin.artifactId()).stream())
                .distinct()
                .toList();
    }
}
