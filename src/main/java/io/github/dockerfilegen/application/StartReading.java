package io.github.dockerfilegen.application;

import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.StartReference;
import java.util.List;
import java.util.stream.Stream;

/** What an application reads where it starts, outside its archive, as far as its framework decides that. */
public interface StartReading {

    /** For an application whose framework looks for nothing there. */
    StartReading NOTHING = new StartReading() {};

    /** The files and folders that the framework itself looks for. */
    default List<StartReference> references() {
        return List.of();
    }

    /** Patterns of paths that the framework looks for: a folder, and a regular expression for the names in it. */
    default List<String> beside() {
        return List.of();
    }

    /**
     * The configuration that may name more.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a file does not parse
     */
    default Stream<ConfigDocument> documents() {
        return Stream.empty();
    }

    /**
     * What a configuration file names relative to itself.
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
