package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.application.Packagers;
import io.github.dockerfilegen.embedded.EmbeddedServers;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Weighs what says that a module with a main method is an application, and what says that it is not, where no POM names
 * the class to start.
 */
final class ApplicationSigns {

    private static final Pattern EXAMPLES = word("examples?|samples?|snippets?");
    private static final Pattern APPLICATION =
            word("app|application|server|service|cli|launcher|runner|worker|gateway|daemon|standalone|bootstrap|boot");
    /** {@code com.example} is where generators put applications. */
    private static final Pattern EXAMPLE_CLASS =
            Pattern.compile("(?!(?:com|org|net|io)\\.example\\.[^.]+$).*(?<!^com|^org|^net|^io)\\.(?:examples?|samples?"
                    + "|benchmarks?|tests?)\\..*|.*(?:Example|Sample|Benchmark|Demo|Test)s?(?:Kt)?");

    private static final String FRAMEWORK_START =
            "\\b(?:SpringApplication|SpringApplicationBuilder|Micronaut|Quarkus)\\b|(?:\\bextends\\s+"
                    + "|:\\s*)(?:io\\.dropwizard\\.(?:core\\.)?)?Application<|\\bJooby\\.runApp\\b"
                    + "|\\bSolon\\.start\\b|\\borg\\.apache\\.camel\\.main\\.Main\\b";
    private static final String HELIDON_START =
            "\\bimport\\s+io\\.helidon\\.(?:[\\w.]+\\.)?WebServer\\s*;[\\s\\S]*\\bWebServer\\s*\\.\\s*(?:builder"
                    + "|create)\\b|\\bio\\.helidon\\.(?:[\\w.]+\\.)?WebServer\\s*\\.\\s*(?:builder|create)\\b";

    private ApplicationSigns() {}

    static Pattern word(String words) {
        return Pattern.compile("(?i)(?:^|.*[-_./])(?:" + words + ")(?:[-_./].*|$)");
    }

    /** Why a module of a reactor is no application; empty when it is one, or nothing says that it is not. */
    static Optional<String> against(ProjectFacts facts, String main) {
        if (NotShipped.holdsTests(facts)) {
            return Optional.of("the name \"" + name(facts) + "\" suggests tests or benchmarks");
        }
        if (decisive(facts).isPresent()) {
            return Optional.empty();
        }
        var tool = NotShipped.runInBuild(facts, main);
        if (tool.isPresent()) {
            return tool;
        }
        // Examples of a library have plain programs, and sometimes a whole application.
        var whole = main.matches(".*Application(?:Kt)?");
        if (!whole && EXAMPLES.matcher(name(facts)).matches()) {
            return Optional.of("the name \"" + name(facts) + "\" suggests examples");
        }
        if (!whole && EXAMPLE_CLASS.matcher(main).matches()) {
            return Optional.of("the name of its only main class " + main + " suggests an example or a test");
        }
        return libraryPlugin(facts)
                .filter(plugin -> weak(facts).isEmpty())
                .map(plugin -> plugin + " marks it as a library");
    }

    /** The plugin that says that other builds use the module. */
    static Optional<String> libraryPlugin(ProjectFacts facts) {
        return plugin(facts, PluginTrait.LIBRARY::of);
    }

    /** What says that a module is an application. */
    static Optional<String> inFavour(ProjectFacts facts) {
        return decisive(facts).or(() -> weak(facts));
    }

    /** Whether its own sources start a server. */
    static boolean startsServer(ProjectFacts facts) {
        return !EmbeddedServers.startedIn(facts).isEmpty() || facts.files().sourcesMatch(HELIDON_START);
    }

    static Optional<String> started(ProjectFacts facts) {
        if (startsServer(facts)) {
            return Optional.of("its sources start a server");
        }
        return facts.files().sourcesMatch(FRAMEWORK_START)
                ? Optional.of("its sources start a framework")
                : Optional.empty();
    }

    static Optional<String> decisive(ProjectFacts facts) {
        return started(facts)
                .or(() -> plugin(facts, id -> PluginTrait.SHIPS.of(id) || id.equals("exec-maven-plugin"))
                        .filter(plugin -> listedByItself(facts, plugin))
                        .map(plugin -> "its POM has " + plugin));
    }

    /**
     * Whether a plugin packages the module to be started, and its sources start a framework or a server: an application
     * without doubt.
     */
    static boolean packagedAndStarted(ProjectFacts facts) {
        var packaged = Packagers.binds(facts, "spring-boot-maven-plugin")
                || facts.plugin("micronaut-maven-plugin").isPresent()
                || Stream.of(
                                "maven-shade-plugin",
                                "maven-assembly-plugin",
                                "vertx-maven-plugin",
                                "quarkus-maven-plugin")
                        .anyMatch(plugin -> binds(facts, plugin));
        return packaged
                && started(facts).isPresent()
                && !NotShipped.isNamedSo(facts)
                && !EXAMPLES.matcher(name(facts)).matches();
    }

    /** Whether it is started or packed up by what its sources or its own POM say. */
    static boolean likely(ProjectFacts facts) {
        return (decisive(facts).isPresent()
                        || Stream.of("maven-shade-plugin", "maven-assembly-plugin")
                                .anyMatch(plugin -> binds(facts, plugin)))
                && !NotShipped.isNamedSo(facts)
                && !EXAMPLES.matcher(name(facts)).matches();
    }

    private static boolean binds(ProjectFacts facts, String artifactId) {
        return facts.plugin(artifactId)
                        .filter(plugin -> plugin.executions().stream().anyMatch(execution -> !execution.off()))
                        .isPresent()
                && listedByItself(facts, artifactId);
    }

    private static Optional<String> weak(ProjectFacts facts) {
        if (APPLICATION.matcher(name(facts)).matches()) {
            return Optional.of("the name \"" + name(facts) + "\" suggests an application");
        }
        var skipped = "true".equals(facts.properties().get("maven.deploy.skip"))
                || facts.plugin("maven-deploy-plugin")
                        .flatMap(plugin -> plugin.settings().flag("skip"))
                        .orElse(false);
        return skipped ? Optional.of("its artifact is not deployed") : Optional.empty();
    }

    /** A parent that lists a plugin for every module tells nothing about one of them. */
    static boolean listedByItself(ProjectFacts facts, String plugin) {
        return facts.files().contextText(facts.place().pom()).stream()
                .anyMatch(pom -> pom.contains("<artifactId>" + plugin + "<"));
    }

    static Optional<String> plugin(ProjectFacts facts, Predicate<String> artifactId) {
        return facts.plugins().stream()
                .map(BuildPlugin::artifactId)
                .filter(artifactId)
                .sorted()
                .findFirst();
    }

    static String name(ProjectFacts facts) {
        return facts.place().directory().isEmpty()
                ? facts.artifactId()
                : facts.place().directory();
    }
}
