package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.pom.PathExpressions;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;

/**
 * Finds the modules whose build output another one reads by its path, such as {@code ../frontend/target/dist} or
 * {@code ../frontend/dist} as a resource directory: without a dependency, Maven builds them in time only because they
 * are listed earlier. Output is a file in a module's build directory, or one in its folder that Git ignores.
 */
public final class BuildOutputLinks {

    /** A list of patterns, as checks have them by the hundred, names no file. */
    private static final Pattern NO_PATH = Pattern.compile("[*?,\\p{Cntrl}]");

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s\"'=]+");
    private static final Pattern WILDCARD = Pattern.compile("(?:^|/)[^/]*[*?].*");

    private final Reactor reactor;
    private final Map<Path, Path> pomByFolder = new HashMap<>();
    private final ReactorOutputs outputs;

    public BuildOutputLinks(Reactor reactor, ReactorOutputs outputs) {
        this.reactor = reactor;
        reactor.modules().forEach(module -> pomByFolder.put(module.pom().getParent(), module.pom()));
        this.outputs = outputs;
    }

    /** The POMs of the other modules whose output {@code input} reads. */
    public Set<Path> of(LoadedModule input) {
        var context = new ContextPaths(reactor.root(), input.basedir());
        var expressions = new PathExpressions(reactor, input.pom());
        var written = outputs.of(input.pom());
        var plugins = new PluginReader(input.lineage(), expressions)
                .read(input.effective()).stream()
                        .filter(plugin -> !PluginTrait.READS_NOTHING.of(plugin.artifactId())
                                && !plugin.artifactId().equals("maven-clean-plugin"))
                        .toList();
        var ties = new TreeSet<Path>();
        Stream.of(
                        build(input.effective().getBuild()).map(expressions::resolve),
                        plugins.stream().flatMap(BuildPlugin::allSettings).flatMap(BuildOutputLinks::texts),
                        plugins.stream().flatMap(plugin -> descriptors(plugin, context, expressions)))
                .flatMap(texts -> texts)
                .map(context::local)
                // A path with a blank in it is a path all the same.
                .flatMap(text -> Stream.concat(Stream.of(text.strip()), SEPARATOR.splitAsStream(text)))
                .distinct()
                .flatMap(word -> owner(input.basedir(), word, written).stream())
                .filter(pom -> !input.basedir().startsWith(pom.getParent()))
                .forEach(ties::add);
        return ties;
    }

    private static Stream<String> build(Build build) {
        var folders = Stream.concat(
                Stream.of(build.getSourceDirectory(), build.getScriptSourceDirectory())
                        .filter(Objects::nonNull),
                build.getFilters().stream());
        return Stream.concat(
                folders,
                build.getResources().stream()
                        .filter(resource -> resource.getDirectory() != null)
                        .flatMap(BuildOutputLinks::texts));
    }

    private static Stream<String> texts(Resource resource) {
        return included(resource.getDirectory(), resource.getIncludes());
    }

    /** Every text, and what a set of files includes below its directory. */
    private static Stream<String> texts(XmlElement settings) {
        var sets = settings
                .text("directory")
                .or(() -> Optional.ofNullable(settings.attributes().get("dir")))
                .stream()
                .flatMap(directory -> included(
                        directory,
                        Stream.of("includes/*", "include")
                                .flatMap(path -> settings.all(path).stream())
                                .map(include -> include.attributes().getOrDefault("name", include.value()))
                                .toList()));
        return Stream.of(
                        settings.attributes().values().stream(),
                        Stream.of(settings.value()),
                        sets,
                        settings.children().stream().flatMap(BuildOutputLinks::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> included(String directory, List<String> includes) {
        return Stream.concat(
                Stream.of(directory),
                includes.stream()
                        .map(include ->
                                directory + "/" + WILDCARD.matcher(include).replaceFirst("")));
    }

    /** An assembly's descriptor names folders and files as a plugin's configuration does. */
    private static Stream<String> descriptors(BuildPlugin plugin, ContextPaths context, PathExpressions expressions) {
        if (!plugin.artifactId().equals("maven-assembly-plugin")) {
            return Stream.empty();
        }
        var files = new DiskFiles(context);
        var found = new ArrayList<String>();
        plugin.allSettings()
                .flatMap(BuildOutputLinks::texts)
                .filter(text -> text.endsWith(".xml"))
                .distinct()
                .flatMap(path -> files.xml(path).stream())
                .forEach(descriptor -> texts(descriptor)
                        .map(text -> text.replaceFirst("^\\$\\{(?:project\\.)?basedir}/", ""))
                        .map(expressions::resolve)
                        .forEach(found::add));
        return found.stream();
    }

    /** The module in whose folder a word names output. */
    private Optional<Path> owner(Path basedir, String word, BuildOutputs written) {
        if (!word.contains("/") && !word.contains("\\")
                || word.contains("${")
                || NO_PATH.matcher(word).find()) {
            return Optional.empty();
        }
        try {
            var path = basedir.resolve(word).normalize();
            return Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
                    .filter(pomByFolder::containsKey)
                    .map(pomByFolder::get)
                    .findFirst()
                    .filter(pom -> path.startsWith(reactor.root())
                            && written.has(new ContextPaths(reactor.root(), basedir).name(path)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
