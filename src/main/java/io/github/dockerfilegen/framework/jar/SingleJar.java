package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.main.AttachedTool;
import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.application.main.MainClass;
import io.github.dockerfilegen.application.main.NamedClass;
import io.github.dockerfilegen.application.main.NotShipped;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the plugins that make one jar out of many have in common. */
public final class SingleJar {

    /** Phases that {@code package} does not reach. */
    private static final Set<String> AFTER_PACKAGE =
            Set.of("pre-integration-test", "integration-test", "post-integration-test", "verify", "install", "deploy");

    /** Plugins that write the name of a main class, and not of something else that is started, into the manifest. */
    private static final Set<String> MANIFESTS = Set.of("maven-shade-plugin", "maven-assembly-plugin");

    private SingleJar() {}

    /** The layout; empty when nothing says what to start, because then the jar is a library's. */
    public static Optional<Application> layout(
            ProjectFacts facts,
            PackagingContext context,
            Artifact artifact,
            Optional<String> inManifest,
            String kind,
            String plugin) {
        if (context.choices().mainClass().isEmpty()
                && (AttachedTool.of(facts).isPresent()
                        || inManifest.filter(NotShipped::isOfJmh).isPresent()
                                && NotShipped.benchmarks(facts).isPresent())) {
            return Optional.empty();
        }
        var meant = inManifest
                .filter(name -> context.choices().mainClass().isEmpty() && MANIFESTS.contains(plugin))
                .flatMap(name -> new NamedClass(facts, name).instead());
        if (meant.isPresent()) {
            return Optional.of(layout(
                            artifact,
                            List.of("-cp", artifact.staged().value(), meant.get()),
                            kind + ", main class " + meant.get(),
                            plugin))
                    .map(layout -> layout.withDecision(Decision.warning(
                            "main class " + meant.get(),
                            MainClass.only(facts) + "; " + inManifest.get() + " (" + plugin
                                    + ") does not exist, correct it in the POM")));
        }
        if (context.choices().mainClass().isEmpty() && inManifest.isPresent()) {
            return Optional.of(layout(
                    artifact,
                    List.of("-jar", artifact.staged().value()),
                    kind + ", main class " + inManifest.get(),
                    plugin));
        }
        var named = MainClass.named(facts, context.choices());
        if (LibraryModule.is(facts, context.choices(), named.isPresent())) {
            return Optional.empty();
        }
        return named.or(() -> MainClass.inSources(facts))
                .map(main -> layout(
                        artifact,
                        List.of("-cp", artifact.staged().value(), main.className()),
                        kind + ", main class " + main.name(),
                        main.origin()));
    }

    /**
     * One archive. A COPY with a star that matches nothing would copy nothing and say nothing (BuildKit); moving it
     * fails.
     */
    public static Application layout(Artifact artifact, List<String> command, String kind, String because) {
        return Application.of(
                new Unpacking.Template("jar/single-file"),
                artifact,
                List.of(LayerCopy.ofBuild("/workspace/" + artifact.staged().value(), "./")),
                command,
                Decision.of(kind, because));
    }

    /** One archive of archives, such as a fat jar of Spring Boot. */
    public static Application nested(Artifact artifact, List<String> command, String kind, String because) {
        var layout = layout(artifact, command, kind, because);
        return layout.withUnpacking(new Unpacking.Nested(layout.unpacking().template()));
    }

    /**
     * Whether the goal would have to be named, and would then run for every module of a reactor; a plain jar does as
     * well.
     */
    static boolean unboundInReactor(ProjectFacts facts, boolean bound) {
        return facts.inReactor() && !bound;
    }

    /**
     * What to run so that the jar is made: a goal that nothing binds, or a phase after {@code package}, must be named.
     */
    public static List<String> goals(boolean bound, String phase, String goal) {
        if (!bound) {
            return List.of("package", goal);
        }
        return AFTER_PACKAGE.contains(phase) ? List.of(phase.equals("deploy") ? "install" : phase) : List.of("package");
    }

    /** An artifact by its path, the version in it left open. */
    public static Artifact named(ProjectFacts facts, String path) {
        var slash = path.lastIndexOf('/');
        var file = withoutVersion(path.substring(slash + 1), facts);
        return BuiltArtifact.of(
                facts, slash < 0 ? "." : path.substring(0, slash), file.replaceFirst("\\.jar$", ""), "", "jar");
    }

    /** A configured name with a star in place of the project's version. */
    public static String withoutVersion(String name, ProjectFacts facts) {
        return name.replaceAll(
                        "(?<![A-Za-z0-9])"
                                + Pattern.quote(facts.module().coordinates().version()) + "(?![A-Za-z0-9])",
                        "*")
                .replaceAll("\\$\\{[^}]*}", "*");
    }
}
