package io.github.dockerfilegen.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the user says about a cache of loaded classes, which the build makes by starting the application once.
 *
 * @param wanted whether there is one
 * @param arguments arguments of the application for that start; without any those of the image
 * @param env environment variables of that start, by name
 */
public record AotSettings(boolean wanted, List<String> arguments, SortedMap<String, String> env) {

    /** No cache. */
    public static final AotSettings NONE = new AotSettings(false, List.of(), new TreeMap<>());

    public AotSettings {
        arguments = List.copyOf(arguments);
        env = new TreeMap<>(env);
    }
}
