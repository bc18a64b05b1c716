package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.model.Model;

/** Reads a project into facts; sources and configuration only when somebody asks for what is in them. */
public final class ProjectFactsReader {

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "scala", "groovy");

    /**
     * The facts about {@code input}.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a value in the POM makes no sense
     */
    public ProjectFacts read(MavenInput input) {
        var model = input.effective();
        var files = new DiskFiles(input.basedir());
        var plugins = new PluginReader(input.lineage()).read(model);
        var properties = properties(model);
        var java = new JavaLevelReader(plugins, properties).read();
        var buildDirectory = relative(input.basedir(), model.getBuild().getDirectory(), "target");
        var inputs = new BuildInputsReader(input, files, plugins, buildDirectory).read();
        files.locate(sourceRoots(input, plugins), new MainClassScanner(java.feature(), java.preview()),
                new ApplicationConfigurationReader(files, resourceFolders(input), configurationProperties(model, properties)));
        return new ProjectFacts(
                model.getArtifactId(),
                model.getVersion(),
                model.getPackaging(),
                input.pom().getFileName().toString(),
                buildDirectory,
                new FinalNameReader(model, input.lineage()).read(),
                java,
                new JdkRequirementReader(plugins, files).read(),
                plugins,
                dependencies(model.getDependencies()),
                managed(model),
                properties,
                new DescriptionReader(model, input.lineage().get(0)).read(),
                new WrapperReader(files).read(),
                inputs.inputs(),
                input.profiles(),
                inputs.notes(),
                files);
    }

    private static SortedMap<String, String> properties(Model model) {
        var properties = new TreeMap<String, String>();
        model.getProperties().stringPropertyNames().forEach(name -> properties.put(name, model.getProperties().getProperty(name)));
        return properties;
    }

    private static SortedMap<String, String> configurationProperties(Model model, SortedMap<String, String> properties) {
        var all = new TreeMap<>(properties);
        all.put("project.artifactId", model.getArtifactId());
        all.put("project.version", model.getVersion());
        return all;
    }

    private static List<Dependency> dependencies(List<org.apache.maven.model.Dependency> dependencies) {
        return dependencies.stream()
                .map(dependency -> new Dependency(
                        dependency.getGroupId(),
                        dependency.getArtifactId(),
                        Objects.requireNonNullElse(dependency.getVersion(), ""),
                        Objects.requireNonNullElse(dependency.getScope(), "compile"),
                        Objects.requireNonNullElse(dependency.getType(), "jar"),
                        Objects.requireNonNullElse(dependency.getClassifier(), ""),
                        Objects.requireNonNullElse(dependency.getSystemPath(), "")))
                .toList();
    }

    private static SortedMap<String, String> managed(Model model) {
        var managed = new TreeMap<String, String>();
        if (model.getDependencyManagement() != null) {
            dependencies(model.getDependencyManagement().getDependencies())
                    .forEach(dependency -> managed.putIfAbsent(dependency.key(), dependency.version()));
        }
        return managed;
    }

    /** Where the application's classes come from: the model's folder, its neighbours by convention, and what plugins add. */
    private static List<Path> sourceRoots(MavenInput input, List<BuildPlugin> plugins) {
        var main = input.basedir().resolve("src/main");
        var configured = Stream.concat(
                Stream.of(Objects.requireNonNullElse(input.effective().getBuild().getSourceDirectory(), "src/main/java")),
                plugins.stream().flatMap(ProjectFactsReader::addedSources));
        return Stream.concat(
                        configured.map(folder -> input.basedir().resolve(folder)), LANGUAGES.stream().map(main::resolve))
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    private static Stream<String> addedSources(BuildPlugin plugin) {
        return switch (plugin.artifactId()) {
            case "build-helper-maven-plugin" -> plugin.executionsOf("add-source").flatMap(execution -> values(execution.settings(), "sources/*"));
            case "kotlin-maven-plugin" -> plugin.executionsOf("compile").flatMap(execution -> values(execution.settings(), "sourceDirs/*"));
            default -> Stream.empty();
        };
    }

    private static Stream<String> values(Settings settings, String path) {
        return settings.all(path).stream().map(Settings::value).filter(value -> !value.isEmpty());
    }

    private static List<String> resourceFolders(MavenInput input) {
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
