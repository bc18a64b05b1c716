package io.github.dockerfilegen.framework.springboot;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.config.PlainConfig;
import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.StartReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows {@code spring.config.import}: what a file imports wins over that file, a location without a prefix is
 * relative to the file that names it, and the variants of active profiles come with it ("Importing Additional Data").
 */
final class SpringImports {

    /** The key, in a list with a number behind it. */
    static final String KEY = "spring.config.import";

    private static final String CLASS_PATH = "classpath:";
    private static final int MOST_FILES = 50;

    /**
     * A file of configuration.
     *
     * @param inJar whether it is looked for on the class path
     * @param path on the class path, or relative to the working directory
     */
    private record Source(boolean inJar, String path) {

        private static final Pattern UP = Pattern.compile("(?<![^/])(?!\\.\\.?/)[^/]+/\\.\\./|(?<![^/])\\./");

        Source {
            for (var shorter = UP.matcher(path).replaceFirst("");
                    !shorter.equals(path);
                    shorter = UP.matcher(path).replaceFirst("")) {
                path = shorter;
            }
        }

        /** The same for a profile. */
        Source variant(String suffix) {
            return new Source(inJar, path.replaceFirst("(?=\\.\\w+$)", suffix));
        }
    }

    private final ProjectFacts facts;
    private final List<String> suffixes;
    private final Set<Source> seen = new HashSet<>();
    private final List<ConfigDocument> documents = new ArrayList<>();

    private SpringImports(ProjectFacts facts, List<String> suffixes) {
        this.facts = facts;
        this.suffixes = suffixes;
    }

    /**
     * The documents of a file, each followed by what it imports.
     *
     * @param inJar whether the file is looked for on the class path
     * @param suffixes what stands behind a name for each active profile, and nothing for none
     */
    static List<ConfigDocument> with(ProjectFacts facts, boolean inJar, String path, List<String> suffixes) {
        var imports = new SpringImports(facts, suffixes);
        imports.add(new Source(inJar, path));
        return imports.documents;
    }

    /**
     * The paths that a file beside the application imports relative to its own place.
     *
     * @param path of the file that holds the document
     */
    static List<StartReference> relative(ConfigDocument document, String path) {
        return named(document, new Source(false, path))
                .filter(source -> !source.inJar)
                .map(source -> new StartReference(source.path, KEY + " in " + document.origin(), true, true, false))
                .toList();
    }

    /**
     * A pattern of the variants of an imported file for all profiles: its folder, and a regular expression for the
     * names in it.
     */
    static String variants(String path) {
        var name = path.replaceFirst(".*/", "");
        var ending = name.replaceFirst(".*(?=\\.)", "");
        return path.substring(0, path.length() - name.length())
                + Pattern.quote(name.substring(0, name.length() - ending.length())) + "-[\\w-]+"
                + Pattern.quote(ending);
    }

    private void add(Source source) {
        if (seen.size() >= MOST_FILES || !seen.add(source)) {
            return;
        }
        var found = source.inJar
                ? Config.documents(facts, List.of(source.path))
                : PlainConfig.documents(facts, List.of(source.path));
        for (var document : found.toList()) {
            documents.add(document);
            var files = StartReference.of(document).stream()
                    .filter(reference -> reference.origin().startsWith(KEY))
                    .map(reference -> new Source(false, reference.path()));
            for (var imported : Stream.concat(files, named(document, source)).toList()) {
                suffixes.forEach(suffix -> add(imported.variant(suffix)));
            }
        }
    }

    /** What a document names on the class path, or relative to itself. */
    private static Stream<Source> named(ConfigDocument document, Source from) {
        return document.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KEY))
                .filter(entry -> entry.getValue().length() <= StartReference.LONGEST)
                .flatMap(entry -> Stream.of(entry.getValue().split("[,;]")))
                .map(item -> item.strip().replaceFirst("^optional:", "").replaceFirst("\\[\\.\\w+]$", ""))
                .filter(item ->
                        item.startsWith(CLASS_PATH) || !item.matches("(?s)\\w+:.*|/.*|.*\\$\\{.*") && !item.isEmpty())
                .map(item -> item.startsWith(CLASS_PATH)
                        ? new Source(true, item.substring(CLASS_PATH.length()).replaceFirst("^/+", ""))
                        : new Source(from.inJar, from.path.replaceFirst("[^/]*$", "") + item))
                .flatMap(source -> source.path.isEmpty() || source.path.endsWith("/")
                        ? SpringPlaces.ENDINGS.stream()
                                .map(ending -> new Source(source.inJar, source.path + "application" + ending))
                        : Stream.of(source));
    }
}
