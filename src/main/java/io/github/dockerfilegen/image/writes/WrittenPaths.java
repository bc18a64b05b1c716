package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.framework.dropwizard.Dropwizard;
import io.github.dockerfilegen.framework.quarkus.QuarkusConfig;
import io.github.dockerfilegen.framework.springboot.SpringConfig;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the paths that an application writes to, in its configuration. */
public final class WrittenPaths {

    private static final List<String> FILES = List.of(
            "application.properties",
            "application.yaml",
            "application.yml",
            "application.conf",
            "config/application.properties",
            "config/application.yaml",
            "config/application.yml",
            "META-INF/microprofile-config.properties",
            "hibernate.properties",
            "db.properties",
            "jdbc.properties",
            "database.properties");
    /** Spring Boot's keys for a file ("Common Application Properties"), {@code logging.file} before 2.2. */
    private static final List<String> SPRING_FILES =
            List.of("logging.file.name", "logging.file", "server.jetty.accesslog.filename");

    private static final List<String> SPRING_FOLDERS = List.of(
            "logging.file.path",
            "logging.path",
            "server.tomcat.basedir",
            "server.undertow.accesslog.dir",
            "spring.servlet.multipart.location",
            "spring.http.multipart.location",
            "spring.webflux.multipart.file-storage-directory",
            "spring.kafka.streams.state-dir",
            "spring.artemis.embedded.data-directory",
            "spring.jta.log-dir",
            "server.servlet.session.store-dir",
            "micronaut.server.multipart.location",
            "spring.jpa.properties.hibernate.search.backend.directory.root",
            "spring.jpa.properties.hibernate.search.default.indexBase",
            "hibernate.search.backend.directory.root",
            "hibernate.search.default.indexBase",
            "quarkus.hibernate-search-orm.elasticsearch.directory.root");
    /**
     * Keys of the application's own whose last word says that it is a folder, and the one before what is kept in it.
     */
    private static final Pattern OWN_FOLDER = Pattern.compile(
            "(?i)(?!(?:spring|server|quarkus|micronaut|management|logging|camel)\\.)(?:.*[.-])?(?:uploads?"
                    + "|storage|attachments?|exports?|backups?|files?|data|images?|downloads?|documents?|store"
                    + "|work|index|cache|logs?)[._-]?(?:dir|directory|folder|location|path|root|home)");
    /** The same with a last word that files alone have. */
    private static final Pattern OWN_DIRECTORY = Pattern.compile("(?i).*(?:dir|directory|folder)");

    private static final Pattern PLAIN_PATH = Pattern.compile("[\\w.~-]*(?:/[\\w.-]+)+/?|[\\w-]+");
    /** A path that is one without doubt; {@code /upload} may as well be the path of an address. */
    private static final Pattern PLAIN_FOLDER =
            Pattern.compile("\\.{1,2}/[\\w./-]+|/(?:data|home|var|srv|opt|mnt|app)/[\\w./-]+");
    /** What is no file, such as {@code classpath:} or {@code s3:}; one letter may be a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][\\w+.-]+:");

    private static final Pattern DROPWIZARD_FILE =
            Pattern.compile("(?:server\\.requestLog|logging)\\..*(?:currentLogFilename|archivedLogFilenamePattern)");

    private final List<WrittenPath> paths = new ArrayList<>();
    private final List<Decision> notes = new ArrayList<>();

    public WrittenPaths(ProjectFacts facts) {
        var spring = ClassPath.of(facts)
                .ofGroup(group -> group.startsWith("org.springframework"))
                .findAny()
                .map(any -> SpringConfig.of(facts));
        var quarkus = facts.plugin("quarkus-maven-plugin").map(plugin -> QuarkusConfig.of(facts, plugin));
        var configuration = spring.or(() -> quarkus).orElseGet(() -> Config.of(Config.documents(facts, FILES)));
        ofSpring(configuration);
        quarkus.ifPresent(this::ofQuarkus);
        var beside = ClassPath.of(facts)
                .ofGroup("io.dropwizard"::equals)
                .findAny()
                .map(core -> Dropwizard.configuration(facts))
                .orElseGet(() -> facts.files().configurationBeside(Dropwizard.KEYS));
        var dropwizard = Config.of(beside.size() == 1 ? beside.stream() : Stream.empty());
        dropwizard.keys(DROPWIZARD_FILE.pattern()).forEach(key -> add(dropwizard, key, WrittenPath::file));
        Stream.of(configuration, dropwizard).forEach(this::ofDatabases);
        DatabaseFiles.of(facts).forEach(path -> add(path.path(), path.origin(), WrittenPath::file));
        configuration.keys(OWN_FOLDER.pattern()).stream()
                .filter(key -> configuration
                        .first(key)
                        .map(WrittenPaths::withoutScheme)
                        .filter(path -> (OWN_DIRECTORY.matcher(key).matches() ? PLAIN_PATH : PLAIN_FOLDER)
                                .matcher(path)
                                .matches())
                        .filter(path -> facts.files().inside(path).isEmpty()
                                && facts.files().resource(path).isEmpty())
                        .isPresent())
                .forEach(key -> add(configuration, key, WrittenPath::folder));
        var logs = new LogFiles(facts, Optional.of(configuration));
        paths.addAll(logs.paths());
        notes.addAll(logs.notes());
    }

    /** The paths, in the order in which they were found. */
    public List<WrittenPath> paths() {
        return List.copyOf(paths);
    }

    /** Warnings about paths that are not known. */
    public List<Decision> notes() {
        return List.copyOf(notes);
    }

    private void ofSpring(Config configuration) {
        SPRING_FILES.forEach(key -> add(configuration, key, WrittenPath::file));
        SPRING_FOLDERS.forEach(key -> add(configuration, key, WrittenPath::folder));
        // Relative to server.tomcat.basedir, which is found on its own, or to a temporary folder.
        if (configuration.is("server.tomcat.accesslog.enabled", "true")
                && configuration
                        .first("server.tomcat.accesslog.directory")
                        .orElse("")
                        .startsWith("/")) {
            add(configuration, "server.tomcat.accesslog.directory", WrittenPath::folder);
        }
    }

    /** Quarkus' own defaults are {@code quarkus.log} for the log, and no file at all ("Logging configuration"). */
    private void ofQuarkus(Config configuration) {
        var handlers = configuration.keys("quarkus\\.log\\.(?:handler\\.)?file\\.(?:.*\\.)?enabled?");
        handlers.stream().filter(key -> configuration.is(key, "true")).forEach(key -> {
            var path = key.replaceFirst("enabled?$", "path");
            if (configuration.property(path).isPresent()) {
                add(configuration, path, WrittenPath::file);
            } else {
                paths.add(WrittenPath.file(
                        "quarkus.log", configuration.property(key).orElseThrow().origin()));
            }
        });
        if (configuration.is("quarkus.http.access-log.enabled", "true")
                && configuration.is("quarkus.http.access-log.log-to-file", "true")) {
            add(configuration, "quarkus.http.access-log.log-directory", WrittenPath::folder);
        }
        add(configuration, "quarkus.http.body.uploads-directory", WrittenPath::folder);
    }

    private void ofDatabases(Config configuration) {
        configuration
                .keys(".*")
                .forEach(key -> configuration
                        .property(key)
                        .flatMap(property -> DatabaseFiles.of(property.value(), property.origin()))
                        .ifPresent(path -> add(path.path(), path.origin(), WrittenPath::file)));
    }

    private void add(Config configuration, String key, BiFunction<String, String, WrittenPath> kind) {
        configuration
                .property(key)
                .filter(property -> !property.value().isBlank())
                .ifPresent(property -> add(property.value().strip(), property.origin(), kind));
    }

    private void add(String value, String origin, BiFunction<String, String, WrittenPath> kind) {
        var resolved = new LogVariables().resolve(value).map(WrittenPaths::withoutScheme);
        if (resolved.isPresent()) {
            resolved.filter(path -> !SCHEME.matcher(path).find())
                    .ifPresent(path -> paths.add(kind.apply(path, origin)));
        } else {
            notes.add(Decision.warning(
                    "a folder that the application writes to is known at run time only",
                    origin + " is \"" + value + "\"; mount a volume there"));
        }
    }

    /** Where a file is meant, Spring takes its address as well (StringToFileConverter). */
    private static String withoutScheme(String path) {
        return path.replaceFirst("^file:(?://(?=/))?", "");
    }
}
