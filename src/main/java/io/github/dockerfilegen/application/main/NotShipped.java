package io.github.dockerfilegen.application.main;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells modules whose programs the build or its developers run, and nobody else: tests, benchmarks and tools. */
public final class NotShipped {

    private static final Pattern TESTS = ApplicationSigns.word(
            "its?|itests?|tests?|integrationtests?|e2e|testsuite|testkit|benchmarks?|jmh|microbenchmarks?");
    private static final Pattern IT = Pattern.compile("(?i)(?:[^/]*/)*[^/]*[^/._-][-_.]its?");
    private static final Pattern TEST_LIBRARIES = Pattern.compile(
            "junit.*|testng|testcontainers.*|rest-assured.*|arquillian.*|spring-boot-starter-test|.*-test-framework");

    private NotShipped() {}

    /** Whether its name says that it holds tests or benchmarks. */
    static boolean isNamedSo(ProjectFacts facts) {
        return TESTS.matcher(ApplicationSigns.name(facts)).matches();
    }

    /**
     * What a plugin makes an image or an installer of is more than a test; a name such as {@code shop-it} may mean
     * Italy, where the module starts a server and tests nothing.
     */
    static boolean holdsTests(ProjectFacts facts) {
        return isNamedSo(facts)
                && ApplicationSigns.plugin(facts, PluginTrait.SHIPS::of)
                        .filter(plugin -> ApplicationSigns.listedByItself(facts, plugin))
                        .isEmpty()
                && !(IT.matcher(ApplicationSigns.name(facts)).matches()
                        && ApplicationSigns.started(facts).isPresent()
                        && ApplicationSigns.plugin(facts, PluginTrait.TESTS::of)
                                .filter(plugin -> ApplicationSigns.listedByItself(facts, plugin))
                                .isEmpty()
                        && facts.dependencies().stream()
                                .noneMatch(dependency -> TEST_LIBRARIES
                                        .matcher(dependency.artifactId())
                                        .matches()));
    }

    /** A program that the build runs, always or in a profile, is one of its tools. */
    static Optional<String> runInBuild(ProjectFacts facts, String main) {
        var pom = facts.place().pom();
        return facts.files().xml(pom.substring(pom.lastIndexOf('/') + 1)).stream()
                .flatMap(root -> Stream.of("build/plugins/plugin", "profiles/profile/build/plugins/plugin")
                        .flatMap(path -> root.all(path).stream()))
                .filter(plugin -> plugin.text("artifactId")
                        .filter("exec-maven-plugin"::equals)
                        .isPresent())
                .filter(plugin -> plugin.all("executions/execution").stream()
                        .anyMatch(execution -> execution.text("phase").isPresent()
                                && execution
                                        .text("configuration/mainClass")
                                        .or(() -> plugin.text("configuration/mainClass"))
                                        .filter(main::equals)
                                        .isPresent()))
                .findFirst()
                .map(plugin -> "exec-maven-plugin runs its only main class " + main
                        + " during the build, so it is a build tool");
    }

    /** Whether the build runs a class in one of its phases. */
    static boolean isBound(BuildPlugin exec, String main) {
        return exec.executions().stream()
                .anyMatch(execution -> !execution.phase().isEmpty()
                        && !execution.off()
                        && execution
                                .settings()
                                .text("mainClass")
                                .filter(main::equals)
                                .isPresent());
    }

    /** Whether a class to start is JMH's own. */
    public static boolean isOfJmh(String className) {
        return className.startsWith("org.openjdk.jmh.");
    }

    /** Benchmarks are run on a machine of their own by JMH's main class; a server may have some beside it. */
    public static Optional<String> benchmarks(ProjectFacts facts) {
        var jmh = facts.dependencies().stream()
                .filter(dependency -> dependency.groupId().equals("org.openjdk.jmh")
                        && !dependency.scope().equals("test"))
                .map(dependency -> dependency.artifactId())
                .findFirst()
                .or(() -> facts.plugin("maven-compiler-plugin")
                        .filter(plugin -> plugin.allSettings()
                                .anyMatch(settings -> settings.all("annotationProcessorPaths/path/artifactId").stream()
                                        .anyMatch(path -> path.value().startsWith("jmh-generator"))))
                        .map(plugin -> "jmh-generator-annprocess"));
        return jmh.filter(name -> ApplicationSigns.decisive(facts).isEmpty())
                .map(name -> name + " marks it as benchmarks, which need no image");
    }
}
