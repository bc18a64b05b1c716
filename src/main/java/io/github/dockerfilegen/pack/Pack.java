package io.github.dockerfilegen.pack;

import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.policy.Rule;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one artifact holds under {@code META-INF/dockerfile-gen/}.
 *
 * @param name its coordinates, {@code groupId:artifactId:version}
 * @param templates the text of each file under {@code templates/}, by relative path
 * @param images the file {@code images/Dockerfile}, a {@code FROM … AS <role>-<version>} on each line; empty for none
 * @param configuration the element {@code <configuration>} of {@code pack.xml}: defaults of the goal's parameters
 * @param rules the rules of {@code pack.xml}
 */
public record Pack(
        String name, SortedMap<String, String> templates, String images, XmlElement configuration, List<Rule> rules) {

    /** The folder in the artifact. */
    public static final String FOLDER = "META-INF/dockerfile-gen/";

    public Pack {
        templates = new TreeMap<>(templates);
        rules = List.copyOf(rules);
    }

    /** As the record's own constructor, for templates in any order. */
    public Pack(String name, Map<String, String> templates, String images, XmlElement configuration, List<Rule> rules) {
        this(name, new TreeMap<>(templates), images, configuration, rules);
    }
}
