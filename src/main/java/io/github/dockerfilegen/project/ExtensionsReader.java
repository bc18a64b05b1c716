package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.Settings;
import io.github.dockerfilegen.reactor.Reactor;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Model;

/** Finds the extensions that Maven loads: those of {@code .mvn/extensions.xml} and those of the POM. */
final class ExtensionsReader {

    private final Reactor reactor;

    ExtensionsReader(Reactor reactor) {
        this.reactor = reactor;
    }

    /** The artifact ids. */
    SortedSet<String> read(Model model) {
        var extensions = new TreeSet<String>();
        new DiskFiles(new ContextPaths(reactor.root(), MavenFolder.of(reactor))).xml(".mvn/extensions.xml").stream()
                .flatMap(root -> root.all("extension/artifactId").stream())
                .map(Settings::value)
                .forEach(extensions::add);
        model.getBuild().getExtensions().forEach(extension -> extensions.add(extension.getArtifactId()));
        return extensions;
    }
}
