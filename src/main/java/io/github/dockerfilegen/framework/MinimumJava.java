package io.github.dockerfilegen.framework;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.framework.quarkus.QuarkusPlugin;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Java level below which a library's classes do not load. A project that sets no level, or a lower one than
 * its libraries need, compiles on a newer JDK and fails at start with {@code UnsupportedClassVersionError}.
 */
public final class MinimumJava {

    /**
     * One library line.
     *
     * @param group the group id; with {@code .*} also every group below it, where they share the line's versions
     * @param from the first version of the line
     * @param feature the Java level its published classes have
     */
    private record Line(String group, String from, int feature) {
        boolean covers(String groupId, String version) {
            var below = group.endsWith(".*") && (groupId + ".").startsWith(group.replace("*", ""));
            return (below || groupId.equals(group)) && new Version(version).atLeast(from);
        }
    }

    /** What the projects' own release notes say; a row is worth having when direct dependents are applications. */
    private static final List<Line> LINES = List.of(
            new Line("org.springframework.boot.*", "3.0", 17),
            new Line("org.springframework.*", "6.0", 17),
            new Line("io.javalin", "5.0", 11),
            new Line("io.javalin", "7.0", 17),
            new Line("io.jooby", "3.0", 17),
            new Line("org.http4k", "6.0", 21),
            new Line("io.dropwizard", "3.0", 11),
            new Line("io.dropwizard", "5.0", 17),
            new Line("io.micronaut", "4.0", 17),
            new Line("io.micronaut", "5.0", 25),
            new Line("io.micronaut.maven", "5.0", 25),
            new Line("io.helidon.*", "3.0", 17),
            new Line("io.helidon.*", "4.0", 21),
            new Line("io.quarkus.*", "3.0", 11),
            new Line("io.quarkus.*", "3.7", 17),
            new Line("io.vertx", "5.0", 11),
            new Line("io.undertow", "2.3", 11),
            new Line("org.eclipse.jetty.*", "10.0", 11),
            new Line("org.eclipse.jetty.*", "12.0", 17),
            new Line("org.apache.tomcat.*", "10.1", 11),
            new Line("org.apache.tomcat.*", "11.0", 17),
            new Line("org.glassfish.jersey.*", "3.1", 11),
            new Line("org.hibernate.orm", "6.0", 11),
            new Line("org.hibernate.orm", "7.0", 17),
            new Line("org.apache.camel.*", "4.0", 17),
            new Line("org.apache.lucene", "9.0", 11),
            new Line("org.apache.lucene", "10.0", 21),
            new Line("ch.qos.logback", "1.4", 11),
            new Line("com.google.inject.*", "7.0", 11),
            new Line("com.github.ben-manes.caffeine", "3.0", 11),
            new Line("tools.jackson.*", "3.0", 17),
            new Line("dev.langchain4j", "1.0", 17));

    /** The minimum level and the library that sets it. */
    public record Floor(int feature, String because) {}

    /** The highest minimum of the project's plugins, managed versions and declared dependencies. */
    public Optional<Floor> of(ProjectFacts facts) {
        var dependencies = RunningModules.of(facts)
                .flatMap(ModuleFacts::runtimeDependencies)
                .flatMap(dependency -> floor(dependency.groupId(), dependency.artifactId(), dependency.version()));
        var plugins = Stream.concat(
                        Stream.of("spring-boot-maven-plugin", "micronaut-maven-plugin")
                                .flatMap(artifactId -> facts.plugin(artifactId).stream()),
                        QuarkusPlugin.of(facts).stream())
                .flatMap(plugin -> floor(
                        plugin.groupId().replaceFirst("^com\\.redhat\\.quarkus", "io.quarkus"),
                        plugin.artifactId(),
                        plugin.version()));
        return Stream.concat(dependencies, plugins).max(Comparator.comparingInt(Floor::feature));
    }

    private static Stream<Floor> floor(String groupId, String artifactId, String version) {
        return LINES.stream()
                .filter(line -> line.covers(groupId, version))
                .map(line -> new Floor(line.feature(), artifactId + " " + version + " needs Java " + line.feature()));
    }
}
