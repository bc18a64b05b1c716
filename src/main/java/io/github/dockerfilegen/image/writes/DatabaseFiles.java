package io.github.dockerfilegen.image.writes;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the files of databases that run inside the application, by their JDBC addresses. */
public final class DatabaseFiles {

    /**
     * H2 ({@code file:} may be left out), HSQLDB, Derby and SQLite; parameters begin at {@code ;} or {@code ?}. What has another word
     * before a colon, such as {@code mem:}, {@code tcp:} or {@code res:}, is no file (their own documentation of database addresses).
     */
    private static final Pattern ADDRESS = Pattern.compile("jdbc:(?:p6spy:|log4jdbc:)?(?:(h2):(?:nio:|nioMapped:|async:|split:(?:\\d+:)?)*+(?:file:)?|(hsqldb):file:|(derby):(?:directory:)?|(sqlite):(?:file:)?)([^;?\\s]+).*",
            Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?![A-Za-z]:[/\\\\])[A-Za-z]\\w+:.*|:.*", Pattern.DOTALL);

    private DatabaseFiles() {}

    /** The path that a value of the configuration names; empty when it is no such address. */
    public static Optional<WrittenPath> of(String value, String origin) {
        var matcher = ADDRESS.matcher(value.strip());
        if (!matcher.matches() || SCHEME.matcher(matcher.group(5)).matches()) {
            return Optional.empty();
        }
        // Derby makes a folder of that name, the others files whose names begin with it: all of them appear beside it.
        return Optional.of(WrittenPath.file(matcher.group(5), origin));
    }
}
