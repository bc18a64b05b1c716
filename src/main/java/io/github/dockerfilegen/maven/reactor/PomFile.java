package io.github.dockerfilegen.maven.reactor;

import io.github.dockerfilegen.files.BoundedFile;
import io.github.dockerfilegen.files.XmlReader;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.XmlElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One POM as its file has it, as far as the structure of a reactor depends on it.
 *
 * @param path the absolute path of the file
 * @param project the root element
 * @param modules the modules, listed or, from model 4.1.0 on, inferred from the folders that hold a POM
 */
record PomFile(Path path, XmlElement project, List<Module> modules) {

    /** Where the model's version is left out, its namespace tells it. */
    private static final Pattern NEWER_NAMESPACE =
            Pattern.compile("[\"']https?://maven\\.apache\\.org/POM/4\\.[1-9][\\d.]*[\"']");

    /** A module that a POM lists: its POM, the text as it is listed, and the profile that lists it, empty for none. */
    record Module(Path pom, String listed, String profile) {}

    /**
     * Reads a POM.
     *
     * @throws DockerfileGenException when the file cannot be read or is not well-formed
     */
    static PomFile read(Path path) {
        try {
            var bytes = BoundedFile.bytes(path);
            var file = new PomFile(path, XmlReader.read(bytes), List.of());
            return new PomFile(
                    path,
                    file.project,
                    file.findModules(NEWER_NAMESPACE
                            .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                            .find()));
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read " + path + ": " + e.getMessage() + ". Correct the file.", e);
        }
    }

    Path folder() {
        return path.getParent();
    }

    String artifactId() {
        return project.text("artifactId").orElse("");
    }

    /** The group id, or that of the parent element; empty where Maven 4 infers it from the parent's file. */
    String groupId() {
        return project.text("groupId").or(() -> project.text("parent/groupId")).orElse("");
    }

    /** The version, or that of the parent element; empty where Maven 4 infers it from the parent's file. */
    String version() {
        return project.text("version").or(() -> project.text("parent/version")).orElse("");
    }

    String packaging() {
        return project.text("packaging").orElse("jar");
    }

    /** The ids of the profiles. */
    Set<String> profiles() {
        var ids = new TreeSet<String>();
        project.all("profiles/profile")
                .forEach(profile -> ids.add(profile.text("id").orElse("default")));
        return ids;
    }

    /**
     * The dependencies as {@code groupId:artifactId}, those of any profile included and those for tests alone left out;
     * a group id that only Maven can work out is left empty.
     */
    Set<String> uses() {
        var uses = new TreeSet<String>();
        Stream.concat(Stream.of(project), project.all("profiles/profile").stream())
                .flatMap(level -> level.all("dependencies/dependency").stream())
                .filter(dependency -> !dependency.text("scope").orElse("").equals("test"))
                .forEach(dependency -> uses.add(dependency
                                .text("groupId")
                                .filter(groupId -> !groupId.contains("${"))
                                .orElse("")
                        + ":" + dependency.text("artifactId").orElse("")));
        return uses;
    }

    /** The parent where {@code relativePath} finds a file with its name; a parent of another name is remote. */
    Optional<PomFile> localParent(Function<Path, PomFile> read) {
        return LocalParent.of(this, read);
    }

    private List<Module> findModules(boolean newerNamespace) {
        var listed = Stream.concat(
                        modules(project, ""),
                        project.all("profiles/profile").stream()
                                .flatMap(profile ->
                                        modules(profile, profile.text("id").orElse("default"))))
                .toList();
        var newer = project.text("modelVersion")
                .map(version -> new Version(version).atLeast("4.1.0"))
                .orElse(newerNamespace);
        var inferred = newer
                && packaging().equals("pom")
                && Stream.of("modules", "subprojects")
                        .allMatch(name -> project.all(name).isEmpty());
        return inferred ? Stream.concat(listed.stream(), folders()).toList() : listed;
    }

    private Stream<Module> modules(XmlElement level, String profile) {
        return Stream.of("modules/module", "subprojects/subproject")
                .flatMap(element -> level.all(element).stream())
                .map(XmlElement::value)
                .filter(text -> !text.isEmpty() && !text.contains("${"))
                .map(text -> new Module(
                        pomAt(folder(), text)
                                .orElseGet(() -> folder().resolve(slashes(text)).normalize()),
                        text,
                        profile));
    }

    private Stream<Module> folders() {
        try (var entries = Files.list(folder())) {
            return entries
                    .map(entry -> entry.resolve("pom.xml"))
                    // A link to a folder around this one is no module.
                    .filter(pom -> Files.isRegularFile(pom)
                            && !Repository.real(path).startsWith(Repository.real(pom.getParent())))
                    .sorted()
                    .map(pom -> new Module(pom, pom.getParent().getFileName().toString(), ""))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            throw new DockerfileGenException(
                    "Cannot read the folder " + folder() + ": " + e.getMessage() + ". Make it readable.", e);
        }
    }

    /** A folder stands for the {@code pom.xml} in it; a file is itself. */
    static Optional<Path> pomAt(Path folder, String text) {
        try {
            var path = folder.resolve(slashes(text)).normalize();
            return Optional.of(Files.isDirectory(path) ? path.resolve("pom.xml") : path)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String slashes(String text) {
        return text.replace('\\', '/');
    }
}
