package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.maven.reactor.Reactor;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What the builds of a reactor's modules write, read once for all of them. */
public final class ReactorOutputs {

    private final Path root;
    private final Set<String> buildDirectories;
    private final GitIgnored git;

    public ReactorOutputs(Reactor reactor) {
        var context = new ContextPaths(reactor.root(), reactor.root());
        this.root = reactor.root();
        this.buildDirectories = reactor.modules().stream()
                .map(module -> context.name(module.pom().resolveSibling("target")))
                .collect(Collectors.toUnmodifiableSet());
        this.git = GitIgnored.of(context);
    }

    /** What Git ignores in the build context. */
    public GitIgnored git() {
        return git;
    }

    /** The build output as the module at {@code pom} finds it. */
    BuildOutputs of(Path pom) {
        return of(pom, "");
    }

    /**
     * The build output as a module finds it.
     *
     * @param pom the module's POM, which may build a front end elsewhere
     * @param buildDirectory the module's build directory, a path of the context; empty for the default
     */
    public BuildOutputs of(Path pom, String buildDirectory) {
        return new BuildOutputs(root, buildDirectories, buildDirectory, pom, git);
    }
}
