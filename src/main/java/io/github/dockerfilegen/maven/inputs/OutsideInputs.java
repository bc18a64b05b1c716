package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.maven.pom.PathExpressions;
import io.github.dockerfilegen.maven.pom.PluginReader;
import io.github.dockerfilegen.maven.reactor.Reactor;
import io.github.dockerfilegen.maven.reactor.Repository;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.XmlElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.FileSet;
import org.apache.maven.model.Model;

/** Finds inputs of a module above the build context, which {@code COPY} cannot reach. */
public final class OutsideInputs {

    private final LoadedModule input;
    private final Path root;

    OutsideInputs(LoadedModule input, Path root) {
        this.input = input;
        this.root = root;
    }

    /**
     * The reactor with a context that holds what a single project reads elsewhere in its repository, as the context of
     * several modules holds them all. Several modules have one context, which one of them cannot change.
     */
    public static Reactor widened(LoadedModule input, Reactor reactor) {
        var repository = Repository.of(input.pom());
        if (reactor.isReactor() || repository.isEmpty() || !reactor.root().startsWith(repository.get())) {
            return reactor;
        }
        var plugins =
                new PluginReader(input.lineage(), new PathExpressions(reactor, input.pom())).read(input.effective());
        var root = reactor.root();
        for (var path :
                new OutsideInputs(input, root).below(repository.get(), plugins).keySet()) {
            while (!path.startsWith(root)) {
                root = root.getParent();
            }
        }
        return root.equals(reactor.root()) ? reactor : reactor.withRoot(root);
    }

    /**
     * A warning for each such path that exists.
     *
     * @param told receives the paths, which need no other warning
     */
    List<Decision> notes(List<BuildPlugin> plugins, Consumer<Path> told) {
        var notes = around().stream()
                .flatMap(top -> below(top, plugins).entrySet().stream())
                .peek(outside -> told.accept(outside.getKey()))
                .map(outside -> Decision.warning(
                        "the image may not build",
                        outside.getValue() + " names \""
                                + input.basedir()
                                        .relativize(outside.getKey())
                                        .toString()
                                        .replace('\\', '/')
                                + "\", which lies outside the build context. Move it into the project, or "
                                + "list this project as a module in a POM above both"));
        return Stream.concat(notes, systemScope(input.effective())).toList();
    }

    private Stream<Decision> systemScope(Model model) {
        var context = new ContextPaths(root, input.basedir());
        return model.getDependencies().stream()
                .filter(dependency -> "system".equals(dependency.getScope())
                        && dependency.getSystemPath() != null
                        && context.inside(dependency.getSystemPath()).isEmpty())
                .map(dependency -> Decision.warning(
                        "the image will not build",
                        "the system-scope dependency " + dependency.getArtifactId() + " is \""
                                + dependency.getSystemPath()
                                + "\", which is not in the project: move the file into it"));
    }

    /**
     * The existing files and folders outside the context that are named by a path that leads up, with who names them.
     */
    private Map<Path, String> below(Path top, List<BuildPlugin> plugins) {
        var context = new ContextPaths(top, input.basedir());
        var git = GitIgnored.of(context);
        var outputs = new BuildOutputs(top, Set.of(), "", input.pom(), git);
        var references = new PluginReferences(context, new DiskFiles(context, "", git));
        var found = new TreeMap<Path, String>();
        plugins.stream()
                .filter(plugin -> plugin.artifactId().equals("maven-assembly-plugin")
                        || plugin.allSettings().anyMatch(settings -> mayLeadUp(settings, top)))
                .forEach(plugin -> references
                        .of(plugin)
                        .forEach(path -> found.putIfAbsent(top.resolve(path), plugin.artifactId())));
        references
                .ofProperties(leadingUp(input.effective().getProperties(), top))
                .forEach((path, name) -> found.putIfAbsent(top.resolve(path), "property " + name));
        folders(input.effective().getBuild())
                .flatMap(path -> context.inside(path).stream())
                .forEach(path -> found.putIfAbsent(top.resolve(path), "the POM's <build>"));
        // A folder above is no input.
        found.keySet()
                .removeIf(path -> path.startsWith(root) || root.startsWith(path) || outputs.has(context.name(path)));
        var folders = List.copyOf(found.keySet());
        found.keySet()
                .removeIf(path -> folders.stream().anyMatch(folder -> !folder.equals(path) && path.startsWith(folder)));
        return found;
    }

    private static Properties leadingUp(Properties properties, Path top) {
        var leading = new Properties();
        properties.stringPropertyNames().stream()
                .filter(name -> mayLeadUp(properties.getProperty(name), top))
                .forEach(name -> leading.setProperty(name, properties.getProperty(name)));
        return leading;
    }

    private static boolean mayLeadUp(XmlElement settings, Path top) {
        return mayLeadUp(settings.value(), top)
                || settings.attributes().values().stream().anyMatch(value -> mayLeadUp(value, top))
                || settings.children().stream().anyMatch(child -> mayLeadUp(child, top));
    }

    /** Nearly no setting does, and the others need not be looked for on disk. */
    private static boolean mayLeadUp(String text, Path top) {
        return text.contains("..") || text.contains(top.toString());
    }

    /** The folders around: paths elsewhere are the machine's and no project's. */
    private Optional<Path> around() {
        return Repository.of(input.pom())
                .or(() -> Optional.ofNullable(root.getParent()).filter(parent -> parent.getParent() != null))
                .filter(root::startsWith);
    }

    private static Stream<String> folders(Build build) {
        var named = Stream.of(build.getSourceDirectory(), build.getScriptSourceDirectory());
        return Stream.of(
                        named,
                        build.getFilters().stream(),
                        build.getResources().stream().map(FileSet::getDirectory))
                .flatMap(paths -> paths)
                .filter(Objects::nonNull);
    }
}
