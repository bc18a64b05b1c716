package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.stream.Stream;

/** The files outside its archive that an application reads at start, as defined by its framework. */
public interface StartReading {

    /** For a framework that reads no such files. */
    StartReading NOTHING = new StartReading() {};

    /** The files and folders that the framework looks for by default. */
    default List<StartReference> references() {
        return List.of();
    }

    /** Patterns of paths that the framework looks for: a folder, and a regular expression for file names in it. */
    default List<String> beside() {
        return List.of();
    }

    /**
     * The configuration that may refer to more files.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a file does not parse
     */
    default Stream<ConfigDocument> documents() {
        return Stream.empty();
    }

    /**
     * The files that a configuration file refers to, relative to itself.
     *
     * @param path of the file, relative to the module
     */
    default List<StartReference> imports(ConfigDocument document, String path) {
        return List.of();
    }

    /** Patterns as in {@link #beside} of what comes along with a file that was named. */
    default List<String> variants(StartReference named) {
        return List.of();
    }
}
