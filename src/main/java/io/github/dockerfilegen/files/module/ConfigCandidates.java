package io.github.dockerfilegen.files.module;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.SecretNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the configuration files that an application is told the path of, by what they hold: their names are anybody's
 * choice.
 */
final class ConfigCandidates {

    /** The keys of Dropwizard's own Configuration class that a file is recognised by. */
    static final Set<String> DROPWIZARD = Set.of("server", "logging");

    private final ContextPaths paths;
    private final DiskFiles files;
    private final ConfigReader reader;

    ConfigCandidates(ContextPaths paths, DiskFiles files, ConfigReader reader) {
        this.paths = paths;
        this.files = files;
        this.reader = reader;
    }

    /** The first document of each such file in the first of the places that has any. */
    List<ConfigDocument> read(Set<String> keys) {
        return Stream.concat(
                        Stream.of("", "config", "conf"),
                        reader.resourceFolders().stream()
                                .flatMap(folder -> Stream.of(folder, folder.isEmpty() ? "config" : folder + "/config"))
                                .distinct())
                .map(folder -> paths.names(folder).stream()
                        .filter(name -> name.matches("[^.].*\\.ya?ml"))
                        .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                        .filter(path -> paths.inside(path)
                                .filter(inContext -> !files.ignored(inContext) && !SecretNames.isSecret(inContext))
                                .isPresent())
                        .flatMap(path -> documents(path).limit(1))
                        .filter(document -> document.values().keySet().stream()
                                .anyMatch(key -> keys.contains(key.replaceFirst("[.\\[].*", ""))))
                        .toList())
                .filter(documents -> !documents.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<ConfigDocument> documents(String path) {
        try {
            return reader.readFile(path).stream();
        } catch (DockerfileGenException e) {
            return Stream.empty();
        }
    }
}
