package io.github.dockerfilegen.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds the modules whose build output another one reads by its path, such as {@code ../frontend/target/dist} as a resource
 * directory: no dependency says so, and Maven builds them in time only because they are listed earlier.
 */
final class FileTies {

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s\"'=]+");

    private final Map<Path, Path> pomByBuildFolder = new HashMap<>();

    /** @param poms the POMs of the reactor */
    FileTies(Collection<Path> poms) {
        poms.forEach(pom -> pomByBuildFolder.put(pom.resolveSibling("target"), pom));
    }

    /** The POMs of the other modules whose build directory {@code input} reads from. */
    Set<Path> of(MavenInput input) {
        var build = input.effective().getBuild();
        var ties = new TreeSet<Path>();
        var texts = Stream.concat(
                build.getResources().stream().map(FileSet::getDirectory).filter(Objects::nonNull),
                build.getPlugins().stream()
                        .flatMap(plugin -> Stream.concat(Stream.of(plugin.getConfiguration()), plugin.getExecutions().stream().map(execution -> execution.getConfiguration())))
                        .filter(Xpp3Dom.class::isInstance)
                        .flatMap(configuration -> texts((Xpp3Dom) configuration)));
        texts.flatMap(SEPARATOR::splitAsStream)
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

    private static Stream<String> texts(Xpp3Dom dom) {
        return Stream.of(
                        Stream.of(dom.getAttributeNames()).map(dom::getAttribute),
                        Stream.ofNullable(dom.getValue()),
                        Stream.of(dom.getChildren()).flatMap(FileTies::texts))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
