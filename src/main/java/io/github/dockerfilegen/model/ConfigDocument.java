package io.github.dockerfilegen.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * One document of a configuration file; a YAML file or a properties file of Spring Boot may hold several.
 *
 * @param origin the path of the file relative to the module, {@code /} between names
 * @param values text by dotted key, the items of a list as {@code key[0]}, an empty list or map as an empty text;
 *     placeholders as they stand in the file
 */
public record ConfigDocument(String origin, SortedMap<String, String> values) {

    public ConfigDocument {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The same with other texts for its values. */
    public ConfigDocument withValues(UnaryOperator<String> change) {
        var changed = new TreeMap<>(values);
        changed.replaceAll((key, value) -> change.apply(value));
        return new ConfigDocument(origin, changed);
    }

    /** A document with the values of a map. */
    public static ConfigDocument of(String origin, Map<String, String> values) {
        return new ConfigDocument(origin, new TreeMap<>(values));
    }
}
