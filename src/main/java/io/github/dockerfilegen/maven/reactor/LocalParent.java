package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.model.XmlElement;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Tells whether a POM's parent is a file of the source tree, by Maven's own rules. */
final class LocalParent {

    private LocalParent() {}

    static Optional<PomFile> of(PomFile pom, Function<Path, PomFile> read) {
        return pom.project().all("parent").stream().findFirst().flatMap(parent -> {
            var given =
                    parent.all("relativePath").stream().map(XmlElement::value).findFirst();
            return given.filter(String::isEmpty).isPresent()
                    ? Optional.empty()
                    : PomFile.pomAt(pom.folder(), given.orElse("..")).map(read).filter(file -> names(parent, file));
        });
    }

    /**
     * Maven 4 infers what a parent element leaves out; Maven 3 takes only the file that it names in full (MNG-624), and
     * a file of another version is not the one that is named.
     */
    private static boolean names(XmlElement parent, PomFile found) {
        return parent.text("artifactId").map(found.artifactId()::equals).orElse(true)
                && same(parent.text("groupId"), found.groupId())
                && same(parent.text("version").filter(version -> !version.matches("[\\[(].*")), found.version());
    }

    /** Only Maven can tell what an expression stands for. */
    private static boolean same(Optional<String> named, String found) {
        return found.isEmpty()
                || found.contains("${")
                || named.filter(text -> !text.contains("${")).map(found::equals).orElse(true);
    }
}
