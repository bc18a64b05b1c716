package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The options with which a build needs no {@code .git}, which the build context does not contain. */
final class GitFreeBuild {

    private static final String WITHOUT = "reads .git, which is not in the build context";
    private static final String LICENCE_DATES_FROM_GIT = "com.mycila:license-maven-plugin-git";
    /**
     * Extensions that compute the project's version from Git; switched off they leave the POM's version, which no image
     * shows.
     */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "jgitver-maven-plugin", "-Djgitver.skip=true",
            "maven-git-versioning-extension", "-Dversioning.disable=true");
    /**
     * The first releases with a switch, and with one that a {@code <skip>} in the POM does not win over (their plugin
     * descriptors).
     */
    private static final String COMMIT_ID_WITH_SKIP = "2.1.8";

    private static final String COMMIT_ID_WITH_COMMAND_LINE = "2.2.4";
    private static final String SPOTLESS_WITH_ELEMENTS_OF_ITS_OWN = "2.24";

    private final SwitchedOff off = new SwitchedOff();

    GitFreeBuild(ProjectFacts facts) {
        facts.allPlugins()
                .filter(plugin -> plugin.executions().isEmpty()
                        || plugin.executions().stream().anyMatch(execution -> !execution.off()))
                .forEach(plugin -> off.add(plugin, switches(plugin, facts), WITHOUT));
        EXTENSIONS.forEach((extension, option) -> off.add(
                extension, facts.extensions().contains(extension) ? List.of(ShellText.word(option)) : List.of()));
    }

    /** The plugins and extensions of the build that would read Git's data, sorted. */
    List<String> readers() {
        return off.names();
    }

    /** The options that disable this. */
    List<ShellText> options() {
        return off.options();
    }

    /** A warning for each plugin that no option disables. */
    List<Decision> kept() {
        return off.kept();
    }

    private List<PluginSwitch> switches(BuildPlugin plugin, ProjectFacts facts) {
        return switch (plugin.artifactId()) {
            case "git-commit-id-maven-plugin", "git-commit-id-plugin" -> commitId(plugin);
            case "buildnumber-maven-plugin" -> buildNumber(plugin);
            case "license-maven-plugin" ->
                plugin.dependencies().contains(LICENCE_DATES_FROM_GIT)
                        ? List.of(PluginSwitch.skip("license.skip"))
                        : List.of();
            case "spotless-maven-plugin" -> ratchets(plugin, facts) ? spotless(plugin) : List.of();
            case "git-code-format-maven-plugin" -> List.of(PluginSwitch.skip("gcf.skip"));
            case "git-build-hook-maven-plugin" ->
                List.of(
                        new PluginSwitch("initialize", "skip", "gitbuildhook.init.skip", "true"),
                        new PluginSwitch("configure", "skip", "gitbuildhook.gitconfig.skip", "true"),
                        new PluginSwitch("install", "skip", "gitbuildhook.install.skip", "true"));
            default -> List.of();
        };
    }

    private List<PluginSwitch> commitId(BuildPlugin plugin) {
        var version = new Version(plugin.version());
        if (plugin.version().isEmpty()
                || plugin.executions().isEmpty()
                || version.atLeast(COMMIT_ID_WITH_COMMAND_LINE)
                || !version.text().matches("\\d.*")) {
            return List.of(new PluginSwitch("revision", "", "maven.gitcommitid.skip", "true"));
        }
        if (version.atLeast(COMMIT_ID_WITH_SKIP)) {
            return List.of(new PluginSwitch("revision", "skip", "maven.gitcommitid.skip", "true"));
        }
        if (!plugin.text("failOnNoGitDirectory").equals(Optional.of("false"))) {
            off.warn(Decision.warning(
                    "the image may not build",
                    plugin.artifactId() + " " + version + " " + WITHOUT
                            + ", and it has no option to skip it. Set "
                            + "<failOnNoGitDirectory>false</failOnNoGitDirectory>, or use version "
                            + COMMIT_ID_WITH_COMMAND_LINE + " or later"));
        }
        return List.of();
    }

    /**
     * A POM that checks or updates the working copy can only be told to skip; then {@code ${buildNumber}} stays as it
     * is written.
     */
    private static List<PluginSwitch> buildNumber(BuildPlugin plugin) {
        var check = new PluginSwitch("create", "doCheck", "maven.buildNumber.doCheck", "false");
        var update = new PluginSwitch("create", "doUpdate", "maven.buildNumber.doUpdate", "false");
        return check.kept(plugin).or(() -> update.kept(plugin)).isPresent()
                ? List.of(PluginSwitch.skip("maven.buildNumber.skip"))
                : Stream.concat(
                                Stream.of(check),
                                Stream.concat(
                                        plugin.text("doUpdate").isPresent() ? Stream.of(update) : Stream.of(),
                                        plugin.text("revisionOnScmFailure").isPresent()
                                                ? Stream.of()
                                                : Stream.of(new PluginSwitch(
                                                        "create|create-metadata",
                                                        "",
                                                        "maven.buildNumber.revisionOnScmFailure",
                                                        "unknown"))))
                        .toList();
    }

    /** Formats are told from Git what has changed, all together or each for itself; {@code NONE} means all files. */
    private static boolean ratchets(BuildPlugin plugin, ProjectFacts facts) {
        return Stream.of(
                        plugin.allSettings()
                                .flatMap(settings -> Stream.of("ratchetFrom", "*/ratchetFrom")
                                        .flatMap(path -> settings.text(path).stream())),
                        Stream.ofNullable(facts.properties().get("ratchetFrom")))
                .flatMap(texts -> texts)
                .anyMatch(text -> !text.isBlank() && !text.equals("NONE"));
    }

    private static List<PluginSwitch> spotless(BuildPlugin plugin) {
        var old = !plugin.version().isEmpty()
                && !new Version(plugin.version()).atLeast(SPOTLESS_WITH_ELEMENTS_OF_ITS_OWN);
        return List.of(
                new PluginSwitch("check", old ? "skip" : "checkSkip", "spotless.check.skip", "true"),
                new PluginSwitch("apply", old ? "skip" : "applySkip", "spotless.apply.skip", "true"));
    }
}
