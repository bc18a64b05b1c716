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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The user's folder of templates: no file outside of it is read, and what takes no template's place is said. */
final class TemplateFolder extends FileTemplateLoader {

    private static final int DEPTH = 5;
    private static final int MOST_FILES = 1_000;
    private static final long LONGEST = 1L << 20;
    private final Path folder;
    private final TemplateUse use = new TemplateUse();

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
            use.add(name);
        }
        return source;
    }

    /** What has been taken from the folder so far, and what in it looks like a template and is none. */
    List<Decision> decisions() {
        return use.decisions(files(), "your ", "in " + folder);
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
