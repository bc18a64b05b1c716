package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.ShellText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a machine that {@code .mvn/maven.config} names: settings and toolchains. One with credentials, or that
 * Git ignores, never enters the build context; a secret takes the place of the user's settings, and without it empty
 * ones do, so that Maven starts.
 */
final class MavenSettings {

    private static final Pattern OPTION = Pattern.compile(
            "(?:^|\\s)(-s|--settings|-gs|--global-settings|-t|--toolchains|-gt|--global-toolchains)(?:\\s+|=)(\\S+)");
    private static final ShellText SECRET = ShellText.of("/root/.m2/settings.xml");

    private final Map<String, List<String>> outside = Map.of("user", new ArrayList<>(), "other", new ArrayList<>());

    MavenSettings(ProjectFacts facts) {
        var folder = facts.place().start().replaceFirst("[^/]*$", "");
        Stream.of(folder, "")
                .distinct()
                .flatMap(base -> facts.files().contextText(base + ".mvn/maven.config").stream()
                        .flatMap(text -> OPTION.matcher(text).results())
                        .map(option -> Map.entry(
                                option.group(1),
                                base
                                        + option.group(2)
                                                .replaceFirst(
                                                        "^(?:\\$\\{(?:maven\\.multiModuleProjectDirectory"
                                                                + "|session\\.rootDirectory)}/|\\./)",
                                                        ""))))
                .filter(option -> !option.getValue().matches("/.*|.*[$].*|(?:.*/)?\\.\\.(?:/.*)?")
                        && !Quoting.breaksLines(option.getValue()))
                .filter(option ->
                        facts.inputs().stream().noneMatch(input -> input.path().equals(option.getValue())))
                .distinct()
                .forEach(option -> outside.get(option.getKey().matches("-s|--settings") ? "user" : "other")
                        .add(option.getValue()));
    }

    /** Paths of the context that must not come along with a folder around them. */
    List<String> outside() {
        return Stream.of("user", "other")
                .flatMap(kind -> outside.get(kind).stream())
                .toList();
    }

    /** What makes Maven find its settings: the secret where there is one, or else empty ones. */
    List<ShellText> preparation() {
        return outside.get("user").stream()
                .limit(1)
                .map(path -> {
                    var folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".";
                    return ShellText.of(
                            "mkdir -p /root/.m2 {} && echo '<settings/>' >{} && ln -sf {} {}",
                            ShellText.word("./" + folder),
                            SECRET,
                            SECRET,
                            ShellText.word("./" + path));
                })
                .toList();
    }

    List<Decision> decisions() {
        var user = outside.get("user").stream()
                .map(path -> Decision.warning(
                        path + " stays outside the image",
                        ".mvn/maven.config sets it as Maven settings, but it contains credentials or is not in "
                                + "the repository. "
                                + "If the build needs it, build with --secret id=maven-settings,src=" + path));
        var other = outside.get("other").stream()
                .map(path -> Decision.warning(
                        "the image may not build",
                        ".mvn/maven.config names " + path
                                + ", which contains credentials or is not in the repository, so it stays "
                                + "outside the image. Remove the option there, and pass it on the "
                                + "command line where it is needed"));
        return Stream.concat(user, other).toList();
    }
}
