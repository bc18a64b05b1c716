package io.github.dockerfilegen.render;

import io.github.dockerfilegen.model.Checksum;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The built-in templates as texts, for users who want to start from one. */
public final class BuiltInTemplates {

    private static final String ORIGIN = "<#-- From the built-in template with the SHA-256 ";
    private static final Pattern ORIGIN_LINE = Pattern.compile(Pattern.quote(ORIGIN) + "([0-9a-f]{64})\\b.*");
    private static final Pattern COMMENT = Pattern.compile("<#-- (.*) -->");

    private BuiltInTemplates() {}

    /** The names, which are paths in the user's folder. */
    public static List<String> names() {
        return TemplateCatalogue.NAMES;
    }

    /** What a template is for, and what it reads of the data model. */
    public static String purpose(String name) {
        return COMMENT.matcher(text(name).lines().findFirst().orElse("")).replaceFirst("$1");
    }

    /**
     * The text to start from: its first line tells later whether the built-in template has changed since.
     *
     * @throws DockerfileGenException when there is none of that name
     */
    public static String copy(String name) {
        if (!names().contains(name)) {
            throw new DockerfileGenException("There is no built-in template \"" + name + "\". Did you mean "
                    + TemplateCatalogue.nearest(name) + "? There are: " + String.join(", ", names()) + ".");
        }
        var text = text(name);
        return ORIGIN + Checksum.sha256(text) + "; a warning says when that one has changed -->\n" + text;
    }

    /** Whether a user's template was written from another text than the built-in one now has. */
    static boolean isOlder(String name, String text) {
        return origin(text)
                .filter(sum -> !sum.equals(Checksum.sha256(text(name))))
                .isPresent();
    }

    private static Optional<String> origin(String text) {
        var line = ORIGIN_LINE.matcher(text.lines().findFirst().orElse(""));
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private static String text(String name) {
        try (var in = BuiltInTemplates.class.getResourceAsStream("/" + TemplateRenderer.BUILT_IN + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
