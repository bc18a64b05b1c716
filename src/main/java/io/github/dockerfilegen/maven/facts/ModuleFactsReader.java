package io.github.dockerfilegen.maven.facts;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.files.module.ConfigReader;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.files.module.MainClassScanner;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.inputs.BuildInputReader;
import io.github.dockerfilegen.maven.inputs.IgnoredSources;
import io.github.dockerfilegen.maven.inputs.SourceRoots;
import io.github.dockerfilegen.maven.pom.ActivatingFiles;
import io.github.dockerfilegen.maven.pom.DependencyReader;
import io.github.dockerfilegen.maven.pom.DescriptionReader;
import io.github.dockerfilegen.maven.pom.FinalNameReader;
import io.github.dockerfilegen.maven.pom.JavaLevelReader;
import io.github.dockerfilegen.maven.pom.JdkRequirementReader;
import io.github.dockerfilegen.maven.pom.PathExpressions;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.maven.pom.RepositoriesReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.model.ManagedVersions;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ModuleLocation;
import io.github.dockerfilegen.model.Wrapper;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;

/** Reads the facts about one module; sources and configuration files are read on first use. */
final class ModuleFactsReader {

    private final Reactor reactor;
    private final ReactorFacts shared;

    /** @param reactor the reactor that the modules belong to */
    ModuleFactsReader(Reactor reactor) {
        this.reactor = reactor;
        this.shared = ReactorFacts.of(reactor);
    }

    /**
     * The facts about {@code input} alone, without facts from other modules.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a value in the POM is invalid
     */
    ModuleFacts read(LoadedModule input) {
        var model = input.effective();
        var context = new ContextPaths(reactor.root(), input.basedir());
        var buildDirectory = relative(
                reactor.root(),
                input.basedir()
                        .resolve(Objects.requireNonNullElse(model.getBuild().getDirectory(), "target"))
                        .toString(),
                "");
        var files = new DiskFiles(context, buildDirectory, shared.outputs().git());
        var plugins = new PluginReader(input.lineage(), new PathExpressions(reactor, input.pom())).read(model);
        var properties = properties(model);
        var java = new JavaLevelReader(plugins, properties).read();
        var description = new DescriptionReader(model, input.lineage().get(0));
        var outputs = shared.outputs().of(input.pom(), buildDirectory);
        var inputs = new BuildInputReader(input, context, files, plugins, buildDirectory, outputs).read();
        var sources = new IgnoredSources(context, outputs);
        var withIgnored = sources.with(inputs.inputs(), input, plugins);
        var unmade = sources.notes(withIgnored, input, plugins).stream()
                .filter(note -> !shared.foreign().mentions(input))
                .toList();
        files.locate(
                SourceRoots.of(input, plugins),
                new MainClassScanner(java.feature(), java.preview()),
                new ConfigReader(files, resourceFolders(input), configurationProperties(model, properties)));
        return new ModuleFacts(
                new ModuleFacts.Coordinates(
                        model.getGroupId(), model.getArtifactId(), model.getVersion(), model.getPackaging()),
                place(input, context),
                buildDirectory,
                new FinalNameReader(model, input.lineage()).read(),
                java,
                new JdkRequirementReader(plugins, files).read(),
                plugins,
                DependencyReader.dependencies(model.getDependencies()),
                new ManagedVersions(() -> DependencyReader.managed(model)),
                properties,
                description.read(),
                new ModuleFacts.Resolution(
                        extensions(model),
                        new RepositoriesReader().read(model),
                        new ActivatingFiles(context).of(input.lineage())),
                withIgnored,
                Stream.of(inputs.notes(), unmade, description.notes())
                        .flatMap(List::stream)
                        .toList(),
                files);
    }

    /** What Git ignores in the build context. */
    GitIgnored git() {
        return shared.outputs().git();
    }

    /** The modules that others of the reactor need. */
    ModuleClosure closure() {
        return new ModuleClosure(reactor, shared);
    }

    /** The Maven Wrapper of the reactor, if it has one. */
    Optional<Wrapper> wrapper() {
        return shared.wrapper();
    }

    private SortedSet<String> extensions(Model model) {
        var extensions = new TreeSet<>(shared.extensions());
        model.getBuild().getExtensions().forEach(extension -> extensions.add(extension.getArtifactId()));
        model.getBuild().getPlugins().stream()
                .filter(Plugin::isExtensions)
                .forEach(plugin -> extensions.add(plugin.getArtifactId()));
        return extensions;
    }

    private ModuleLocation place(LoadedModule input, ContextPaths context) {
        var artifactId = input.effective().getArtifactId();
        return new ModuleLocation(
                context.name(input.basedir()),
                context.name(input.pom()),
                context.name(reactor.pom()),
                reactor.modules().size(),
                (shared.ambiguous().contains(artifactId) ? input.effective().getGroupId() : "") + ":" + artifactId,
                shared.poms(),
                reactor.sharedVersion(),
                shared.newerModel(),
                reactor.users(input.effective().getGroupId(), artifactId));
    }

    private static SortedMap<String, String> properties(Model model) {
        var properties = new TreeMap<String, String>();
        model.getProperties()
                .stringPropertyNames()
                .forEach(name -> properties.put(name, model.getProperties().getProperty(name)));
        return properties;
    }

    private static SortedMap<String, String> configurationProperties(
            Model model, SortedMap<String, String> properties) {
        var all = new TreeMap<>(properties);
        all.put("project.artifactId", model.getArtifactId());
        all.put("project.version", model.getVersion());
        return all;
    }

    private static List<String> resourceFolders(LoadedModule input) {
        var folders = new LinkedHashSet<String>();
        input.effective().getBuild().getResources().stream()
                .map(FileSet::getDirectory)
                .filter(Objects::nonNull)
                .forEach(folder -> folders.add(relative(input.basedir(), folder, "")));
        if (folders.isEmpty()) {
            folders.add("src/main/resources");
        }
        return List.copyOf(folders);
    }

    /** A folder of the model relative to the project; one that lies elsewhere stays absolute. */
    private static String relative(Path basedir, String folder, String fallback) {
        return Optional.ofNullable(folder)
                .map(text -> basedir.resolve(text).normalize())
                .map(path -> path.startsWith(basedir) ? basedir.relativize(path) : path)
                .map(path -> path.toString().replace(File.separatorChar, '/'))
                .orElse(fallback);
    }
}
