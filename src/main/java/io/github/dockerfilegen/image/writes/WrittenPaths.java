package io.github.dockerfilegen.image.writes;

import io.github.dockerfilegen.application.StartWriting;
import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.framework.Frameworks;
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
    /** Keys of libraries for a folder, whatever the framework. */
    private static final List<String> FOLDERS =
            List.of("hibernate.search.backend.directory.root", "hibernate.search.default.indexBase");

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

    private final List<WrittenPath> paths = new ArrayList<>();
    private final List<Decision> notes = new ArrayList<>();

    /** @param volumes the folders that the user declares as volumes */
    public WrittenPaths(ProjectFacts facts, List<String> volumes) {
        volumes.forEach(path -> paths.add(WrittenPath.folder(path, WrittenPath.VOLUMES)));
        var frameworks = Frameworks.writesAtStart(facts);
        var configuration = frameworks.stream()
                .filter(StartWriting::ownKeys)
                .map(StartWriting::configuration)
                .findFirst()
                .orElseGet(() -> Config.of(Config.documents(facts, FILES)));
        frameworks.forEach(this::ofFramework);
        FOLDERS.forEach(key -> add(configuration, key, WrittenPath::folder));
        Stream.concat(Stream.of(configuration), frameworks.stream().map(StartWriting::configuration))
                .distinct()
                .forEach(this::ofDatabases);
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

    private void ofFramework(StartWriting framework) {
        var configuration = framework.configuration();
        framework.files().forEach(key -> add(configuration, key, WrittenPath::file));
        framework.folders().forEach(key -> add(configuration, key, WrittenPath::folder));
        framework
                .defaults()
                .forEach((file, key) -> paths.add(WrittenPath.file(
                        file, configuration.property(key).orElseThrow().origin())));
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
