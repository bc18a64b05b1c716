package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files and folders of the project that plugin configurations refer to. */
final class PluginReferences {

    /** Elements whose plain words may be names of folders: {@code <workingDirectory>frontend</workingDirectory>}. */
    private static final Pattern PATH_ELEMENT = Pattern.compile(
            "(?i).*(?:dir|directory|directories|file|files|path|folder|location|root|header|source|sources|config)");

    private static final Pattern EXCLUDED_ELEMENT = Pattern.compile(
            "(?i)excludes?|excludedResources?|skip.*|.*output.*|.*target.+|.+target|test.*|install.*|.*cache.*"
                    + "|generated.*|dest.*|reports?.*");
    /** Where Ant's tasks write to: {@code <copy todir=…>}. */
    private static final Pattern WRITTEN_ATTRIBUTE = Pattern.compile("(?i)to.*|dest.*|excludes?|name|id|unless|if");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s\"'=]+|(?<![A-Za-z]):");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)(?:readme|changelog|contributing)(?:\\..*)?");

    private static final Pattern NO_INPUT =
            Pattern.compile("[./\\\\]+|src/?|src/main/?|src/main/(?:java|kotlin|scala|groovy|resources|webapp)/?");

    private final ContextPaths context;
    private final DiskFiles files;
    /** The disk is asked once for all the version numbers that could be names. */
    private Set<String> names;

    PluginReferences(ContextPaths context, DiskFiles files) {
        this.context = context;
        this.files = files;
    }

    /** The existing paths, relative to the build context, that the configuration of {@code plugin} names. */
    SortedSet<String> of(BuildPlugin plugin) {
        var paths = new TreeSet<String>();
        if (!PluginTrait.READS_NOTHING.of(plugin.artifactId()) && runs(plugin)) {
            collect(plugin.settings(), paths);
            plugin.executions().stream()
                    .filter(execution ->
                            !execution.off() && execution.goals().stream().noneMatch(goal -> goal.startsWith("test")))
                    .forEach(execution -> collect(execution.settings(), paths));
        }
        if (plugin.artifactId().equals("maven-assembly-plugin")) {
            paths.stream().filter(path -> path.endsWith(".xml")).toList().forEach(path -> descriptor(path, paths));
        }
        return paths;
    }

    /** Its own {@code <configuration>} is for people who call it, unless an execution names a phase. */
    private static boolean runs(BuildPlugin plugin) {
        return !PluginTrait.NEEDS_A_PHASE.of(plugin.artifactId())
                || plugin.executions().stream()
                        .anyMatch(execution -> !execution.off()
                                && !execution.phase().isEmpty()
                                && !execution.goals().isEmpty());
    }

    /**
     * The existing files that properties refer to, with the property, because plugins read many settings from
     * properties.
     */
    SortedMap<String, String> ofProperties(Properties properties) {
        var paths = new TreeMap<String, String>();
        for (var name : new TreeSet<>(properties.stringPropertyNames())) {
            if (!name.startsWith("sonar.")) {
                paths(properties.getProperty(name), false)
                        .filter(path -> !context.isFolder(path))
                        .forEach(path -> paths.putIfAbsent(path, name));
            }
        }
        return paths;
    }

    private void collect(XmlElement settings, Set<String> paths) {
        if (EXCLUDED_ELEMENT.matcher(settings.name()).matches()) {
            return;
        }
        var mayBeWord = PATH_ELEMENT.matcher(settings.name()).matches();
        paths(settings.value(), mayBeWord).forEach(paths::add);
        settings.attributes().entrySet().stream()
                .filter(attribute ->
                        !WRITTEN_ATTRIBUTE.matcher(attribute.getKey()).matches())
                .flatMap(attribute -> paths(
                        attribute.getValue(),
                        PATH_ELEMENT.matcher(attribute.getKey()).matches()))
                .forEach(paths::add);
        settings.children().forEach(child -> collect(child, paths));
    }

    private Set<String> names() {
        if (names == null) {
            names = Set.copyOf(context.names(""));
        }
        return names;
    }

    private Stream<String> paths(String text, boolean mayBeWord) {
        // Nearly every property is a version number.
        if (!text.contains("/") && !text.contains("\\") && names().stream().noneMatch(text::contains)) {
            return Stream.empty();
        }
        var local =
                context.local(text.replace("file://", "").replace("file:", "")).strip();
        // A path with a blank in it is one path; in root.dir=../.. the dots take the name away, and any folder is left.
        return (SEPARATOR.matcher(local).find()
                                && context.inside(local).isPresent()
                                && SEPARATOR
                                        .matcher(Path.of(local).normalize().toString())
                                        .find()
                        ? Stream.of(local)
                        : SEPARATOR.splitAsStream(local))
                .filter(word -> word.contains("/")
                        || word.contains("\\")
                        || (mayBeWord || word.contains(".")) && names().contains(word))
                .filter(word -> !NO_INPUT.matcher(word).matches())
                .flatMap(word -> context.inside(word).stream())
                .filter(path -> !DOCUMENT.matcher(path).matches());
    }

    /** An assembly descriptor names files and folders in elements of its own. */
    private void descriptor(String path, Set<String> paths) {
        files.xml(context.root().resolve(path).toString()).stream()
                .flatMap(root -> Stream.of("files/file/source", "fileSets/fileSet/directory")
                        .flatMap(element -> root.all(element).stream()))
                .map(element ->
                        element.value().replace("${project.basedir}/", "").replace("${basedir}/", ""))
                .flatMap(value -> context.inside(value).stream())
                .forEach(paths::add);
    }
}
