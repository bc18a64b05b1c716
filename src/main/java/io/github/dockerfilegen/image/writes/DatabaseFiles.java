package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.config.RunningModules;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files of embedded databases, by their JDBC and R2DBC URLs. */
public final class DatabaseFiles {

    /**
     * H2 ({@code file:} may be left out), HSQLDB, Derby and SQLite; parameters begin at {@code ;} or {@code ?}. What
     * has another word before a colon, such as {@code mem:}, {@code tcp:} or {@code res:}, is no file (their own
     * documentation of database addresses). R2DBC takes what follows the first slash behind the empty host
     * (ConnectionUrlParser).
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:jdbc:(?:p6spy:|log4jdbc:)?(?:(h2):(?:nio:|nioMapped:|async:|split:(?:\\d+:)?)*+(?:file:)?"
                    + "|(hsqldb):file:|(derby):(?:directory:)?|(sqlite):(?:file:)?)"
                    + "|r2dbc:(?:pool:)?(h2):file:///)([^;?\\s]+).*",
            Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("(?![A-Za-z]:[/\\\\])[A-Za-z]\\w+:.*|:.*", Pattern.DOTALL);

    /** A whole address as a text of the code; one with a variable in it is known at start only. */
    private static final String LITERAL =
            "\"((?:jdbc:(?:h2|hsqldb|derby|sqlite)|r2dbc:(?:pool:)?h2):[^\"$%{]+)\"(?!\\s*(?:\\+|\\.formatted))";
    /** Configurations of JPA, Hibernate and MyBatis among the resources. */
    private static final List<String> XML =
            List.of("META-INF/persistence.xml", "hibernate.cfg.xml", "mybatis-config.xml");

    private DatabaseFiles() {}

    /** The path in a value of the configuration; empty if it is not such a URL. */
    public static Optional<WrittenPath> of(String value, String origin) {
        var matcher = ADDRESS.matcher(value.strip());
        if (!matcher.matches() || SCHEME.matcher(matcher.group(6)).matches()) {
            return Optional.empty();
        }
        // Derby makes a folder of that name, the others files whose names begin with it: all of them appear beside it.
        return Optional.of(WrittenPath.file(matcher.group(6), origin));
    }

    /** The paths in the code, and in the configuration files of database libraries. */
    static Stream<WrittenPath> of(ProjectFacts facts) {
        return RunningModules.of(facts)
                .flatMap(module -> Stream.concat(
                        module.files().words(LITERAL).stream()
                                .flatMap(address -> of(address, "the code's \"" + address + "\"").stream()),
                        XML.stream()
                                .flatMap(name -> module.files().resource(name).stream())
                                .flatMap(path -> xml(module, path))));
    }

    /** What does not parse does not let the application start, wherever it writes. */
    private static Stream<WrittenPath> xml(ModuleFacts module, String path) {
        try {
            return module.files().xml(path).stream().flatMap(root -> addresses(root, path));
        } catch (DockerfileGenException e) {
            return Stream.empty();
        }
    }

    private static Stream<WrittenPath> addresses(XmlElement element, String path) {
        var key = element.attributes().getOrDefault("name", element.name()) + " in " + path;
        return Stream.concat(
                Stream.of(element.attributes().getOrDefault("value", ""), element.value())
                        .flatMap(value -> of(value, key).stream()),
                element.children().stream().flatMap(child -> addresses(child, path)));
    }
}
