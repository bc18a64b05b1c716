package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.reactor.Reactor;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;

/**
 * Finds the modules whose build output another one reads by its path, such as {@code ../frontend/target/dist} as a resource
 * directory: no dependency says so, and Maven builds them in time only because they are listed earlier.
 */
final class FileTies {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s\"'=]+");

    private final Reactor reactor;
    private final Map<Path, Path> pomByBuildFolder = new HashMap<>();

    FileTies(Reactor reactor) {
        this.reactor = reactor;
        reactor.modules().forEach(module -> pomByBuildFolder.put(module.pom().resolveSibling("target"), module.pom()));
    }

    /** The POMs of the other modules whose build directory {@code input} reads from. */
    Set<Path> of(MavenInput input) {
        var plugins = new PluginReader(input.lineage(), new PathExpressions(reactor, input.pom())).read(input.effective());
        var resources = input.effective().getBuild().getResources().stream().map(FileSet::getDirectory).filter(Objects::nonNull);
        var ties = new TreeSet<Path>();
        Stream.concat(resources, plugins.stream().flatMap(BuildPlugin::allSettings).flatMap(settings -> settings.texts().stream()))
                .map(new ContextPaths(reactor.root(), input.basedir())::local)
                // A path with a blank in it is a path all the same.
                .flatMap(text -> Stream.concat(Stream.of(text.strip()), SEPARATOR.splitAsStream(text)))
                .filter(word -> word.contains("target"))
                .forEach(word -> module(input.basedir(), word).filter(pom -> !pom.equals(input.pom())).forEach(ties::add));
        return ties;
    }

    private Stream<Path> module(Path basedir, String word) {
        try {
            var path = basedir.resolve(word).normalize();
            return Stream.iterate(path, Objects::nonNull, Path::getParent).filter(pomByBuildFolder::containsKey).map(pomByBuildFolder::get).limit(1);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
