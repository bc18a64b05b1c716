package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.application.Packagers;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ClassName;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.SeveralMainClassesException;
import io.github.dockerfilegen.model.UserChoices;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class to start, and who says so.
 *
 * @param name a binary class name; a module's name and a slash may stand before it, as behind {@code java --module}
 * @param origin where it was found, for the user
 */
public record MainClass(String name, String origin) {

    /** What parents give in place of a class, for their modules to overwrite. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)none|null|nil|n/?a|-+|false|true|no|undefined|undef|unset|not[-._ ]?set|unknown|todo|tbd|fixme"
                    + "|empty|default"
                    + "|dummy|placeholder|change[-._ ]?me|override[-._ ]?me|replace[-._ ]?me|set[-._ "
                    + "]?me|<.*>|\\?+|\\.+|x+");

    /** The class without its module. */
    public String className() {
        return name.substring(name.indexOf('/') + 1);
    }

    /** Whether the class is started out of a module. */
    public boolean inModule() {
        return name.contains("/");
    }

    /**
     * The main class of a project: what the user, the jar, a plugin or a property says, else the only one in the
     * sources.
     *
     * @return empty when there is none
     * @throws io.github.dockerfilegen.model.DockerfileGenException when there are several, or when the name found is no
     *     class name
     */
    public static Optional<MainClass> find(ProjectFacts facts, UserChoices choices) {
        return named(facts, choices).or(() -> inSources(facts));
    }

    /**
     * The main class that the user, the jar, a plugin or a property names.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when the name is no class name
     */
    public static Optional<MainClass> named(ProjectFacts facts, UserChoices choices) {
        return Stream.<Supplier<Optional<MainClass>>>of(
                        () -> choices.mainClass().map(name -> new MainClass(name, "<mainClass>")),
                        () -> manifest(facts, "archive/manifest/mainClass"),
                        () -> manifest(facts, "archive/manifestEntries/Main-Class"),
                        () -> run(facts),
                        () -> facts.firstProperty("exec.mainClass", "mainClass", "main.class", "start-class")
                                .map(MainClass::ofProperty),
                        () -> setting(facts, "jib-maven-plugin", "container/mainClass"),
                        () -> facts.inReactor()
                                ? setting(facts, "maven-assembly-plugin", "archive/manifest/mainClass")
                                : Optional.empty(),
                        () -> facts.inReactor()
                                ? setting(facts, "maven-shade-plugin", "transformers/transformer/mainClass")
                                : Optional.empty())
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.name.contains("${")
                        && (candidate.origin.equals("<mainClass>")
                                || !PLACEHOLDER.matcher(candidate.name).matches()))
                .findFirst()
                .map(MainClass::checked)
                .map(candidate -> candidate.insteadOfStale(facts));
    }

    /**
     * A POM that nobody kept up to date names a class of the project that is gone, or has a slip, while it is plain
     * which one is meant.
     */
    private MainClass insteadOfStale(ProjectFacts facts) {
        return origin.equals("<mainClass>")
                ? this
                : new NamedClass(facts, name)
                        .instead()
                        .map(main ->
                                new MainClass(main, only(facts) + "; " + name + " (" + origin + ") does not exist"))
                        .orElse(this);
    }

    /** What a class that takes the place of one that is not there is told by. */
    public static String only(ProjectFacts facts) {
        return facts.files().mainClasses().size() == 1
                ? "the only main method in the sources"
                : "the main class in the sources with a similar name";
    }

    /** What the jar says; an execution with a classifier of its own makes another jar, with other classes perhaps. */
    private static Optional<MainClass> manifest(ProjectFacts facts, String path) {
        return facts.plugin("maven-jar-plugin")
                .flatMap(plugin -> Stream.concat(
                                plugin.executions().stream()
                                        .filter(execution -> makesTheJar(plugin, execution))
                                        .map(BuildPlugin.Execution::settings),
                                Stream.of(plugin.settings()))
                        .flatMap(settings -> settings.text(path).stream())
                        .findFirst())
                .map(name -> new MainClass(name, "maven-jar-plugin"));
    }

    private static boolean makesTheJar(BuildPlugin plugin, BuildPlugin.Execution execution) {
        return execution.id().equals("default-jar")
                || execution
                        .settings()
                        .text("classifier")
                        .equals(plugin.settings().text("classifier"));
    }

    private static Optional<MainClass> setting(ProjectFacts facts, String artifactId, String path) {
        return facts.plugin(artifactId)
                .flatMap((BuildPlugin plugin) -> plugin.text(path))
                .map(name -> new MainClass(name, artifactId));
    }

    /**
     * What the exec plugin starts; bound to a phase, or out of the plugin's own dependencies, it is a tool of the build
     * unless it is the module's own class.
     */
    private static Optional<MainClass> run(ProjectFacts facts) {
        return facts.plugin("exec-maven-plugin")
                .flatMap(plugin -> Stream.concat(
                                plugin.executions().stream()
                                        .filter(execution -> !plugin.settings()
                                                .text("mainClass")
                                                .equals(execution.settings().text("mainClass")))
                                        .flatMap(execution -> execution.settings().text("mainClass").stream()
                                                .filter(name ->
                                                        execution.phase().isEmpty()
                                                                || execution.off()
                                                                || facts.files()
                                                                        .mainClasses()
                                                                        .contains(name))),
                                plugin.settings().text("mainClass").stream()
                                        .filter(name -> plugin.dependencies().isEmpty()
                                                        && !NotShipped.isBound(plugin, name)
                                                || facts.files().mainClasses().contains(name)))
                        .findFirst()
                        .map(name -> new MainClass(name, "exec-maven-plugin")));
    }

    private static MainClass ofProperty(Map.Entry<String, String> property) {
        return new MainClass(property.getValue(), "property " + property.getKey());
    }

    /**
     * The only class with a main method in the sources.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when there are several
     */
    public static Optional<MainClass> inSources(ProjectFacts facts) {
        var candidates = facts.files().mainClasses();
        if (candidates.size() > 1) {
            var server = ofServer(facts);
            if (server.isPresent()) {
                return server;
            }
            var message = "Several classes have a main method: " + String.join(", ", candidates)
                    + ". Set <mainClass> (or -Ddockerfile-gen.mainClass) to the one to start.";
            // What is packaged to be started is no library.
            throw Packagers.binds(facts, "spring-boot-maven-plugin") || ApplicationSigns.packagedAndStarted(facts)
                    ? new DockerfileGenException(message)
                    : new SeveralMainClassesException(message, ApplicationSigns.likely(facts));
        }
        var sign = facts.inReactor()
                ? ApplicationSigns.inFavour(facts).map(why -> ", and " + why).orElse("")
                : "";
        return candidates.stream()
                .findFirst()
                .map(name -> new MainClass(name, "the only main method in the sources" + sign));
    }

    /** Among several, the only one whose own source file starts a server; the others are its clients and tools. */
    static Optional<MainClass> ofServer(ProjectFacts facts) {
        var origins = EmbeddedServers.startedIn(facts);
        var servers = facts.files().mainClasses().stream()
                .filter(name -> origins.stream()
                        .anyMatch(origin -> origin.replaceFirst("\\.\\w+$", "")
                                .endsWith("/"
                                        + name.replaceFirst("Kt$|\\$.*$", "").replace('.', '/'))))
                .toList();
        return servers.size() == 1
                ? Optional.of(
                        new MainClass(servers.get(0), "the only main method in a source file that starts a server"))
                : Optional.empty();
    }

    private MainClass checked() {
        ClassName.check(name, origin);
        return this;
    }
}
