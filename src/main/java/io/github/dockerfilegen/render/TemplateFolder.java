package io.github.dockerfilegen.render;

import freemarker.cache.FileTemplateLoader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The user's folder of templates: no file outside of it is read, and what takes no template's place is said. */
final class TemplateFolder extends FileTemplateLoader {

    private static final int DEPTH = 5;
    private static final int MOST_FILES = 1_000;
    private static final long LONGEST = 1L << 20;
    private static final Pattern TEMPLATE = Pattern.compile("(?i)(?:[^/]+/)*[^./][^/]*\\.ftl[^/]*");

    private final Path folder;
    private final Set<String> used = new TreeSet<>();

    private TemplateFolder(Path folder) throws IOException {
        super(folder.toFile(), true);
        this.folder = folder;
    }

    /** @throws DockerfileGenException when there is no such folder */
    static TemplateFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DockerfileGenException(
                    "The folder \"" + folder + "\" in <templateDirectory> does not exist. Create it, or "
                            + "remove <templateDirectory> to use the built-in templates.");
        }
        try {
            return new TemplateFolder(folder);
        } catch (IOException e) {
            throw new DockerfileGenException(
                    "Cannot read the folder \"" + folder + "\" in <templateDirectory>: " + e.getMessage(), e);
        }
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        var source = super.findTemplateSource(name);
        if (source instanceof File file) {
            if (!file.toPath().toRealPath().startsWith(folder.toRealPath())) {
                throw new DockerfileGenException("The template " + name + " is a link to "
                        + file.toPath().toRealPath() + " outside the folder \"" + folder
                        + "\" in <templateDirectory>. Replace the link with the file.");
            }
            used.add(name);
        }
        return source;
    }

    /** What has been taken from the folder so far, and what in it looks like a template and is none. */
    List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        var replaced = used.stream().filter(TemplateCatalogue.NAMES::contains).toList();
        if (!replaced.isEmpty()) {
            decisions.add(Decision.of(
                    "your templates " + String.join(", ", replaced),
                    "in " + folder + ", instead of the built-in ones"));
        }
        var files = files();
        replaced.stream()
                .filter(name -> BuiltInTemplates.isOlder(name, files.getOrDefault(name, "")))
                .forEach(name -> decisions.add(Decision.warning(
                        "your template " + name + " comes from an older built-in one",
                        "write the new one with the goal templates (-Ddockerfile-gen.templates=" + name
                                + " -Ddockerfile-gen.templateDirectory=<another folder>), take over what has changed "
                                + "and its first line")));
        files.keySet().stream()
                .filter(name -> (TEMPLATE.matcher(name).matches() || isOtherwiseNamed(name))
                        && !used.contains(name)
                        && !TemplateCatalogue.NAMES.contains(name))
                .filter(name -> files.values().stream()
                        .noneMatch(text -> text.contains(name.substring(name.lastIndexOf('/') + 1))))
                .forEach(name -> decisions.add(Decision.warning(
                        "the template " + name + " in " + folder + " is not used",
                        "there is no built-in template of that name; did you mean " + TemplateCatalogue.nearest(name)
                                + "?")));
        return decisions;
    }

    /** A built-in template's name in its folder with another ending, or without one. */
    private static boolean isOtherwiseNamed(String name) {
        return name.contains("/") && TemplateCatalogue.NAMES.contains(name.replaceFirst("\\.[^./]*$", "") + ".ftl");
    }

    /** The files of the folder with their texts: one may be there to be included by another one. */
    private Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(folder, DEPTH)) {
            found.filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed cannot be said; what has to be read has its own error.
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.size(file) > LONGEST ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
