package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import io.github.dockerfilegen.files.module.SecretFiles;
import io.github.dockerfilegen.maven.LoadedModule;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.SecretNames;
import io.github.dockerfilegen.plugins.PluginTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.RepositoryBase;

/**
 * Collects the inputs of a module's build: its sources, and the files that its POM or a plugin's convention refers to.
 */
public final class BuildInputReader {

    /** The inputs, and warnings about them. */
    public record Inputs(List<BuildInput> inputs, List<Decision> notes) {}

    private static final Pattern FILE_ADDRESS = Pattern.compile("file:/*(?=[A-Za-z]:|/)|file:(?://)?");
    private final LoadedModule input;
    private final ContextPaths context;
    private final DiskFiles files;
    private final List<BuildPlugin> plugins;
    private final String buildDirectory;
    private final BuildOutputs outputs;
    private final Map<String, BuildInput> found = new TreeMap<>();
    private final List<Decision> notes = new ArrayList<>();
    private final Set<String> walked = new TreeSet<>();
    private final SecretFiles secrets;

    /**
     * @param buildDirectory what Maven writes to in this module, a path of the context
     * @param outputs what builds write: whether an earlier one has left it here must change nothing
     */
    public BuildInputReader(
            LoadedModule input,
            ContextPaths context,
            DiskFiles files,
            List<BuildPlugin> plugins,
            String buildDirectory,
            BuildOutputs outputs) {
        this.input = input;
        this.context = context;
        this.files = files;
        this.secrets = new SecretFiles(context, files);
        this.plugins = plugins;
        this.buildDirectory = buildDirectory;
        this.outputs = outputs;
    }

    public Inputs read() {
        notes.addAll(new OutsideInputs(input, context.root()).notes(plugins, files::needsNoWarning));
        // A pom module makes nothing from sources unless a script of its own does; what other plugins read, they name.
        if (!input.effective().getPackaging().equals("pom")) {
            add("src", Kind.SOURCES, "the sources");
            sources(input.effective().getBuild());
            add("src/main/webapp/WEB-INF/web.xml", Kind.CONFIGURATION, "read by the war plugin");
        }
        if (input.effective().getModules().isEmpty()
                && plugins.stream().anyMatch(plugin -> PluginTrait.STARTS_PROGRAMS.of(plugin.artifactId()))) {
            add("src", Kind.SOURCES, "the sources");
        }
        repositories(input.effective());
        systemScope(input.effective());
        byName();
        var references = new PluginReferences(context, files);
        plugins.forEach(plugin -> references.of(plugin).forEach(path -> addWithReferences(path, plugin.artifactId())));
        references
                .ofProperties(input.effective().getProperties())
                .forEach((path, name) -> addWithReferences(path, "property " + name));
        notes.addAll(new UnmadeOutputs(context, outputs).notes(input, plugins));
        var frontends = new FrontendInputs(context);
        frontends.of(plugins).forEach(path -> addFound(path, "the frontend build"));
        var folders = found.values().stream()
                .filter(input -> input.kind().folder())
                .map(BuildInput::path)
                .toList();
        folders.stream()
                .flatMap(outputs::ofFrontend)
                .forEach(path -> leaveOutside(path, "made by the build of a frontend"));
        folders.stream().flatMap(frontends::secrets).forEach(path -> leaveOutside(path, "a secret"));
        return new Inputs(List.copyOf(found.values()), notes);
    }

    /** Tools look for such files in the module's folder and in those above it. */
    private void byName() {
        var names = new FilesByName().of(plugins);
        context.folders()
                .forEach(folder -> names.forEach(name -> add(
                        folder.resolve(name).toString(),
                        Kind.CONFIGURATION,
                        "read by name by the tool it belongs to")));
    }

    private void sources(Build build) {
        Stream.of(build.getSourceDirectory(), build.getScriptSourceDirectory())
                .filter(Objects::nonNull)
                .forEach(folder -> add(folder, Kind.SOURCES, "source directory"));
        build.getResources()
                .forEach(resource -> new ResourceFiles(context)
                        .of(resource)
                        .ifPresentOrElse(
                                names -> names.forEach(name -> addFound(name, "resource")),
                                () -> add(
                                        Objects.requireNonNullElse(resource.getDirectory(), "src/main/resources"),
                                        Kind.SOURCES,
                                        "resource directory")));
        build.getFilters().forEach(filter -> {
            MissingFilter.of(filter, context, buildDirectory)
                    .filter(missing -> files.warns(filter))
                    .ifPresent(notes::add);
            add(filter, Kind.CONFIGURATION, "resource filter");
        });
    }

    private void repositories(Model model) {
        Stream.concat(model.getRepositories().stream(), model.getPluginRepositories().stream())
                .map(RepositoryBase::getUrl)
                .filter(url -> url != null && url.startsWith("file:"))
                .forEach(url -> add(
                        FILE_ADDRESS.matcher(url).replaceFirst(""),
                        Kind.DESCRIPTOR_FOLDER,
                        "repository inside the project"));
    }

    private void systemScope(Model model) {
        model.getDependencies().stream()
                .filter(dependency -> "system".equals(dependency.getScope()) && dependency.getSystemPath() != null)
                .forEach(dependency -> add(
                        dependency.getSystemPath(),
                        Kind.DESCRIPTOR,
                        "system-scope dependency " + dependency.getArtifactId()));
    }

    private void addFound(String text, String because) {
        context.inside(text).ifPresent(path -> addFoundInContext(path, because));
    }

    private void addFoundInContext(String path, String because) {
        addInContext(path, context.isFolder(path) ? Kind.FOLDER : Kind.CONFIGURATION, because);
    }

    /**
     * What a plugin is told to read, it reads with all that this names in turn; a folder of such files in any phase, as
     * the file.
     */
    private void addWithReferences(String path, String because) {
        addFoundInContext(path, because);
        if (mayEnter(path)) {
            new ReferencedFiles(context, files, outputs)
                    .of(path)
                    .forEach(found -> addInContext(
                            found,
                            context.isFolder(found) ? Kind.DESCRIPTOR_FOLDER : Kind.CONFIGURATION,
                            because + ", by way of " + path));
        }
    }

    private void add(String text, Kind kind, String because) {
        context.inside(text).ifPresent(path -> addInContext(path, kind, because));
    }

    private void addInContext(String path, Kind kind, String because) {
        if (mayEnter(path) && Quoting.breaksLines(path) && (kind == Kind.CONFIGURATION || kind == Kind.FOLDER)) {
            notes.add(Decision.warning(
                    Quoting.json(path) + " stays outside the image",
                    "its name contains a control character such as a line break, which no "
                            + "ignore file can express, and " + because + " refers to it; rename it"));
        } else if (mayEnter(path)
                && secrets.isSecret(path)
                && (SecretNames.isSecretEverywhere(path) || !path.startsWith(ownSources()))) {
            notes.add(Decision.warning(
                    path + " stays outside the image",
                    "it looks like a key, a certificate or machine-specific settings, and " + because
                            + " refers to it; mount it as a secret if the build needs it"));
        } else if (mayEnter(path)) {
            if (Quoting.isPattern(path) && !found.containsKey(path)) {
                notes.add(Decision.warning(
                        "the image may not build",
                        "Docker reads " + path + " as a pattern, because its name contains *, ? or \\; rename it"));
            }
            found.merge(path, new BuildInput(path, kind, because), BuildInput::first);
            if (kind.folder() && walked.stream().noneMatch(folder -> (path + "/").startsWith(folder + "/"))) {
                walked.add(path);
                secrets.undecided(path).forEach(file -> addInContext(file, Kind.CONFIGURATION, "the folder " + path));
            }
        }
    }

    /** What the build names itself stays inside. */
    private void leaveOutside(String path, String because) {
        if (found.keySet().stream().noneMatch(input -> (input + "/").startsWith(path + "/"))) {
            found.put(path, new BuildInput(path, Kind.OUTSIDE, because));
        }
    }

    private String ownSources() {
        return context.name(context.basedir().resolve("src")) + "/";
    }

    private boolean mayEnter(String path) {
        return !context.isEmptyFolder(path) && !outputs.has(path) && !SecretNames.isTool(path);
    }
}
