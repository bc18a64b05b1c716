package io.github.dockerfilegen;

import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.maven.reactor.ReactorReader;
import io.github.dockerfilegen.model.Decision;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Explains a build context that is not the project's own folder, or why a POM above the project is ignored. */
final class ContextDecision {

    private ContextDecision() {}

    /** At most one decision, with paths relative to the project's folder. */
    static List<Decision> of(Path folder, Reactor reactor) {
        if (!folder.equals(reactor.root())) {
            if (!reactor.isReactor() && reactor.poms().stream().allMatch(pom -> pom.startsWith(folder))) {
                return List.of(Decision.of(
                        "build context " + path(folder, reactor.root()),
                        "the POM uses files of this repository outside the project folder"));
            }
            var start = reactor.isReactor()
                    ? reactor.pom()
                    : reactor.poms().stream()
                            .filter(pom -> !pom.startsWith(folder))
                            .findFirst()
                            .orElse(reactor.pom());
            return List.of(Decision.of(
                    "build context " + path(folder, reactor.root()),
                    path(folder, start) + (reactor.isReactor() ? " aggregates this module" : " is a parent POM")));
        }
        return ReactorReader.passedOver(reactor).stream()
                .map(pom -> Decision.of(
                        "no other modules",
                        path(folder, pom)
                                + " is not read, because no Git repository contains both; if it lists this module, "
                                + "run Maven there"))
                .toList();
    }

    private static String path(Path folder, Path to) {
        return folder.relativize(to).toString().replace(File.separatorChar, '/');
    }
}
