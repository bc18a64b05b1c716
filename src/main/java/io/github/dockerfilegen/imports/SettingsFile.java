package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.files.XmlReader;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.XmlElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file beside the POM that holds what was taken over from a hand-written Dockerfile: a {@code <configuration>} that
 * the POM's own comes before. It is written once, and the user's from then on.
 */
public final class SettingsFile {

    /** Its name. */
    public static final String NAME = "dockerfile-gen.xml";

    private static final Map<String, String> ESCAPES = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;");

    private SettingsFile() {}

    /**
     * What the file of a module sets.
     *
     * @return empty when there is none
     * @throws DockerfileGenException when it is no {@code <configuration>}
     */
    public static Optional<XmlElement> read(Path module) {
        var file = module.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(XmlReader.read(Files.readAllBytes(file)))
                    .filter(root -> root.name().equals("configuration"))
                    .or(() -> {
                        throw new DockerfileGenException(file + " does not begin with <configuration>. Write this "
                                + "plugin's parameters into that element, or delete the file.");
                    });
        } catch (IOException e) {
            throw new DockerfileGenException(
                    "Cannot read " + file + ": " + e.getMessage() + " Correct it, or delete it.", e);
        }
    }

    /**
     * The text of a new file.
     *
     * @param dockerfile the name of the Dockerfile that the settings come from
     */
    public static String text(ImportedSettings settings, String dockerfile) {
        var text = new StringBuilder("<!-- Taken over from the " + comment(dockerfile)
                + " that was here. This plugin reads it as if a parent POM held it: keep it,\n"
                + "     or move the elements to the plugin's <configuration> in the POM, and delete it.");
        if (!settings.left().isEmpty()) {
            text.append("\n\n     Not taken over:");
            settings.left().forEach(line -> text.append("\n     - ").append(comment(line)));
        }
        text.append(" -->\n");
        write(settings.configuration(), "", text);
        return text.toString();
    }

    private static void write(XmlElement element, String indent, StringBuilder text) {
        text.append(indent).append('<').append(element.name());
        if (element.children().isEmpty() && element.value().isEmpty()) {
            text.append("/>\n");
        } else if (element.children().isEmpty()) {
            text.append('>')
                    .append(escaped(element.value()))
                    .append("</")
                    .append(element.name())
                    .append(">\n");
        } else {
            text.append(">\n");
            element.children().forEach(child -> write(child, indent + "  ", text));
            text.append(indent).append("</").append(element.name()).append(">\n");
        }
    }

    private static String escaped(String value) {
        var escaped = value;
        for (var character : List.of("&", "<", ">")) {
            escaped = escaped.replace(character, ESCAPES.get(character));
        }
        return escaped;
    }

    /** Two hyphens may not stand in a comment, and some characters nowhere in XML. */
    private static String comment(String line) {
        return line.replace("--", "- -").replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF\\uD800-\\uDFFF]", "?");
    }
}
