package io.github.dockerfilegen.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The versions in a model's {@code dependencyManagement}. They are collected when the first one is asked for: a BOM has
 * thousands, and most modules of a reactor are never asked.
 */
public final class ManagedVersions {

    private final Supplier<Map<String, String>> read;
    private Map<String, String> versions;

    /** @param read makes the versions by {@code groupId:artifactId}; called at most once */
    public ManagedVersions(Supplier<Map<String, String>> read) {
        this.read = read;
    }

    /** The version of {@code groupId:artifactId}; empty when it is not managed. */
    public Optional<String> of(String key) {
        return Optional.ofNullable(versions().get(key));
    }

    /** Everything that is managed, as {@code groupId:artifactId}, sorted. */
    public Stream<String> keys() {
        return versions().keySet().stream().sorted();
    }

    private synchronized Map<String, String> versions() {
        if (versions == null) {
            versions = Map.copyOf(read.get());
        }
        return versions;
    }
}
