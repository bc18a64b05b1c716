package io.github.dockerfilegen.image;

import io.github.dockerfilegen.build.Phases;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Warns about Java agents that the image does not contain: downloaded by the build, or set in JVM options. */
public final class JavaAgents {

    /** Agents by their artifact ids; others have the word in theirs. */
    private static final Pattern AGENT =
            Pattern.compile("(?i)(?!.*user-?agent)(?!(?:org\\.jacoco|byte-buddy|mockito|jenkins|remoting)\\b.*)"
                    + "(?:(?:.*[-_.])?(?:java-?)?agents?(?:[-_.].*)?|.*javaagent.*|aspectjweaver.*"
                    + "|spring-instrument.*)");

    private static final Pattern AGENT_FOLDER =
            Pattern.compile("(?i)(?:.*[/\\\\])?(?:[\\w.]*[-_.])?(?:java-?)?agents?[/\\\\]?");
    private static final Pattern JAR = Pattern.compile("[^\\s\"'=]*?([^/\\\\\\s\"'=]+\\.jar)(?:[?#]\\S*)?");
    private static final Pattern OPTION = Pattern.compile("-(?:javaagent|agentpath):\"?([^=\\s\"]+)");
    /** What the JVM and scripts read options from. */
    private static final Set<String> VARIABLES = Set.of(
            "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JAVA_OPTS", "CATALINA_OPTS", "JAVA_OPTIONS");
    /** Folders of the application inside the image. */
    private static final Pattern PACKAGED = Pattern.compile(
            "(?:lib|dependencies|BOOT-INF/lib|WEB-INF/lib|quarkus-app|quarkus)/.*|application\\.[jw]ar");

    private final ProjectFacts facts;
    private final UserChoices choices;

    private JavaAgents(ProjectFacts facts, UserChoices choices) {
        this.facts = facts;
        this.choices = choices;
    }

    public static List<Decision> about(ProjectFacts facts, UserChoices choices) {
        var agents = new JavaAgents(facts, choices);
        return Stream.concat(agents.fetched(), agents.named()).distinct().toList();
    }

    /** Options may name an agent of the base image, or one that a volume brings: then the user knows. */
    private Stream<Decision> fetched() {
        if (!choices.image().javaAgents().isEmpty()
                || options().values().stream()
                        .anyMatch(text -> OPTION.matcher(text).find())) {
            return Stream.empty();
        }
        var tests = facts.modules()
                .flatMap(module -> module.plugins().stream())
                .filter(plugin ->
                        Set.of("maven-surefire-plugin", "maven-failsafe-plugin").contains(plugin.artifactId()))
                .flatMap(plugin -> Stream.concat(
                        plugin.allSettings().flatMap(settings -> settings.text("argLine").stream()),
                        Stream.ofNullable(facts.properties().get("argLine"))))
                .toList();
        return facts.modules()
                .flatMap(module -> module.plugins().stream())
                .flatMap(plugin -> plugin.executions().stream()
                        .filter(execution -> !execution.off()
                                && Phases.reached(execution.phase())
                                && !execution.settings().flag("skip").orElse(false))
                        .flatMap(execution -> agents(plugin, execution).stream()
                                .filter(agent -> tests.stream()
                                        .noneMatch(arguments -> arguments.contains(agent.replaceFirst("\\.jar$", ""))))
                                .map(agent -> outside(agent, plugin, execution))));
    }

    private static Decision outside(String agent, BuildPlugin plugin, BuildPlugin.Execution execution) {
        return Decision.warning(
                "the Java agent " + agent + " stays outside the image",
                plugin.artifactId() + " puts it beside the application (execution " + execution.id()
                        + "), but the image contains only the application. If production needs it, set <javaAgents> "
                        + "to its coordinates, groupId:artifactId:version, or mount it: "
                        + "docker run --mount type=bind,src=<agent>.jar,dst=/agent.jar,readonly "
                        + "-e JAVA_TOOL_OPTIONS=-javaagent:/agent.jar");
    }

    private List<String> agents(BuildPlugin plugin, BuildPlugin.Execution execution) {
        var found = new ArrayList<String>();
        if (plugin.artifactId().equals("maven-dependency-plugin")) {
            if (execution.goals().stream().anyMatch(Set.of("copy", "unpack")::contains)) {
                execution.settings().all("artifactItems/artifactItem").stream()
                        .filter(item -> !packaged(outputOf(item).or(() -> outputOf(execution.settings()))))
                        .flatMap(item -> item
                                .text("artifactId")
                                .filter(name -> isAgent(name)
                                        || outputOf(item)
                                                .or(() -> outputOf(execution.settings()))
                                                .filter(JavaAgents::agentFolder)
                                                .isPresent())
                                .stream())
                        .forEach(found::add);
                execution
                        .settings()
                        .text("artifact")
                        .map(coordinates -> coordinates.split(":"))
                        .filter(parts -> parts.length > 1 && isAgent(parts[1]))
                        .ifPresent(parts -> found.add(parts[1]));
            }
            if (execution.goals().stream().anyMatch(Set.of("copy-dependencies", "unpack-dependencies")::contains)
                    && !packaged(outputOf(execution.settings()))) {
                found.addAll(dependencies(execution.settings()));
            }
        }
        if (PluginTrait.DOWNLOADS.of(plugin.artifactId())
                && (plugin.artifactId().startsWith("download") || Phases.bound(execution.phase()))) {
            execution.settings().texts().stream()
                    .map(JAR::matcher)
                    .filter(match -> match.matches() && isAgent(match.group(1).replaceFirst("\\.jar$", "")))
                    .map(match -> match.group(1))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    /**
     * Dependencies that are picked by name or go to a folder of agents; among all those of a class path an agent is one
     * of them.
     */
    private List<String> dependencies(XmlElement settings) {
        var picked = List.of(settings.text("includeArtifactIds").orElse("").split("[,\\s]+"));
        var groups = List.of(settings.text("includeGroupIds").orElse("").split("[,\\s]+"));
        var folder = outputOf(settings).filter(JavaAgents::agentFolder).isPresent();
        return Stream.concat(
                        picked.stream().filter(JavaAgents::isAgent),
                        facts.dependencies().stream()
                                .filter(dependency -> groups.contains(dependency.groupId())
                                        || folder
                                        || !dependency.atRunTime() && picked.contains("") && groups.contains(""))
                                .map(Dependency::artifactId)
                                .filter(name -> isAgent(name) && (picked.contains("") || picked.contains(name))))
                .distinct()
                .toList();
    }

    private static Optional<String> outputOf(XmlElement settings) {
        return settings.text("outputDirectory");
    }

    /** What goes among the classes or into the server is in the image. */
    private boolean packaged(Optional<String> folder) {
        return folder.flatMap(facts.files()::relative)
                .filter(path -> (path + "/")
                        .matches(Pattern.quote(facts.buildDirectory()) + "/(?:classes|liberty|wlp|server|"
                                + ".*/WEB-INF|META-INF)/.*"))
                .isPresent();
    }

    private static boolean agentFolder(String path) {
        return AGENT_FOLDER.matcher(path).matches();
    }

    private static boolean isAgent(String name) {
        return AGENT.matcher(name).matches();
    }

    /**
     * A path that is relative to the working directory, or into the build's output, names a file that the image does
     * not have.
     */
    private Stream<Decision> named() {
        return options().entrySet().stream()
                .flatMap(option -> OPTION.matcher(option.getValue())
                        .results()
                        .map(match -> match.group(1))
                        .flatMap(path -> warning(option.getKey(), path).stream()));
    }

    private Optional<Decision> warning(String origin, String path) {
        var directory = choices.image().places().directory();
        var inside = path.replaceFirst("^" + Pattern.quote(directory + "/") + "|^\\./", "");
        var absolute = inside.startsWith("/") || inside.startsWith("$");
        var copied = facts.inputs().stream()
                .filter(input -> input.kind().application())
                .anyMatch(input -> (inside + "/").startsWith(input.path() + "/"));
        var brought = choices.image().copies().stream().anyMatch(copy -> copy.brings(inside, directory));
        if (copied
                || brought
                || PACKAGED.matcher(inside).matches()
                || choices.runtimeImage().isPresent() && !output(inside)) {
            return Optional.empty();
        }
        return Optional.of(Decision.warning(
                absolute ? "the image starts only with " + path + " mounted" : "the image does not start",
                origin + " names the Java agent \"" + path + "\", which the image does not contain"
                        + (output(inside)
                                ? ": from the build folder \"" + facts.buildDirectory()
                                        + "\", it gets only the application"
                                : "")
                        + ". Set <javaAgents> to its coordinates or its file in place of the option, bring the file "
                        + "with <copies>, or remove the option, mount the agent, and pass JAVA_TOOL_OPTIONS when the "
                        + "container starts"));
    }

    private boolean output(String path) {
        return path.startsWith("target/") || path.startsWith(facts.buildDirectory() + "/");
    }

    /** JVM options by the setting that they come from. */
    private TreeMap<String, String> options() {
        var options = new TreeMap<String, String>();
        options.put("<jvmOptions>", choices.jvmOptions());
        choices.env().forEach((name, value) -> {
            if (VARIABLES.contains(name)) {
                options.put(name + " in <env>", value);
            }
        });
        return options;
    }
}
