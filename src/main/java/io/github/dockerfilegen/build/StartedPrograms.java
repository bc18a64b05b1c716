package io.github.dockerfilegen.build;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds programs that the build starts and the build image does not have. */
final class StartedPrograms {

    /** A shell's word that starts a program: the first one, and the one behind an operator. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?:^|&&|\\|\\|?|;|\\()\\s*(?:[A-Za-z_]\\w*=\\S*+\\s++)*+([A-Za-z][\\w.+-]*)(?=\\s|$|;|&|\\|)");
    /** More of a command in a POM is not looked at. */
    private static final int LONGEST_SCRIPT = 2000;

    private static final Pattern WINDOWS =
            Pattern.compile("(?i)(?:cmd|powershell|pwsh)(?:\\.exe)?|.*\\.(?:exe|bat|cmd|ps1)");
    /**
     * Plugins that start a program of the machine unless their configuration names another one, with the elements that
     * do.
     */
    private static final Map<String, List<String>> ON_THE_PATH = Map.of(
            "org.xolstice.maven.plugins:protobuf-maven-plugin", List.of("protoc", "protocArtifact", "protocExecutable"),
            "com.googlecode.cmake-maven-project:cmake-maven-plugin", List.of("cmake", "downloadBinaries"),
            "org.questdb:rust-maven-plugin", List.of("cargo", "cargoPath"));

    private final ProjectFacts facts;
    private final String image;
    private final boolean maven;

    /**
     * @param image the builder's image, for the user
     * @param maven whether it is an image with Maven
     */
    StartedPrograms(ProjectFacts facts, String image, boolean maven) {
        this.facts = facts;
        this.image = image;
        this.maven = maven;
    }

    /** A warning for each program that is not there. */
    List<Decision> decisions() {
        return facts.allPlugins()
                .flatMap(plugin -> plugin.executions().stream()
                        .filter(execution -> !execution.off()
                                && Phases.reached(execution.phase())
                                && !execution.settings().flag("skip").orElse(false))
                        .flatMap(execution -> programs(plugin, execution)
                                .filter(program -> !BuilderPrograms.has(program, maven))
                                .map(program -> warning(plugin, execution, program))))
                .distinct()
                .toList();
    }

    private Decision warning(BuildPlugin plugin, BuildPlugin.Execution execution, String program) {
        var npm = program.matches("npm|npx|yarn|pnpm|node|bun") ? ", or let frontend-maven-plugin install Node" : "";
        return Decision.warning(
                "the image may not build",
                "the build image " + image + " has no \"" + program + "\", which " + plugin.artifactId()
                        + " starts (execution " + execution.id()
                        + (execution.phase().isEmpty() ? "" : ", phase " + execution.phase())
                        + "). Set <buildImage> to an image with it" + npm);
    }

    private static Stream<String> programs(BuildPlugin plugin, BuildPlugin.Execution execution) {
        return switch (plugin.artifactId()) {
            // The goal has no phase of its own, so it runs only where one is named.
            case "exec-maven-plugin" ->
                execution.goals().contains("exec") && Phases.bound(execution.phase())
                        ? executable(execution.settings())
                        : Stream.empty();
            case "maven-antrun-plugin" ->
                Phases.bound(execution.phase())
                        ? tasks(execution.settings()).flatMap(StartedPrograms::task)
                        : Stream.empty();
            default -> onThePath(plugin, execution).stream();
        };
    }

    private static Stream<String> executable(XmlElement settings) {
        var arguments = Stream.concat(
                        settings.all("arguments/*").stream().map(XmlElement::value),
                        settings.text("commandlineArgs").stream())
                .toList();
        return settings.text("executable").stream().flatMap(program -> started(program, arguments));
    }

    /** Ant's exec tasks, however deep, that are meant for this system and fail where they cannot start. */
    private static Stream<XmlElement> tasks(XmlElement settings) {
        return settings.children().stream()
                .flatMap(child -> child.name().equals("exec") ? Stream.of(child) : tasks(child));
    }

    private static Stream<String> task(XmlElement task) {
        var attributes = task.attributes();
        var system = (attributes.getOrDefault("osfamily", "unix") + " " + attributes.getOrDefault("os", "Linux"))
                .toLowerCase(Locale.ROOT);
        if (!system.contains("unix")
                || !system.contains("linux")
                || attributes.getOrDefault("failifexecutionfails", "true").equals("false")) {
            return Stream.empty();
        }
        var arguments = task.all("arg").stream()
                .flatMap(argument -> Stream.of("value", "line")
                        .flatMap(name ->
                                Optional.ofNullable(argument.attributes().get(name)).stream()))
                .toList();
        return Optional.ofNullable(attributes.get("executable")).stream()
                .flatMap(program -> started(program, arguments));
    }

    /** A file of the project is started by its path; what a shell is told to start is looked for in its command. */
    private static Stream<String> started(String program, List<String> arguments) {
        if (program.contains("${") || program.contains("/") && !program.matches("/(?:usr/)?(?:local/)?s?bin/[^/]+")) {
            return WINDOWS.matcher(program).matches() ? Stream.of(program) : Stream.empty();
        }
        var name = program.substring(program.lastIndexOf('/') + 1);
        if (!name.matches("(?:ba|da)?sh")
                || arguments.stream().noneMatch(argument -> argument.matches("-\\w*c(?:\\s.*)?"))) {
            return name.equals("env")
                    ? arguments.stream()
                            .filter(argument -> argument.matches("[A-Za-z][\\w.+-]*"))
                            .limit(1)
                    : Stream.of(name);
        }
        var script = String.join(" ", arguments);
        return IN_SCRIPT
                .matcher(script.substring(0, Math.min(script.length(), LONGEST_SCRIPT))
                        .replaceFirst("^\\s*-\\w*c\\s+", "")
                        .replaceAll("^[\"']|[\"']$", "")
                        .strip())
                .results()
                .map(match -> match.group(1));
    }

    private static Optional<String> onThePath(BuildPlugin plugin, BuildPlugin.Execution execution) {
        return Optional.ofNullable(ON_THE_PATH.get(plugin.key()))
                .filter(names -> names.stream()
                        .skip(1)
                        .noneMatch(element -> execution.settings().text(element).isPresent()))
                .map(names -> names.get(0));
    }
}
