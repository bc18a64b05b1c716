package io.github.dockerfilegen.application;

import io.github.dockerfilegen.config.Config;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an application writes when it runs, by its framework's keys.
 *
 * @param configuration the configuration that holds the keys
 * @param ownKeys whether the application's own keys stand in the same configuration
 * @param files keys whose values are files
 * @param folders keys whose values are folders
 * @param defaults files that the framework writes without a key that names them, with the key that switches them on
 */
public record StartWriting(
        Config configuration,
        boolean ownKeys,
        List<String> files,
        List<String> folders,
        SortedMap<String, String> defaults) {

    public StartWriting {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        defaults = new TreeMap<>(defaults);
    }

    /** The keys of a framework that writes no file of its own. */
    public static StartWriting of(Config configuration, List<String> files, List<String> folders) {
        return new StartWriting(configuration, true, files, folders, new TreeMap<>());
    }
}
