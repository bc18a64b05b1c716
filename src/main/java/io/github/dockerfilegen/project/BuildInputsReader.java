package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.BuildInput.Kind;
import io.github.dockerfilegen.model.BuildPlugin;
import io.github.dockerfilegen.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.RepositoryBase;
import org.apache.maven.model.Resource;

/** Collects what the build reads: the POM, the sources, and whatever the POM or a plugin's convention points at. */
final class BuildInputsReader {

    /** What the reader found, and what it had to settle. */
    record Inputs(List<BuildInput> inputs, List<Decision> notes) {}

    private static final Pattern FILE_ADDRESS = Pattern.compile("file:/*(?=[A-Za-z]:|/)|file:(?://)?");
    /** Keys, certificates and settings of a machine: what a repository should not hold and an image must not. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?:.*/)?(?:\\.env(?:\\..*local)?|.*\\.(?:pem|key|p12|pfx|jks|keystore|crt|cer|der)|id_(?:rsa|ecdsa|ed25519))");
    private static final Pattern NEVER = Pattern.compile("(?:.*/)?(?:\\.git|\\.svn|\\.hg|\\.idea|\\.vscode|node_modules)(?:/.*)?");

    private final MavenInput input;
    private final DiskFiles files;
    private final List<BuildPlugin> plugins;
    private final String buildDirectory;
    private final GitIgnored gitIgnored;
    private final Map<String, BuildInput> found = new TreeMap<>();
    private final List<Decision> notes = new ArrayList<>();

    BuildInputsReader(MavenInput input, DiskFiles files, List<BuildPlugin> plugins, String buildDirectory) {
        this.input = input;
        this.files = files;
        this.plugins = plugins;
        this.buildDirectory = buildDirectory;
        this.gitIgnored = new GitIgnored(files.text(".gitignore").orElse(""));
    }

    Inputs read() {
        add(input.pom().getFileName().toString(), Kind.DESCRIPTOR, "the POM");
        input.localParents().forEach(parent -> add(parent.toString(), Kind.DESCRIPTOR, "a parent POM inside the project"));
        add("mvnw", Kind.DESCRIPTOR, "the Maven Wrapper");
        add(".mvn", Kind.DESCRIPTOR_FOLDER, "Maven's project configuration");
        add("src", Kind.SOURCES, "the sources");
        sources(input.effective().getBuild());
        repositories(input.effective());
        systemScope(input.effective());
        new FilesByName().of(plugins).forEach(name -> add(name, Kind.CONFIGURATION, "read by name by the tool it belongs to"));
        add("src/main/webapp/WEB-INF/web.xml", Kind.CONFIGURATION, "read by the war plugin");
        mavenConfiguration();
        var references = new PluginReferences(files, input.basedir());
        plugins.forEach(plugin -> references.of(plugin).forEach(path -> addFound(path, plugin.artifactId())));
        references.ofProperties(input.effective().getProperties()).forEach((path, name) -> addFound(path, "property " + name));
        new FrontendInputs(files).of(plugins).forEach(path -> addFound(path, "the frontend build"));
        return new Inputs(List.copyOf(found.values()), notes);
    }

    private void sources(Build build) {
        Stream.of(build.getSourceDirectory(), build.getScriptSourceDirectory()).filter(Objects::nonNull)
                .forEach(folder -> add(folder, Kind.SOURCES, "source directory"));
        build.getResources().forEach(this::resource);
        build.getFilters().forEach(filter -> add(filter, Kind.CONFIGURATION, "resource filter"));
    }

    /** A resource directory may be the project itself; then its includes say which files are meant. */
    private void resource(Resource resource) {
        var folder = Objects.requireNonNullElse(resource.getDirectory(), "src/main/resources");
        if (!input.basedir().resolve(folder).normalize().equals(input.basedir())) {
            add(folder, Kind.SOURCES, "resource directory");
            return;
        }
        var includes = resource.getIncludes().stream().map(FileName::new).toList();
        files.names("").stream()
                .filter(name -> includes.stream().anyMatch(include -> include.matches(name)))
                .forEach(name -> addFound(name, "resource"));
    }

    /** An Ant-style include, as far as it can name something at the top of the project. */
    private record FileName(String include) {
        boolean matches(String name) {
            var first = include.replaceFirst("^\\*\\*/", "").replaceFirst("/.*$", "");
            return !first.equals("**") && name.matches(Pattern.compile("\\*").splitAsStream(first + "\u0000")
                    .map(part -> Pattern.quote(part.replace("\u0000", ""))).reduce((a, b) -> a + "[^/]*" + b).orElse(""));
        }
    }

    private void repositories(Model model) {
        Stream.concat(model.getRepositories().stream(), model.getPluginRepositories().stream())
                .map(RepositoryBase::getUrl)
                .filter(url -> url != null && url.startsWith("file:"))
                .forEach(url -> add(FILE_ADDRESS.matcher(url).replaceFirst(""), Kind.DESCRIPTOR_FOLDER, "repository inside the project"));
    }

    private void systemScope(Model model) {
        model.getDependencies().stream()
                .filter(dependency -> "system".equals(dependency.getScope()) && dependency.getSystemPath() != null)
                .forEach(dependency -> {
                    if (files.inside(dependency.getSystemPath()).isEmpty()) {
                        notes.add(Decision.warning("the image will not build", "the system-scope dependency "
                                + dependency.getArtifactId() + " is \"" + dependency.getSystemPath()
                                + "\", which is not in the project: move the file into it"));
                    }
                    add(dependency.getSystemPath(), Kind.DESCRIPTOR, "system-scope dependency " + dependency.getArtifactId());
                });
    }

    /** {@code .mvn/maven.config} and {@code .mvn/jvm.config} may name settings files, agents or toolchains. */
    private void mavenConfiguration() {
        Stream.of(".mvn/maven.config", ".mvn/jvm.config")
                .flatMap(name -> files.text(name).stream())
                .flatMap(text -> Pattern.compile("[\\s=]+").splitAsStream(text))
                .filter(word -> word.contains("/") || word.contains("."))
                .forEach(word -> addFound(word.replace("${maven.multiModuleProjectDirectory}", "."), "named in .mvn"));
    }

    private void addFound(String path, String because) {
        add(path, files.inside(path).filter(files::isFolder).isPresent() ? Kind.FOLDER : Kind.CONFIGURATION, because);
    }

    private void add(String text, Kind kind, String because) {
        files.inside(text).filter(this::mayEnter).ifPresent(path -> {
            if (SECRET.matcher(path).matches() && !path.startsWith("src/")) {
                notes.add(Decision.warning(path + " stays outside the image", "it looks like a key, a certificate or a machine's "
                        + "settings, although " + because + " names it: mount it as a secret where the build needs it"));
            } else {
                found.merge(path, new BuildInput(path, kind, because), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
    }

    private boolean mayEnter(String path) {
        return !files.isEmptyFolder(path) && !gitIgnored.covers(path) && !NEVER.matcher(path).matches() && !path.equals(buildDirectory) && !path.startsWith(buildDirectory + "/");
    }
}
