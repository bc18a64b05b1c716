package io.github.dockerfilegen.project;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ProjectFiles;
import io.github.dockerfilegen.model.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files on disk; sources and configuration are read once, when they are first asked for. */
final class DiskFiles implements ProjectFiles {

    private final Path basedir;
    private List<Path> sourceRoots = List.of();
    private MainClassScanner scanner = new MainClassScanner(8, false);
    private ApplicationConfigurationReader configurationReader = new ApplicationConfigurationReader(this, List.of(), new TreeMap<>());
    private Optional<SortedSet<String>> mainClasses = Optional.empty();
    private Optional<SortedMap<String, Property>> configuration = Optional.empty();

    DiskFiles(Path basedir) {
        this.basedir = basedir;
    }

    /** Says where the sources and the configuration are; both are known only after the POM has been read. */
    void locate(List<Path> sourceRoots, MainClassScanner scanner, ApplicationConfigurationReader configurationReader) {
        this.sourceRoots = List.copyOf(sourceRoots);
        this.scanner = scanner;
        this.configurationReader = configurationReader;
    }

    @Override
    public Optional<String> text(String path) {
        try {
            var file = basedir.resolve(path);
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read " + path + ": " + e + ". Make it readable.", e);
        }
    }

    @Override
    public Optional<Settings> xml(String path) {
        return text(path).map(text -> {
            try {
                return XmlReader.read(text);
            } catch (IOException e) {
                throw new DockerfileGenException("Cannot read " + path + ": " + e.getMessage() + ". Correct the file.", e);
            }
        });
    }

    @Override
    public Optional<String> inside(String text) {
        return relative(text).filter(path -> !path.isEmpty() && Files.exists(basedir.resolve(path)));
    }

    @Override
    public Optional<String> relative(String text) {
        try {
            return Optional.of(basedir.resolve(text).normalize()).filter(path -> path.startsWith(basedir)).map(this::name);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the path, relative to the project, is a folder. */
    boolean isFolder(String path) {
        return Files.isDirectory(basedir.resolve(path));
    }

    /** Whether the path, relative to the project, is a folder without any file: Git has no such folders, so a clone has it not. */
    boolean isEmptyFolder(String path) {
        var folder = basedir.resolve(path);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.noneMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The names in a folder of the project, sorted; {@code ""} is the project itself. */
    List<String> names(String folder) {
        try (Stream<Path> entries = Files.list(basedir.resolve(folder))) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public SortedSet<String> mainClasses() {
        if (mainClasses.isEmpty()) {
            try {
                mainClasses = Optional.of(scanner.scan(sourceRoots));
            } catch (IOException e) {
                throw unreadableSources(e);
            }
        }
        return mainClasses.get();
    }

    @Override
    public boolean sourcesMatch(String regex) {
        try {
            return new SourceSearch(sourceRoots).matches(Pattern.compile(regex));
        } catch (IOException e) {
            throw unreadableSources(e);
        }
    }

    private static DockerfileGenException unreadableSources(IOException e) {
        return new DockerfileGenException("Cannot read the sources: " + e.getMessage() + ". Make them readable.", e);
    }

    @Override
    public SortedMap<String, Property> applicationConfiguration() {
        if (configuration.isEmpty()) {
            configuration = Optional.of(configurationReader.read());
        }
        return configuration.get();
    }

    private String name(Path path) {
        return basedir.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
