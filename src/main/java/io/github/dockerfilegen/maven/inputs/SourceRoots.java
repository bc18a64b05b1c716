package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.XmlElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the folders of a project's sources. */
public final class SourceRoots {

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "scala", "groovy");

    private SourceRoots() {}

    /**
     * The source folders of the application: the model's folder, its neighbours by convention, and those that plugins
     * add.
     */
    public static List<Path> of(LoadedModule input, List<BuildPlugin> plugins) {
        var main = input.basedir().resolve("src/main");
        var configured = Stream.concat(
                Stream.of(
                        Objects.requireNonNullElse(input.effective().getBuild().getSourceDirectory(), "src/main/java")),
                plugins.stream().flatMap(SourceRoots::addedSources));
        return Stream.concat(
                        configured.map(folder -> input.basedir().resolve(folder)),
                        LANGUAGES.stream().map(main::resolve))
                .map(Path::normalize)
                .distinct()
                .toList();
    }

    private static Stream<String> addedSources(BuildPlugin plugin) {
        return switch (plugin.artifactId()) {
            case "build-helper-maven-plugin" ->
                plugin.executionsOf("add-source").flatMap(execution -> values(execution.settings(), "sources/*"));
            case "kotlin-maven-plugin" ->
                plugin.executionsOf("compile").flatMap(execution -> values(execution.settings(), "sourceDirs/*"));
            default -> Stream.empty();
        };
    }

    private static Stream<String> values(XmlElement settings, String path) {
        return settings.all(path).stream().map(XmlElement::value).filter(value -> !value.isEmpty());
    }
}
