package io.github.dockerfilegen.framework;

import io.github.dockerfilegen.application.JavaLine;
import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Java level below which a library's classes do not load. A project that sets no level, or a lower one than
 * its libraries need, compiles on a newer JDK and fails at start with {@code UnsupportedClassVersionError}.
 */
public final class MinimumJava {

    /** Libraries that are no framework; a row is worth having when direct dependents are applications. */
    private static final List<JavaLine> LIBRARIES = List.of(
            JavaLine.libraries("io.javalin", "5.0", 11),
            JavaLine.libraries("io.javalin", "7.0", 17),
            JavaLine.libraries("org.http4k", "6.0", 21),
            JavaLine.libraries("io.undertow", "2.3", 11),
            JavaLine.libraries("org.eclipse.jetty.*", "10.0", 11),
            JavaLine.libraries("org.eclipse.jetty.*", "12.0", 17),
            JavaLine.libraries("org.apache.tomcat.*", "10.1", 11),
            JavaLine.libraries("org.apache.tomcat.*", "11.0", 17),
            JavaLine.libraries("org.glassfish.jersey.*", "3.1", 11),
            JavaLine.libraries("org.hibernate.orm", "6.0", 11),
            JavaLine.libraries("org.hibernate.orm", "7.0", 17),
            JavaLine.libraries("org.apache.lucene", "9.0", 11),
            JavaLine.libraries("org.apache.lucene", "10.0", 21),
            JavaLine.libraries("ch.qos.logback", "1.4", 11),
            JavaLine.libraries("com.google.inject.*", "7.0", 11),
            JavaLine.libraries("com.github.ben-manes.caffeine", "3.0", 11),
            JavaLine.libraries("tools.jackson.*", "3.0", 17),
            JavaLine.libraries("dev.langchain4j", "1.0", 17));

    /** The minimum level and the library that sets it. */
    public record Floor(int feature, String because) {}

    /** The highest minimum of the project's plugins, managed versions and declared dependencies. */
    public Optional<Floor> of(ProjectFacts facts) {
        var lines = Stream.concat(LIBRARIES.stream(), Frameworks.javaLines()).toList();
        var dependencies = RunningModules.of(facts)
                .flatMap(ModuleFacts::runtimeDependencies)
                .flatMap(dependency -> lines.stream()
                        .filter(line -> line.covers(dependency))
                        .map(line -> floor(dependency.artifactId(), dependency.version(), line)));
        var plugins = facts.plugins().stream()
                .flatMap(plugin -> lines.stream()
                        .filter(line -> line.covers(plugin))
                        .map(line -> floor(plugin.artifactId(), plugin.version(), line)));
        return Stream.concat(dependencies, plugins).max(Comparator.comparingInt(Floor::feature));
    }

    private static Floor floor(String artifactId, String version, JavaLine line) {
        return new Floor(line.feature(), artifactId + " " + version + " needs Java " + line.feature());
    }
}
