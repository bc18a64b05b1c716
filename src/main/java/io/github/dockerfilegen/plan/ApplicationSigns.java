package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs what says that a module with a main method is an application, and what says that it is not, where no POM names the class to start. */
final class ApplicationSigns {

    private static final Pattern TESTS = word("its?|itests?|tests?|integrationtests?|e2e|testsuite|testkit|benchmarks?|jmh|microbenchmarks?");
    private static final Pattern EXAMPLES = word("examples?|samples?|snippets?");
    private static final Pattern APPLICATION = word("app|application|server|service|cli|launcher|runner|worker|gateway|daemon|standalone|bootstrap|boot");
    /** {@code com.example} is where generators put applications. */
    private static final Pattern EXAMPLE_CLASS =
            Pattern.compile("(?!(?:com|org|net|io)\\.example\\.[^.]+$).*(?<!^com|^org|^net|^io)\\.(?:examples?|samples?|benchmarks?|tests?)\\..*|.*(?:Example|Sample|Benchmark|Demo|Test)s?(?:Kt)?");
    /** Plugins that start the module's program or pack it up to be started. */
    private static final Set<String> RUN_PLUGINS = Set.of("exec-maven-plugin", "jib-maven-plugin", "appassembler-maven-plugin", "launch4j-maven-plugin",
            "jpackage-maven-plugin", "docker-maven-plugin", "maven-jlink-plugin", "dockerfile-maven-plugin");
    /** Plugins that keep an interface stable or make an artifact fit for other people's builds. */
    private static final Set<String> LIBRARY_PLUGINS = Set.of("japicmp-maven-plugin", "revapi-maven-plugin", "clirr-maven-plugin", "animal-sniffer-maven-plugin",
            "maven-bundle-plugin", "bnd-maven-plugin", "central-publishing-maven-plugin", "nexus-staging-maven-plugin");
    private static final String FRAMEWORK_START = "\\b(?:SpringApplication|SpringApplicationBuilder|Micronaut|Quarkus)\\b";

    private ApplicationSigns() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?i)(?:^|.*[-_./])(?:" + words + ")(?:[-_./].*|$)");
    }

    /** Why a module of a reactor is no application; empty when it is one, or nothing says that it is not. */
    static Optional<String> against(ProjectFacts facts, String main) {
        if (TESTS.matcher(name(facts)).matches()) {
            return Optional.of("its name \"" + name(facts) + "\" says that it holds tests or benchmarks");
        }
        if (decisive(facts).isPresent()) {
            return Optional.empty();
        }
        if (EXAMPLES.matcher(name(facts)).matches()) {
            return Optional.of("its name \"" + name(facts) + "\" says that it holds examples");
        }
        if (EXAMPLE_CLASS.matcher(main).matches()) {
            return Optional.of("the name of its only main class " + main + " says that it is an example or a test");
        }
        return plugin(facts, LIBRARY_PLUGINS).filter(plugin -> weak(facts).isEmpty()).map(plugin -> plugin + " says that it is a library");
    }

    /** What says that a module is an application. */
    static Optional<String> inFavour(ProjectFacts facts) {
        return decisive(facts).or(() -> weak(facts));
    }

    private static Optional<String> decisive(ProjectFacts facts) {
        if (!PlainServers.startedIn(facts).isEmpty()) {
            return Optional.of("its sources start a server");
        }
        return facts.files().sourcesMatch(FRAMEWORK_START)
                ? Optional.of("its sources start a framework")
                : plugin(facts, RUN_PLUGINS).filter(plugin -> listedByItself(facts, plugin)).map(plugin -> "its POM has " + plugin);
    }

    private static Optional<String> weak(ProjectFacts facts) {
        if (APPLICATION.matcher(name(facts)).matches()) {
            return Optional.of("its name \"" + name(facts) + "\" is an application's");
        }
        var skipped = "true".equals(facts.properties().get("maven.deploy.skip"))
                || facts.plugin("maven-deploy-plugin").flatMap(plugin -> plugin.settings().flag("skip")).orElse(false);
        return skipped ? Optional.of("it is not deployed for other builds") : Optional.empty();
    }

    /** A parent that lists a plugin for every module tells nothing about one of them. */
    private static boolean listedByItself(ProjectFacts facts, String plugin) {
        return facts.files().contextText(facts.place().pom()).stream().anyMatch(pom -> pom.contains("<artifactId>" + plugin + "<"));
    }

    private static Optional<String> plugin(ProjectFacts facts, Set<String> artifactIds) {
        return facts.plugins().stream().map(BuildPlugin::artifactId).filter(artifactIds::contains).sorted().findFirst();
    }

    private static String name(ProjectFacts facts) {
        return facts.place().directory().isEmpty() ? facts.artifactId() : facts.place().directory();
    }

    /** Benchmarks are run on a machine of their own by JMH's main class; a server may have some beside it. */
    static Optional<String> benchmarks(ProjectFacts facts) {
        var jmh = facts.dependencies().stream()
                .filter(dependency -> dependency.groupId().equals("org.openjdk.jmh") && !dependency.scope().equals("test"))
                .map(dependency -> dependency.artifactId())
                .findFirst()
                .or(() -> facts.plugin("maven-compiler-plugin")
                        .filter(plugin -> plugin.allSettings().anyMatch(settings -> settings.all("annotationProcessorPaths/path/artifactId").stream()
                                .anyMatch(path -> path.value().startsWith("jmh-generator"))))
                        .map(plugin -> "jmh-generator-annprocess"));
        return jmh.filter(name -> decisive(facts).isEmpty()).map(name -> name + " says that it holds benchmarks, which no image starts");
    }
}
