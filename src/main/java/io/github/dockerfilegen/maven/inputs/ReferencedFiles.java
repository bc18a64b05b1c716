package io.github.dockerfilegen.maven.inputs;

import io.github.dockerfilegen.files.ContextPaths;
import io.github.dockerfilegen.files.module.DiskFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a file that a POM names reads in turn: a {@code $ref} of OpenAPI, an include or import of a schema, WSDL,
 * proto file or stylesheet, the suppressions of Checkstyle. A definition outside the sources brings its folder where
 * that holds definitions only, so that the next file there needs no new Dockerfile; everything else comes by its name.
 */
final class ReferencedFiles {

    private static final Pattern DEFINITION = Pattern.compile(
            "(?i).*\\.(?:ya?ml|json|xsd|wsdl|proto|avsc|avdl|avpr|graphqls?|gql|raml|xslt?|xjb|dtd|ent|sch|rng"
                    + "|rnc|thrift|fbs|idl|cat)");
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?i).*\\.(?:md|adoc|txt|html|xml|properties)|\\..*|[^.]+");
    /** Files of other tools, whose words are no references. */
    private static final Pattern OTHER =
            Pattern.compile("(?:.*/)?(?:pom\\.xml|package(?:-lock)?\\.json|tsconfig.*\\.json|angular\\.json"
                    + "|(?:docker-)?compose.*\\.ya?ml|\\..*)");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"|'([^'\\n]+)'");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\"'<>(),;=\\[\\]{}|]+");
    private static final Pattern EXPRESSION = Pattern.compile("^\\$\\{[^}]*}/?|#.*$");
    private static final Pattern FILE = Pattern.compile("[^:*?$\\\\]*[^:*?$\\\\/.]\\.[A-Za-z0-9]{1,12}");
    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 2_000_000;

    private final ContextPaths context;
    private final DiskFiles files;
    private final BuildOutputs outputs;

    ReferencedFiles(ContextPaths context, DiskFiles files, BuildOutputs outputs) {
        this.context = context;
        this.files = files;
        this.outputs = outputs;
    }

    /** What the file or folder of the context reads besides itself: paths of the context, folders among them. */
    SortedSet<String> of(String path) {
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        (context.isFolder(path)
                        ? within(path).filter(file -> DEFINITION.matcher(file).matches())
                        : Stream.of(path).filter(ReferencedFiles::mayRefer))
                .limit(MOST_FILES)
                .forEach(file -> enter(file, seen, open));
        while (!open.isEmpty() && seen.size() < MOST_FILES) {
            var file = open.pop();
            words(file).flatMap(word -> target(file, word).stream()).forEach(found -> enter(found, seen, open));
        }
        var found = new TreeSet<String>();
        seen.forEach(file -> found.add(folder(file).orElse(file)));
        found.removeIf(one -> one.equals(path) || context.isFolder(path) && one.startsWith(path + "/"));
        return found;
    }

    private static void enter(String file, SortedSet<String> seen, ArrayDeque<String> open) {
        if (seen.add(file) && mayRefer(file)) {
            open.add(file);
        }
    }

    private static boolean mayRefer(String file) {
        return !OTHER.matcher(file).matches() && (DEFINITION.matcher(file).matches() || file.endsWith(".xml"));
    }

    private Stream<String> words(String file) {
        var text = small(file) ? files.contextText(file).orElse("") : "";
        return Stream.concat(
                        QUOTED.matcher(text)
                                .results()
                                .map(match -> match.group(1) != null ? match.group(1) : match.group(2)),
                        SEPARATOR.splitAsStream(text))
                .map(word -> EXPRESSION.matcher(word).replaceAll(""))
                .filter(word -> FILE.matcher(word).matches())
                .distinct();
    }

    /**
     * Beside the file, or below a folder above it: proto files and Avro's schemas are named from a root. A path to any
     * other file, as in Checkstyle's {@code ${basedir}/config/suppressions.xml}, may start where Maven runs: in the
     * module or at the top.
     */
    private Optional<String> target(String file, String word) {
        var decoded = word.contains("%") ? decoded(word) : word;
        var beside = existing(context.root().resolve(file).getParent(), decoded);
        if (beside.isPresent() || decoded.startsWith(".")) {
            return beside;
        }
        if (!DEFINITION.matcher(decoded).matches()) {
            return Stream.of(context.basedir(), context.root())
                    .filter(folder -> decoded.contains("/"))
                    .flatMap(folder -> existing(folder, decoded).stream())
                    .findFirst();
        }
        return Stream.iterate(
                        context.root().resolve(file).getParent(),
                        folder -> folder.startsWith(context.basedir()),
                        Path::getParent)
                .flatMap(folder -> existing(folder, decoded).stream())
                .findFirst();
    }

    private static String decoded(String word) {
        try {
            return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return word;
        }
    }

    private Optional<String> existing(Path folder, String word) {
        return new ContextPaths(context.root(), folder)
                .inside(word)
                .filter(path -> Files.isRegularFile(context.root().resolve(path)) && !outputs.has(path));
    }

    /**
     * The folder of a definition, where all of it may come along: it is no module, no sources, and holds nothing else.
     */
    private Optional<String> folder(String file) {
        var folder = file.substring(0, Math.max(file.lastIndexOf('/'), 0));
        var sources = context.name(context.basedir().resolve("src"));
        if (folder.isEmpty()
                || !DEFINITION.matcher(file).matches()
                || context.basedir().startsWith(context.root().resolve(folder))
                || (folder + "/").startsWith(sources + "/")) {
            return Optional.empty();
        }
        var inside = within(folder).limit(MOST_FILES + 1L).toList();
        return inside.size() <= MOST_FILES
                        && inside.stream()
                                .allMatch(name -> small(name)
                                        && !name.matches("(?:.*/)?(?:pom\\.xml|package\\.json|\\.git/.*)")
                                        && (DEFINITION.matcher(name).matches()
                                                || DESCRIPTION
                                                        .matcher(name.substring(name.lastIndexOf('/') + 1))
                                                        .matches()))
                ? Optional.of(folder)
                : Optional.empty();
    }

    /** The files of a clone below a folder, sorted; none where it cannot be read. */
    private Stream<String> within(String folder) {
        try (Stream<Path> entries = Files.walk(context.root().resolve(folder), 12)) {
            return entries
                    .limit(20L * MOST_FILES)
                    .filter(Files::isRegularFile)
                    .map(context::name)
                    .filter(file -> !outputs.has(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            return List.<String>of().stream();
        }
    }

    private boolean small(String file) {
        try {
            return Files.size(context.root().resolve(file)) <= MOST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
