package io.github.dockerfilegen.pack;

import io.github.dockerfilegen.files.XmlReader;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.model.XmlElement;
import io.github.dockerfilegen.policy.Rule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/** Reads packs: jars, and folders of classes where a pack is a module of the reactor. */
public final class PackReader {

    private static final String FILE = "pack.xml";
    private static final String REQUIRES = "requires";
    private static final String CONFIGURATION = "configuration";
    private static final String RULES = "rules";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final String name;
    private final String plugin;

    private PackReader(String name, String plugin) {
        this.name = name;
        this.plugin = plugin;
    }

    /**
     * The pack in an artifact.
     *
     * @param name the artifact's coordinates
     * @param artifact a jar or a folder
     * @param plugin the version of this plugin
     * @return empty when the artifact has no {@code META-INF/dockerfile-gen/pack.xml}
     * @throws DockerfileGenException when the pack cannot be read, or is for another version of the plugin
     */
    public static Optional<Pack> read(String name, Path artifact, String plugin) {
        try {
            if (Files.isDirectory(artifact)) {
                return new PackReader(name, plugin).read(artifact.resolve(Pack.FOLDER));
            }
            try (var jar = FileSystems.newFileSystem(artifact)) {
                return new PackReader(name, plugin).read(jar.getPath(Pack.FOLDER));
            }
        } catch (ProviderNotFoundException e) {
            // It is no archive: a POM or a library of a system, which a plugin may depend on.
            return Optional.empty();
        } catch (IOException e) {
            throw new DockerfileGenException(
                    "The pack " + name + " cannot be read: " + e.getMessage() + ". Build it again, or delete "
                            + artifact + " so that Maven downloads it again.",
                    e);
        }
    }

    private Optional<Pack> read(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(folder.resolve(FILE));
        var pack = parse(bytes);
        requireElements(pack);
        pack.text(REQUIRES).ifPresent(this::requireVersion);
        var images = folder.resolve("images/Dockerfile");
        return Optional.of(new Pack(
                name,
                templates(folder.resolve("templates")),
                Files.isRegularFile(images) ? text(images, "images/Dockerfile") : "",
                pack.all(CONFIGURATION).stream().findFirst().orElse(XmlElement.NONE),
                rules(pack, new String(bytes, StandardCharsets.ISO_8859_1))));
    }

    /** Without a byte-order mark. */
    private String text(Path file, String path) throws IOException {
        try {
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new DockerfileGenException(
                    Pack.FOLDER + path + " of the pack " + name
                            + " is not UTF-8. Save it as UTF-8, or remove it from the pack.",
                    e);
        }
    }

    private void requireElements(XmlElement pack) {
        if (!pack.name().equals("pack")) {
            throw new DockerfileGenException(
                    place() + " begins with <" + pack.name() + ">. Write its elements into <pack>.");
        }
        requireKnown(pack, List.of(REQUIRES, CONFIGURATION, RULES));
        for (var name : List.of(REQUIRES, CONFIGURATION, RULES)) {
            if (pack.all(name).size() > 1) {
                throw new DockerfileGenException(
                        "<" + name + "> stands more than once in " + place() + ". Write all of it into one.");
            }
        }
    }

    private XmlElement parse(byte[] text) {
        try {
            return XmlReader.read(text);
        } catch (IOException e) {
            throw new DockerfileGenException(place() + " is not well-formed: " + e.getMessage() + " Correct it.", e);
        }
    }

    private String place() {
        return Pack.FOLDER + FILE + " of the pack " + name;
    }

    private void requireVersion(String spec) {
        try {
            var range = VersionRange.createFromVersionSpec(spec.matches("[\\[(].*") ? spec : "[" + spec + ",)");
            if (!range.containsVersion(new DefaultArtifactVersion(plugin))) {
                throw new DockerfileGenException("The pack " + name + " is for version " + Quoting.json(spec)
                        + " of dockerfile-gen-maven-plugin, and this is " + plugin
                        + ". Use another version of the pack, in <dependencies> of the plugin, or of the plugin.");
            }
        } catch (InvalidVersionSpecificationException e) {
            throw new DockerfileGenException(
                    Quoting.json(spec) + " in <requires> of " + place()
                            + " is not a range of versions. Write for example [1.0,2).",
                    e);
        }
    }

    private void requireKnown(XmlElement parent, List<String> known) {
        parent.children().stream()
                .filter(child -> !known.contains(child.name()))
                .findFirst()
                .ifPresent(child -> {
                    throw new DockerfileGenException("<" + child.name() + "> in <" + parent.name() + "> of " + place()
                            + " is not known. There are: " + String.join(", ", known) + ".");
                });
    }

    private List<Rule> rules(XmlElement pack, String text) {
        var rules = new ArrayList<Rule>();
        var kinds = Stream.of(Rule.Kind.values()).collect(Collectors.toMap(Rule.Kind::element, kind -> kind));
        pack.all(RULES).forEach(group -> {
            requireKnown(group, kinds.keySet().stream().sorted().toList());
            group.children()
                    .forEach(element ->
                            rule(kinds.get(element.name()), element, text).ifPresent(rules::add));
        });
        return rules;
    }

    private Optional<Rule> rule(Rule.Kind kind, XmlElement element, String text) {
        var place = name + ", " + FILE + " line " + line(text, "<" + kind.element());
        var values = element.texts().stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (!kind.isFlag() && !values.isEmpty()) {
            return Optional.of(new Rule(kind, values, place));
        }
        if (kind.isFlag() && values.equals(List.of("false"))) {
            return Optional.empty();
        }
        if (!kind.isFlag() || !values.equals(List.of("true"))) {
            throw new DockerfileGenException("<" + kind.element() + "> of " + place() + " is "
                    + Quoting.json(String.join(", ", values)) + ". Write "
                    + (kind.isFlag() ? "true or false." : "its values, separated by commas."));
        }
        return Optional.of(new Rule(kind, List.of(), place));
    }

    /** Where the rules first have a word, from 1. */
    private static int line(String text, String word) {
        var plain = COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        return 1
                + (int) plain.substring(0, Math.max(0, plain.indexOf(word, plain.indexOf("<" + RULES))))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    private Map<String, String> templates(Path folder) throws IOException {
        var templates = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var path = folder.relativize(file).toString().replace('\\', '/');
                    templates.put(path, text(file, "templates/" + path));
                }
            }
        }
        return templates;
    }
}
