package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.ShellText;
import java.util.Optional;
import java.util.Set;

/**
 * What maven-jar-plugin writes into the manifest of the project's jar.
 *
 * @param facts the project
 */
record JarManifest(ProjectFacts facts) {

    /** What the JVM takes from the manifest of the jar behind {@code -jar} only (JAR File Specification). */
    private static final Set<String> OF_THE_STARTED_JAR =
            Set.of("Add-Opens", "Add-Exports", "Enable-Native-Access", "Launcher-Agent-Class");

    /** Whether the jar has to be started with {@code -jar}. A bundle's manifest is made by bnd, from elsewhere. */
    boolean isNeeded() {
        return facts.packaging().equals("bundle")
                || text("manifestFile").isPresent()
                || isIndexed() && ownEntries().isPresent()
                || OF_THE_STARTED_JAR.stream()
                        .anyMatch(name -> text("manifestEntries/" + name).isPresent());
    }

    /** Entries of the class path before the dependencies, such as a folder for configuration. */
    Optional<ShellText> ownEntries() {
        return text("manifestEntries/Class-Path")
                .map(Quoting::oneLine)
                .filter(entries -> !entries.isEmpty())
                .map(ShellText::word);
    }

    /**
     * A jar with an index names what belongs to it there and nowhere else: Java before 22 ignores its manifest's class
     * path.
     */
    boolean isIndexed() {
        return text("index").filter("true"::equals).isPresent();
    }

    private Optional<String> text(String element) {
        return facts.plugin("maven-jar-plugin").flatMap(plugin -> plugin.text("archive/" + element));
    }
}
