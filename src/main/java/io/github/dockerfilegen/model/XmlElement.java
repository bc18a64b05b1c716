package io.github.dockerfilegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An XML element with its text, attributes and children: the configuration of a build plugin, a POM or another XML
 * file.
 *
 * @param name the element's name
 * @param value the element's text without surrounding blanks; empty when there is none
 * @param attributes the element's attributes by name
 * @param children the elements inside, in document order
 */
public record XmlElement(String name, String value, SortedMap<String, String> attributes, List<XmlElement> children) {

    /** The configuration of a plugin that has none. */
    public static final XmlElement NONE = new XmlElement("configuration", "", Map.of(), List.of());

    public XmlElement {
        children = List.copyOf(children);
    }

    /** As the record's own constructor, for attributes in any order. */
    public XmlElement(String name, String value, Map<String, String> attributes, List<XmlElement> children) {
        this(name, value, new TreeMap<>(attributes), children);
    }

    /** The elements at {@code path}, names separated by {@code /}; {@code *} stands for any name. */
    public List<XmlElement> all(String path) {
        var level = List.of(this);
        for (var step : path.split("/")) {
            level = level.stream()
                    .flatMap(node -> node.children.stream())
                    .filter(node -> step.equals("*") || node.name.equals(step))
                    .toList();
        }
        return level;
    }

    /** The names of the elements inside, each once, separated by commas. */
    public String names() {
        return children.stream().map(XmlElement::name).distinct().collect(Collectors.joining(", "));
    }

    /** The text of the first element at {@code path} that has any. */
    public Optional<String> text(String path) {
        return all(path).stream()
                .map(XmlElement::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The text at {@code path} read as Maven reads a boolean parameter. */
    public Optional<Boolean> flag(String path) {
        return text(path).map(Boolean::parseBoolean);
    }

    /** Every text and attribute value in the tree, in document order. */
    public List<String> texts() {
        var texts = new ArrayList<String>();
        Stream.concat(attributes.values().stream(), Stream.of(value))
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        children.forEach(child -> texts.addAll(child.texts()));
        return texts;
    }
}
