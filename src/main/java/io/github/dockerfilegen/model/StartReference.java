package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reference in the configuration to a file or folder outside the class path that the application reads.
 *
 * @param path as the configuration has it, without its prefix and what follows a pattern; relative to the working
 *     directory, or absolute
 * @param origin the key and the file of the reference, for messages
 * @param optional whether the application starts without it
 * @param known whether a framework defines the key, so that the path is read and not written
 * @param resource whether the class path is searched first
 */
public record StartReference(String path, String origin, boolean optional, boolean known, boolean resource) {

    /**
     * Spring's ResourceLoader and ConfigDataLocation, Flyway's Location; {@code file://} and {@code file:///} are
     * Java's URLs.
     */
    private static final Pattern LOCATION =
            Pattern.compile("(optional:)?(?:file|filesystem|configtree):(?://(?=/))?(.+)");

    private static final Pattern KNOWN = Pattern.compile("(?:spring|server|management|logging|quarkus|micronaut)\\..*");
    /**
     * Resources that Spring Boot reads as files where they have no prefix: its SSL keys, its bundles, {@code
     * logging.config}.
     */
    private static final Pattern FILES = Pattern.compile(
            "logging\\.config|(?:server|management\\.server|spring\\.[a-z.]+)\\.ssl\\.(?:key-?store|trust-?store"
                    + "|certificate|certificate-private-key"
                    + "|trust-certificate|trust-certificate-private-key)|spring\\.ssl\\.bundle\\..*\\.(?:location"
                    + "|certificate|private-key)");
    /** Quarkus searches the class path first ("TLS registry", "HTTP reference"). */
    private static final Pattern RESOURCES =
            Pattern.compile("quarkus\\.(?:management|http)\\.ssl\\.certificate\\.(?:files|key-files|key-store-file"
                    + "|trust-store-file)(?:\\[\\d+])?"
                    + "|quarkus\\.tls\\..*(?:cert|key|certs|path)(?:\\[\\d+])?"
                    + "|quarkus\\.config\\.locations(?:\\[\\d+])?");
    /** Keys that count outside the configuration's own files, dots for dashes as a variable has them. */
    private static final Pattern GIVEN =
            Pattern.compile("spring\\.config\\.(?:import|(?:additional[-.]?)?location)|logging\\.config"
                    + "|micronaut\\.config\\.files|(?:quarkus|smallrye)\\.config\\.locations"
                    + "|(?:logback|log4j2?)\\.configuration[.-]?file|log4j\\.configuration"
                    + "|java\\.util\\.logging\\.config\\.file|config\\.file|javax\\.net\\.ssl\\.(?:key"
                    + "|trust)store");

    private static final Pattern CLASS_PATH_FIRST =
            Pattern.compile("(?:quarkus|smallrye)\\..*|log.*\\.configuration.*");
    private static final Pattern PATH = Pattern.compile("(?:\\./)?[\\w.-]+(?:/[\\w.-]+)*");
    /** A value that is longer names no files: Linux has 4,096 bytes for a path. */
    public static final int LONGEST = 10_000;

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{[^${}:]*:([^${}]*)}");

    /**
     * What an option or a variable of the image names: a file by any name, a folder only where the key is one for
     * files.
     */
    public static Stream<StartReference> given(String name, String value, String origin) {
        if (value.length() > LONGEST) {
            return Stream.empty();
        }
        var key = name.toLowerCase(Locale.ROOT);
        if (!GIVEN.matcher(key).matches()) {
            return Stream.concat(
                    of(name, value, origin),
                    PATH.matcher(value).matches()
                            ? path(value).map(path -> new StartReference(path, origin, true, false, false)).stream()
                            : Stream.empty());
        }
        return Stream.of(value.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.matches("(?:optional:)?+(?!file:)\\w{2,}:.*"))
                .flatMap(item -> path(item.replaceFirst("^(?:optional:)?(?:file:)?(?://(?=/))?", ""))
                        .map(path -> new StartReference(
                                path,
                                origin,
                                item.startsWith("optional:"),
                                true,
                                !item.contains(":")
                                        && CLASS_PATH_FIRST.matcher(key).matches()))
                        .stream());
    }

    /** What a document names, in the order of its keys. */
    public static List<StartReference> of(ConfigDocument document) {
        return document.values().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue(), entry.getKey() + " in " + document.origin()))
                .toList();
    }

    private static Stream<StartReference> of(String name, String value, String origin) {
        if (value.length() > LONGEST) {
            return Stream.empty();
        }
        var key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        var known = KNOWN.matcher(key).matches();
        var resource = RESOURCES.matcher(key).matches();
        return Stream.of(DEFAULT.matcher(value.replace("${user.dir}/", ""))
                        .replaceAll("$1")
                        .split("[,;]"))
                .map(String::strip)
                .flatMap(item -> {
                    var location = LOCATION.matcher(item);
                    return location.matches()
                            ? path(location.group(2))
                                    .map(path ->
                                            new StartReference(path, origin, location.group(1) != null, known, false))
                                    .stream()
                            : (resource || FILES.matcher(key).matches()) && !item.contains(":")
                                    ? path(item)
                                            .map(path -> new StartReference(path, origin, false, known, resource))
                                            .stream()
                                    : Stream.empty();
                });
    }

    /**
     * What cannot be resolved here is left to whoever reports variables; a pattern is read from the folder around it.
     */
    private static Optional<String> path(String text) {
        var plain = text.replaceFirst("\\[\\.\\w+]$", "")
                .replaceFirst("[^/]*[*?].*", "")
                .replaceFirst("^(?:\\./)+", "")
                .replaceFirst("(?<=.)/+$", "");
        return Optional.of(plain)
                .filter(path ->
                        !path.isBlank() && !path.equals(".") && !path.contains("${") && !Quoting.breaksLines(path));
    }
}
