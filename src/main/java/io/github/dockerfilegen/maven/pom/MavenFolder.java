package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.maven.reactor.Reactor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the folder of {@code .mvn}: Maven looks for it from the POM that it starts with upwards. */
public final class MavenFolder {

    private MavenFolder() {}

    /** The absolute path of the folder that holds {@code .mvn}; without one that of the POM that Maven starts with. */
    public static Path of(Reactor reactor) {
        var start = reactor.pom().getParent();
        return Stream.iterate(start, folder -> folder.startsWith(reactor.root()), Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElse(start);
    }
}
