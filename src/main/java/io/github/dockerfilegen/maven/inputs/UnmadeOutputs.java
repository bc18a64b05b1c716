package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;

/** Warns about folders that the build packages, Git ignores and no plugin generates, so that the image lacks them. */
final class UnmadeOutputs {

    private static final Pattern PLUGIN = Pattern.compile("<artifactId>\\s*([\\w.-]*plugin[\\w.-]*)\\s*</artifactId>");

    private final ContextPaths context;
    private final BuildOutputs outputs;

    UnmadeOutputs(ContextPaths context, BuildOutputs outputs) {
        this.context = context;
        this.outputs = outputs;
    }

    /** @param plugins the plugins of the module that packages the folders */
    List<Decision> notes(LoadedModule input, List<BuildPlugin> plugins) {
        var resources = input.effective().getBuild().getResources().stream()
                .map(FileSet::getDirectory)
                .filter(Objects::nonNull);
        var more = plugins.stream()
                .filter(plugin ->
                        Set.of("maven-war-plugin", "maven-resources-plugin").contains(plugin.artifactId()))
                .flatMap(BuildPlugin::allSettings)
                .flatMap(settings -> Stream.of(
                                "webResources/resource/directory", "resources/resource/directory", "warSourceDirectory")
                        .flatMap(path -> settings.all(path).stream()))
                .map(XmlElement::value);
        return Stream.concat(resources, more)
                .flatMap(folder -> context.relative(folder).stream())
                .distinct()
                .sorted()
                .filter(path -> !path.isEmpty() && outputs.ignored(path) && !path.matches("(?:.*/)?target(?:/.*)?"))
                .flatMap(path -> note(path, input, plugins).stream())
                .toList();
    }

    /** The warning about one such folder; empty if something may generate it. */
    Optional<Decision> note(String path, LoadedModule input, List<BuildPlugin> plugins) {
        return plugins.stream().anyMatch(plugin -> makes(plugin.artifactId())) || !nobodyMakes(path)
                ? Optional.empty()
                : Optional.of(Decision.warning(
                        "the image lacks \"" + path + "\"",
                        input.pom().getFileName() + " of "
                                + input.effective().getArtifactId()
                                + " packages the folder, but Git ignores it and no plugin generates it. "
                                + "Generate it in the build (for a front end: "
                                + "frontend-maven-plugin), or commit it"));
    }

    /** The POMs around the folder may make it, and a front end may write there from elsewhere. */
    private boolean nobodyMakes(String path) {
        return Stream.iterate(
                        context.root().resolve(path).normalize(),
                        folder -> folder != null && folder.startsWith(context.root()),
                        Path::getParent)
                .flatMap(folder ->
                        PLUGIN.matcher(text(folder.resolve("pom.xml"))).results())
                .noneMatch(plugin -> makes(plugin.group(1)));
    }

    private static boolean makes(String plugin) {
        return !PluginTrait.WRITES_NO_SOURCES.of(plugin);
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? new String(BoundedFile.bytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
