package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.ModuleLoader;
import io.github.dockerfilegen.maven.pom.PathExpressions;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the modules whose build writes into the folder of another one, such as a front end that puts its page into
 * {@code ../backend/src/main/resources/static}: the other module needs that output, without a dependency.
 */
public final class ForeignOutputs {

    /** Elements and attributes that name where a plugin writes to. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i).*output.*|.*dest.*|to(?:dir|file)|target(?:dir|directory|path|folder|file)|installdirectory");
    /** Plugins that start a program, whose words say nothing about reading or writing. */
    private static final Set<String> PROGRAMS = Set.of("frontend-maven-plugin", "exec-maven-plugin");
    /** Where a page lies in a jar or war; a program that names other sources of a module most likely reads them. */
    private static final Pattern PAGE =
            Pattern.compile("(?:.*/)?(?:static|public|webapp|META-INF/resources|webroot|www)(?:/.*)?");

    private static final Pattern BUILD_DIRECTORY = Pattern.compile("target(?:/(?!classes|generated).*)?");
    private static final Pattern MENTION =
            Pattern.compile("(?:[}]/|(?<![\\w./]))((?:\\.\\./|(?<=[}]/)\\w)[^\\s\"'`<>,;()]*)");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s\"'`=()]+");
    /** What says where the common tools for front ends put their output. */
    private static final List<String> TOOLS = List.of(
            "package.json",
            "angular.json",
            "vite.config.js",
            "vite.config.ts",
            "vite.config.mjs",
            "vite.config.mts",
            "vue.config.js",
            "webpack.config.js",
            "webpack.prod.js",
            "rollup.config.js",
            "rollup.config.mjs",
            "next.config.js",
            "svelte.config.js",
            "gulpfile.js",
            "craco.config.js",
            ".env",
            ".env.production");

    private final Reactor reactor;
    private final ReactorOutputs outputs;
    private final Set<Path> folders;
    private final Map<Path, SortedSet<Path>> mentions = new HashMap<>();

    public ForeignOutputs(Reactor reactor, ReactorOutputs outputs) {
        this.reactor = reactor;
        this.outputs = outputs;
        this.folders = reactor.modules().stream()
                .map(module -> module.pom().getParent())
                .collect(Collectors.toSet());
    }

    /**
     * The POMs of the modules that write into the folder of {@code reader}.
     *
     * @param wanted whether a module comes into question, by all that its POM says
     */
    public Set<Path> of(LoadedModule reader, ModuleLoader loader, Predicate<LoadedModule> wanted) {
        var candidates = mentions().getOrDefault(reader.basedir(), new TreeSet<>());
        return candidates.isEmpty()
                ? Set.of()
                : loader.load(candidates, reactor.profiles()).stream()
                        .filter(wanted)
                        .filter(writer -> writes(writer, reader))
                        .map(LoadedModule::pom)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether another module names a path in the folder of {@code reader}, so that its build may write there. */
    public boolean mentions(LoadedModule reader) {
        return mentions().containsKey(reader.basedir());
    }

    /**
     * By folder of a module those that name a path in it, read as text and once: a thousand modules are not loaded to
     * find none.
     */
    private synchronized Map<Path, SortedSet<Path>> mentions() {
        if (mentions.isEmpty()) {
            reactor.modules()
                    .forEach(module -> MENTION.matcher(
                                    text(module.pom()) + tools(module.pom().getParent()))
                            .results()
                            .map(match -> match.group(1))
                            .distinct()
                            .flatMap(word -> mentioned(module.pom().getParent(), word).stream())
                            .forEach(folder -> mentions.computeIfAbsent(folder, key -> new TreeSet<>())
                                    .add(module.pom())));
            mentions.putIfAbsent(reactor.root(), new TreeSet<>());
        }
        return mentions;
    }

    /**
     * The other module, neither around nor inside this one, in whose folder a path lies; one behind an expression is
     * any folder's.
     */
    private Optional<Path> mentioned(Path folder, String word) {
        try {
            var path = (word.startsWith("..") ? folder : reactor.root())
                    .resolve(word)
                    .normalize();
            return Stream.iterate(
                            path.getParent(),
                            above -> above != null && above.startsWith(reactor.root()),
                            Path::getParent)
                    .filter(folders::contains)
                    .findFirst()
                    .filter(owner ->
                            !folder.startsWith(owner) && !owner.startsWith(folder) && !path.endsWith("pom.xml"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean writes(LoadedModule writer, LoadedModule reader) {
        var context = new ContextPaths(reactor.root(), writer.basedir());
        var written = outputs.of(writer.pom());
        var plugins = new PluginReader(writer.lineage(), new PathExpressions(reactor, writer.pom()))
                .read(writer.effective()).stream()
                        .filter(plugin -> !PluginTrait.READS_NOTHING.of(plugin.artifactId())
                                && !plugin.artifactId().equals("maven-clean-plugin"))
                        .toList();
        var named = plugins.stream()
                .flatMap(BuildPlugin::allSettings)
                .flatMap(settings -> written(settings, false))
                .map(context::local);
        var mentioned = Stream.concat(
                plugins.stream()
                        .filter(plugin -> PROGRAMS.contains(plugin.artifactId()))
                        .flatMap(BuildPlugin::allSettings)
                        .flatMap(settings -> written(settings, true))
                        .map(context::local),
                Stream.of(tools(writer.basedir())));
        return words(named).anyMatch(word -> into(writer, reader, word, path -> true))
                || words(mentioned)
                        .anyMatch(word -> into(
                                writer,
                                reader,
                                word,
                                path -> PAGE.matcher(path).matches() && !path.matches(".*\\.\\w+")
                                        || written.ignored(
                                                context.name(reader.basedir().resolve(path)))));
    }

    private static Stream<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.concat(Stream.of(text.strip()), SEPARATOR.splitAsStream(text)))
                .filter(word -> word.contains(".."))
                .distinct();
    }

    private static Stream<String> written(XmlElement settings, boolean all) {
        return Stream.of(
                        settings.attributes().entrySet().stream()
                                .filter(attribute -> all
                                        || WRITTEN.matcher(attribute.getKey()).matches())
                                .map(Map.Entry::getValue),
                        Stream.of(settings.value())
                                .filter(value ->
                                        all || WRITTEN.matcher(settings.name()).matches()),
                        settings.children().stream().flatMap(child -> written(child, all)))
                .flatMap(texts -> texts);
    }

    private boolean into(LoadedModule writer, LoadedModule reader, String word, Predicate<String> wanted) {
        try {
            var path = writer.basedir().resolve(word).normalize();
            if (!path.startsWith(reader.basedir())
                    || path.equals(reader.basedir())
                    || folders.stream()
                            .anyMatch(folder -> !folder.equals(reader.basedir())
                                    && folder.startsWith(reader.basedir())
                                    && path.startsWith(folder))) {
                return false;
            }
            var inside = slashes(reader.basedir().relativize(path));
            return !BUILD_DIRECTORY.matcher(inside).matches() && wanted.test(inside);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String tools(Path folder) {
        return TOOLS.stream().map(name -> text(folder.resolve(name))).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(BoundedFile.bytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
