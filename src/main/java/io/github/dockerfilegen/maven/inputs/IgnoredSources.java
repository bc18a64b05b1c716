package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.XmlElement;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;

/**
 * Excludes files in the sources that Git ignores, such as the page that a front end build has left in
 * {@code src/main/resources/static}: a clone does not have it, so an image must not contain a stale one. Only patterns
 * decide, never the disk, so that the generated files are the same everywhere.
 */
public final class IgnoredSources {

    /** Where a page lies below {@code src}, for patterns such as {@code static/} that name a folder anywhere. */
    private static final List<String> PAGES = List.of(
            "main/resources/static",
            "main/resources/public",
            "main/resources/resources",
            "main/resources/META-INF/resources",
            "main/resources/META-INF/web",
            "main/resources/webroot",
            "main/resources/web",
            "main/resources/www");
    /** The same for what only a war packs. */
    private static final List<String> WEBAPP_PAGES =
            List.of("main/webapp", "main/webapp/static", "main/webapp/dist", "main/webapp/assets");

    private static final String WEBAPP = "src/main/webapp";
    /** The folders of sources that may have a {@code .gitignore} file of their own. */
    private static final List<String> FOLDERS =
            List.of("", "main", "main/resources", "main/resources/static", "main/resources/META-INF", "main/webapp");

    private static final Pattern PACKED = Pattern.compile("(?:.*/)?main/(?:resources|webapp)/(?:.*/)?[^/.]+");
    private static final String NAMED = "ignored by Git";
    /** Such a pattern is for another folder most of the time: nothing says that there is this one. */
    private static final String GUESSED = "ignored by Git wherever it lies";
    /** A list of patterns is none. */
    private static final Pattern PATH = Pattern.compile("[^*?,\\p{Cntrl}]*/[^*?,\\p{Cntrl}]*");

    private static final Pattern NO_NAME = Pattern.compile("[*?\\[\\\\]|^\\s*[#!]|^\\s*$");

    private final ContextPaths context;
    private final BuildOutputs outputs;

    public IgnoredSources(ContextPaths context, BuildOutputs outputs) {
        this.context = context;
        this.outputs = outputs;
    }

    /** The inputs with the paths in them that Git ignores, sorted; tests stay outside as it is. */
    public List<BuildInput> with(List<BuildInput> inputs, LoadedModule module, List<BuildPlugin> plugins) {
        var folders = inputs.stream()
                .filter(input -> input.kind() == Kind.SOURCES)
                .map(BuildInput::path)
                .toList();
        var sources = folders.stream()
                .filter(folder -> folders.stream().noneMatch(other -> folder.startsWith(other + "/")))
                .toList();
        var said = sources.stream()
                .flatMap(folder -> Stream.concat(named(folder), inPlugins(plugins)))
                .collect(Collectors.toSet());
        var pages = pages(folders, module, plugins);
        var ignored = new TreeSet<String>();
        sources.stream()
                .flatMap(folder -> Stream.concat(said.stream(), pages.stream().map(page -> folder + "/" + page))
                        .filter(path -> path.startsWith(folder + "/")
                                && !path.startsWith(folder + "/test/")
                                && outputs.ignoredWhole(path)))
                .forEach(ignored::add);
        var outermost = ignored.stream()
                .filter(path -> ignored.stream().noneMatch(other -> path.startsWith(other + "/")))
                .map(path -> new BuildInput(path, Kind.OUTSIDE, said.contains(path) ? NAMED : GUESSED));
        return Stream.concat(
                        inputs.stream(),
                        outermost.filter(output ->
                                inputs.stream().noneMatch(input -> input.path().equals(output.path()))))
                .toList();
    }

    /** A warning for each page among them that the project names and nothing makes. */
    public List<Decision> notes(List<BuildInput> inputs, LoadedModule input, List<BuildPlugin> plugins) {
        var unmade = new UnmadeOutputs(context, outputs);
        return inputs.stream()
                .filter(output -> output.because().equals(NAMED)
                        && PACKED.matcher(output.path()).matches())
                .flatMap(output -> unmade.note(output.path(), input, plugins).stream())
                .toList();
    }

    /**
     * A webapp counts where the module packs it or its POM names it: most modules have none, and the POM says so, never
     * the disk.
     */
    private static List<String> pages(List<String> folders, LoadedModule module, List<BuildPlugin> plugins) {
        var texts = Stream.of(
                        folders.stream(),
                        module.effective().getBuild().getResources().stream().map(FileSet::getDirectory),
                        plugins.stream().flatMap(BuildPlugin::allSettings).flatMap(IgnoredSources::texts))
                .flatMap(all -> all);
        var webapp = module.effective().getPackaging().equals("war")
                || texts.anyMatch(
                        text -> text != null && text.replace('\\', '/').contains(WEBAPP));
        return webapp ? Stream.concat(PAGES.stream(), WEBAPP_PAGES.stream()).toList() : PAGES;
    }

    /** The paths that the {@code .gitignore} files around and in a folder name without a pattern. */
    private Stream<String> named(String folder) {
        var sources = context.root().resolve(folder);
        var around = Stream.iterate(sources.getParent(), above -> above != null, Path::getParent)
                .toList();
        var top = around.stream()
                .filter(above -> Files.exists(above.resolve(".git")))
                .findFirst()
                .orElse(context.root());
        return Stream.concat(
                        around.stream().filter(above -> above.startsWith(top)),
                        FOLDERS.stream().map(sources::resolve))
                .flatMap(place -> GitIgnored.text(place.resolve(".gitignore"))
                        .lines()
                        .flatMap(line -> path(place, sources, line).stream()));
    }

    private Optional<String> path(Path place, Path sources, String line) {
        var anywhere = line.startsWith("**/");
        var name = (anywhere ? line.substring("**/".length()) : line)
                .stripTrailing()
                .replaceFirst("/$", "");
        if (!name.contains("/") || NO_NAME.matcher(name).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of((anywhere ? sources.getParent() : place)
                            .resolve(name.replaceFirst("^/", ""))
                            .normalize())
                    .filter(path -> path.startsWith(sources))
                    .map(context::name);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Stream<String> inPlugins(List<BuildPlugin> plugins) {
        return plugins.stream()
                .flatMap(BuildPlugin::allSettings)
                .flatMap(IgnoredSources::texts)
                .filter(text -> PATH.matcher(text).matches() && !text.contains("${"))
                .distinct()
                .flatMap(text -> context.relative(text).stream());
    }

    private static Stream<String> texts(XmlElement settings) {
        return Stream.of(
                        settings.attributes().values().stream(),
                        Stream.of(settings.value().strip()),
                        settings.children().stream().flatMap(IgnoredSources::texts))
                .flatMap(texts -> texts);
    }
}
