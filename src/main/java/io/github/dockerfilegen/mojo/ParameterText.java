package io.github.dockerfilegen.mojo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Parameters as Maven gives them: what is not set is null, and what is blank counts as not set. */
final class ParameterText {

    private ParameterText() {}

    static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A property as Maven looks it up for a parameter: what the command line sets wins over the POM. */
    static Optional<String> property(MavenSession session, MavenProject project, String name) {
        return Stream.of(session.getUserProperties(), project.getProperties(), session.getSystemProperties())
                .flatMap(properties -> text(properties.getProperty(name)).stream())
                .findFirst();
    }

    static List<String> list(List<String> values) {
        return Optional.ofNullable(values).orElse(List.of()).stream()
                .flatMap(value -> text(value).stream())
                .toList();
    }
}
