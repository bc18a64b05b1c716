package io.github.dockerfilegen.framework.jar;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.BuiltArtifact;
import io.github.dockerfilegen.application.DependencyPlugin;
import io.github.dockerfilegen.application.Framework;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.application.SiblingJars;
import io.github.dockerfilegen.application.main.LibraryModule;
import io.github.dockerfilegen.application.main.MainClass;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.Unpacking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A jar and its dependencies, each a file of its own. The class path has Maven's order, which a wildcard would not
 * keep: it stands in an argument file, or in the jar's manifest where the {@code java} command needs the manifest.
 */
public final class ClassPathJar implements Framework {

    /** Relative, so that each module of a reactor has its own; the goals run for all of them. */
    private static final String LAYERS = "target/layers";

    @Override
    public Optional<Application> packaged(ProjectFacts facts, PackagingContext context) {
        if (!facts.packaging().equals("jar")
                && !(facts.packaging().equals("bundle")
                        && context.choices().mainClass().isPresent())) {
            return Optional.empty();
        }
        var named = MainClass.named(facts, context.choices());
        if (LibraryModule.is(facts, context.choices(), named.isPresent())) {
            return Optional.empty();
        }
        return named.or(() -> MainClass.inSources(facts)).map(main -> layout(facts, main));
    }

    private static Application layout(ProjectFacts facts, MainClass main) {
        return layout(facts, main, artifact(facts));
    }

    private static Artifact artifact(ProjectFacts facts) {
        var classifier = facts.plugin("maven-jar-plugin")
                .flatMap(plugin -> plugin.executions().stream()
                        .filter(execution -> execution.id().equals("default-jar"))
                        .findFirst()
                        .flatMap(execution -> execution.settings().text("classifier")));
        return BuiltArtifact.of(facts, facts.buildDirectory(), facts.finalName(), classifier.orElse(""), "jar");
    }

    /** The layout around a jar that holds the application's own classes only. */
    public static Application layout(ProjectFacts facts, MainClass main, Artifact artifact) {
        var manifest = new JarManifest(facts);
        var jar = artifact.staged().value();
        var libraries = libraries(facts);
        var layout = Application.of(
                unpacking(facts, main, artifact, manifest, libraries),
                artifact,
                List.of(
                        LayerCopy.ofLayer("dependencies", "./"),
                        LayerCopy.ofLayer("snapshot-dependencies", "./"),
                        LayerCopy.ofLayer("application", "./")),
                List.of(),
                Decision.of("jar with its dependencies beside it, main class " + main.name(), main.origin()));
        return layout.withServer(
                        layout.directory(),
                        java -> main.inModule()
                                ? List.of("--module-path", jar + ":lib", "--module", main.name())
                                : java < 9 || manifest.isNeeded()
                                        ? List.of("-jar", jar)
                                        : List.of("@class-path", main.name()),
                        0)
                .withGoals(
                        libraries.isEmpty()
                                ? layout.goals()
                                : List.of(
                                        "package",
                                        DependencyPlugin.goal(facts, "copy-dependencies"),
                                        DependencyPlugin.goal(facts, "build-classpath")),
                        libraries.isEmpty() ? List.of() : options(main));
    }

    /** The folder with the dependencies; none where the project has none. */
    private static List<ShellText> libraries(ProjectFacts facts) {
        return facts.dependencies().stream().anyMatch(Dependency::atRunTime)
                ? List.of(ShellText.word(facts.place().inContext(LAYERS)))
                : List.of();
    }

    private static Unpacking unpacking(
            ProjectFacts facts, MainClass main, Artifact artifact, JarManifest manifest, List<ShellText> libraries) {
        var siblings = SiblingJars.any(main.inModule() ? SiblingJars.names(facts) : SiblingJars.namesWithGroup(facts))
                .map(ShellText::continued)
                .stream()
                .toList();
        var systemJars = systemJars(facts).toList();
        var copied = systemJars.stream().map(ShellText::word).toList();
        var indexed = manifest.isIndexed() ? List.of(artifact.staged()) : List.<PlainWord>of();
        var older = new ManifestUnpacking(
                libraries,
                siblings,
                copied,
                ShellText.word(main.className()),
                Stream.concat(indexed.stream().map(jar -> ShellText.word("lib/" + jar)), manifest.ownEntries().stream())
                        .toList(),
                systemJars.stream()
                        .map(path ->
                                ShellText.word(library(path).replace("%", "%25").replace(" ", "%20")))
                        .toList(),
                indexed);
        return manifest.isNeeded()
                ? older
                : new ClassPathUnpacking.ByJava(
                        new ClassPathUnpacking(
                                libraries,
                                siblings,
                                copied,
                                main.inModule() ? List.of() : classPath(artifact, libraries, systemJars)),
                        older);
    }

    /** The jar's own manifest adds what it names. */
    private static List<ShellText> classPath(Artifact artifact, List<ShellText> libraries, List<String> systemJars) {
        return Stream.of(
                        Stream.of(ClassPathUnpacking.entry(artifact.staged().value())),
                        libraries.stream().map(folder -> ShellText.of("$(cat {}/class-path)", folder)),
                        systemJars.stream().map(path -> ClassPathUnpacking.entry(library(path))))
                .flatMap(part -> part)
                .toList();
    }

    /** A group id before the name would change the name of an automatic module, which follows from the file's. */
    private static List<ShellText> options(MainClass main) {
        return Stream.of(
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=" + LAYERS + "/lib",
                        main.inModule() ? "" : "-Dmdep.prependGroupId",
                        "-Dmdep.prefix=lib",
                        "-Dmdep.outputFile=" + LAYERS + "/class-path")
                .filter(option -> !option.isEmpty())
                .map(ShellText::word)
                .toList();
    }

    /** Jars of system scope are compiled against and belong to no repository; nobody else would bring them. */
    private static Stream<String> systemJars(ProjectFacts facts) {
        return facts.dependencies().stream()
                .filter(dependency -> dependency.scope().equals("system"))
                .flatMap(dependency -> facts.files().inside(dependency.systemPath()).stream());
    }

    private static String library(String path) {
        return "lib/" + path.substring(path.lastIndexOf('/') + 1);
    }
}
