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
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.Artifact;
import io.github.dockerfilegen.plan.LayerCopy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A jar and its dependencies, each a file of its own. The class path stands in the jar's manifest in Maven's order: a
 * wildcard has no defined order, and a manifest works for every Java version and without a shell.
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
        return Application.of(
                        unpacking(facts, main, artifact),
                        artifact,
                        List.of(
                                LayerCopy.ofLayer("dependencies", "./"),
                                LayerCopy.ofLayer("snapshot-dependencies", "./"),
                                LayerCopy.ofLayer("application", "./")),
                        main.inModule()
                                ? List.of("--module-path", artifact.staged() + ":lib", "--module", main.name())
                                : List.of("-jar", artifact.staged().value()),
                        Decision.of("jar with its dependencies beside it, main class " + main.name(), main.origin()))
                .withGoals(
                        List.of(
                                "package",
                                DependencyPlugin.goal(facts, "copy-dependencies"),
                                DependencyPlugin.goal(facts, "build-classpath")),
                        options(main));
    }

    private static ClassPathUnpacking unpacking(ProjectFacts facts, MainClass main, Artifact artifact) {
        var indexed = indexed(facts) ? List.of(artifact.staged()) : List.<PlainWord>of();
        var systemJars = systemJars(facts).toList();
        return new ClassPathUnpacking(
                ShellText.word(facts.place().inContext(LAYERS)),
                SiblingJars.any(main.inModule() ? SiblingJars.names(facts) : SiblingJars.namesWithGroup(facts))
                        .map(ShellText::continued)
                        .stream()
                        .toList(),
                systemJars.stream().map(ShellText::word).toList(),
                ShellText.word(main.className()),
                Stream.concat(indexed.stream().map(jar -> ShellText.word("lib/" + jar)), ownEntries(facts).stream())
                        .toList(),
                systemJars.stream()
                        .map(ClassPathJar::classPathEntry)
                        .map(ShellText::word)
                        .toList(),
                indexed);
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

    /** Entries that the project's manifest has before its dependencies, such as a folder for configuration. */
    private static Optional<ShellText> ownEntries(ProjectFacts facts) {
        return facts.plugin("maven-jar-plugin")
                .flatMap(plugin -> plugin.text("archive/manifestEntries/Class-Path"))
                .map(Quoting::oneLine)
                .filter(entries -> !entries.isEmpty())
                .map(ShellText::word);
    }

    /**
     * A jar with an index names what belongs to it there and nowhere else: Java before 22 ignores its manifest's class
     * path.
     */
    private static boolean indexed(ProjectFacts facts) {
        return facts.plugin("maven-jar-plugin")
                .flatMap(plugin -> plugin.text("archive/index"))
                .filter("true"::equals)
                .isPresent();
    }

    /** Jars of system scope are compiled against and belong to no repository; nobody else would bring them. */
    private static Stream<String> systemJars(ProjectFacts facts) {
        return facts.dependencies().stream()
                .filter(dependency -> dependency.scope().equals("system"))
                .flatMap(dependency -> facts.files().inside(dependency.systemPath()).stream());
    }

    /** A manifest's class path holds addresses, separated by blanks. */
    private static String classPathEntry(String path) {
        return "lib/"
                + path.substring(path.lastIndexOf('/') + 1).replace("%", "%25").replace(" ", "%20");
    }
}
