package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.XmlReader;
import io.github.dockerfilegen.files.git.GitIgnored;
import io.github.dockerfilegen.model.BuildInput;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFiles;
import io.github.dockerfilegen.model.SourceCall;
import io.github.dockerfilegen.model.XmlElement;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The project's files on disk; sources and configuration are read once, when they are first asked for. */
public final class DiskFiles implements ProjectFiles {

    /**
     * A document type without declarations of its own, such as Logback's or that of an old web.xml; only the others can
     * do harm.
     */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE[^\\[>]*>");

    private final ContextPaths paths;
    private final ReadableFiles readable;
    private ModuleSources sources;
    private ConfigReader configurationReader = new ConfigReader(this, List.of(), new TreeMap<>());
    private final PlainFiles plain;
    private final Map<String, List<ConfigDocument>> configuration = new ConcurrentHashMap<>();

    public DiskFiles(ContextPaths paths) {
        this(paths, paths.name(paths.basedir().resolve("target")), GitIgnored.of(paths));
    }

    /**
     * @param buildDirectory what Maven writes to, a path of the context
     * @param ignored what Git ignores in the context
     */
    public DiskFiles(ContextPaths paths, String buildDirectory, GitIgnored ignored) {
        this.paths = paths;
        this.readable = new ReadableFiles(paths.root());
        this.sources = new ModuleSources(paths, List.of(), new SourceTexts(readable), new MainClassScanner(8, false));
        this.plain = new PlainFiles(paths, this, buildDirectory, ignored);
    }

    /** Says where the sources and the configuration are; both are known only after the POM has been read. */
    public void locate(List<Path> sourceRoots, MainClassScanner scanner, ConfigReader newReader) {
        this.sources = new ModuleSources(paths, sourceRoots, new SourceTexts(readable), scanner);
        this.configurationReader = newReader;
    }

    @Override
    public Optional<String> text(String path) {
        return readable.text(paths.basedir(), path);
    }

    @Override
    public Optional<String> contextText(String path) {
        return readable.text(paths.root(), path);
    }

    @Override
    public Optional<XmlElement> xml(String path) {
        return text(path).map(text -> {
            try {
                return XmlReader.read(DOCUMENT_TYPE.matcher(text).replaceFirst(""));
            } catch (IOException e) {
                throw new DockerfileGenException(
                        "Cannot read " + path + ": " + e.getMessage() + ". Correct the file.", e);
            }
        });
    }

    @Override
    public Optional<String> inside(String text) {
        return paths.inside(text);
    }

    @Override
    public Optional<String> relative(String text) {
        return paths.relative(text);
    }

    @Override
    public SortedSet<String> mainClasses() {
        return sources.mainClasses();
    }

    @Override
    public boolean sourcesMatch(String regex) {
        return sources.match(regex);
    }

    @Override
    public List<String> words(String regex) {
        return sources.words(regex);
    }

    @Override
    public List<SourceCall> calls(String mark, String call) {
        return sources.calls(mark, call);
    }

    @Override
    public Optional<BuildInput> plain(String path, String because) {
        return plain.of(path, because);
    }

    @Override
    public String hindrance(String path) {
        return plain.hindrance(path);
    }

    /** Whether Git ignores the path of the context, so that no clone has the file. */
    boolean ignored(String path) {
        return plain.ignored(path);
    }

    @Override
    public List<String> names(String folder) {
        return paths.names(folder);
    }

    @Override
    public List<ConfigDocument> configuration(String name) {
        return configuration.computeIfAbsent(name, configurationReader::read);
    }

    /** Remembers that the user is told of a file or folder outside the build context. */
    public void needsNoWarning(Path outside) {
        readable.needsNoWarning(outside);
    }

    /** Whether the user is told of a path outside the build context where it is not read. */
    public boolean warns(String outside) {
        try {
            return readable.warns(paths.basedir().resolve(outside));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** Remembers that something is not read. */
    void passOver(String what, String why) {
        readable.passOver(what, why);
    }

    @Override
    public List<Decision> passedOver() {
        return readable.passedOver();
    }

    @Override
    public Optional<String> resource(String name) {
        return plain.first(configurationReader.resourceFolders(), name);
    }

    @Override
    public List<ConfigDocument> configurationBeside(Set<String> keys) {
        return new ConfigCandidates(paths, this, configurationReader).read(keys);
    }
}
