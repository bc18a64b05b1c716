package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.model.BuildSettings;
import io.github.dockerfilegen.model.ClassName;
import io.github.dockerfilegen.model.ContainerSettings;
import io.github.dockerfilegen.model.ContainerUser;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.ImageSettings;
import io.github.dockerfilegen.model.PackageName;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Collects settings in the form of this plugin's {@code <configuration>}, and what has no setting. */
public final class ImportedSettings {

    /** What XML can hold on one line; a reader would trim blanks around it. */
    private static final Pattern ANY = Pattern.compile("(?!\\s)[^\\p{Cntrl}\\uFFFE\\uFFFF\\uD800-\\uDFFF]+(?<!\\s)");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** The checks of the parameters; a value that fails one would be an error of a setting that nobody wrote. */
    private static final Map<String, Consumer<String>> CHECKS = Map.ofEntries(
            check("certificates", ImportedSettings::requireCertificate),
            check("ports", port -> Port.parse(port, "<ports>")),
            check("volumes", ImageSettings::requireVolume),
            check("user", ImageSettings::requireUser),
            check("packages", name -> PackageName.parse(name, "packages")),
            check("builderPackages", name -> PackageName.parse(name, "builderPackages")),
            check("mainClass", name -> ClassName.check(name, "<mainClass>")),
            check("runtimeImage", name -> ImageReference.parse(name, "runtimeImage")),
            check("stopSignal", ImageSettings::requireSignal),
            check("workingDirectory", ContainerSettings::requireDirectory),
            check("home", ContainerSettings::requireHome),
            check("entrypointPrefix", ImageSettings::requireWord));
    /** Lists whose values are words of a command, where one may stand twice. */
    private static final Set<String> WORDS = Set.of("arguments", "entrypointPrefix", "mavenArguments");

    private static final Map<String, Consumer<String>> KEYS =
            Map.of("labels", ImageSettings::requireLabel, "systemProperties", ImageSettings::requireProperty);

    private final Map<String, XmlElement> texts = new TreeMap<>();
    private final Map<String, List<XmlElement>> children = new TreeMap<>();
    private final List<String> left = new ArrayList<>();

    /** Nothing of a Dockerfile, for a reason. */
    public static ImportedSettings nothing(String why) {
        var nothing = new ImportedSettings();
        nothing.leave("all of it", why);
        return nothing;
    }

    /** Sets a text; the last one holds. Returns whether the parameter can take it. */
    boolean set(String parameter, String value) {
        var fits = fits(parameter, value);
        if (fits) {
            texts.put(parameter, element(parameter, value));
        }
        return fits;
    }

    private static void requireCertificate(String file) {
        new BuildSettings(List.of(), List.of(file), new TreeMap<>(), List.of(), "", List.of(), List.of());
    }

    private static Map.Entry<String, Consumer<String>> check(String parameter, Consumer<String> check) {
        return Map.entry(parameter, check);
    }

    /** Adds a word to a text, behind a blank, once. */
    void append(String parameter, String value) {
        if (List.of(text(parameter).split(" ")).contains(value)) {
            return;
        }
        set(parameter, texts.containsKey(parameter) ? texts.get(parameter).value() + " " + value : value);
    }

    /** Adds a value to a list, once unless it is a word of a command. Returns whether the parameter can take it. */
    boolean add(String parameter, String value) {
        var fits = fits(parameter, value);
        var element = element(parameter.replaceFirst("s$", ""), value);
        var values = children.computeIfAbsent(parameter, name -> new ArrayList<>());
        if (fits && (WORDS.contains(parameter) || !values.contains(element))) {
            values.add(element);
        }
        return fits;
    }

    /** Sets an entry of named values; the last one of a name holds. Returns whether the parameter can take it. */
    boolean put(String parameter, String key, String value) {
        var fits = (KEYS.containsKey(parameter)
                        ? passes(KEYS.get(parameter), key)
                        : NAME.matcher(key).matches())
                && (value.isEmpty() || fits(parameter, value));
        if (fits) {
            var entries = children.computeIfAbsent(parameter, name -> new ArrayList<>());
            entries.removeIf(entry -> entry.name().equals(key));
            entries.add(element(key, value));
        }
        return fits;
    }

    /** Takes an entry of named values out again, and returns its value; empty for none. */
    String remove(String parameter, String key) {
        var entries = children.getOrDefault(parameter, new ArrayList<>());
        var value = entries.stream()
                .filter(entry -> entry.name().equals(key))
                .map(XmlElement::value)
                .findFirst()
                .orElse("");
        entries.removeIf(entry -> entry.name().equals(key));
        return value;
    }

    /** What a text is so far; empty for nothing. */
    String text(String parameter) {
        return texts.containsKey(parameter) ? texts.get(parameter).value() : "";
    }

    /** The values of a list or of named values so far, by their elements' names. */
    List<XmlElement> values(String parameter) {
        return List.copyOf(children.getOrDefault(parameter, List.of()));
    }

    /** Adds files to copy: an element of {@code <copies>}, by the names of its own elements, in their order. */
    void copy(Map<String, String> values) {
        children.computeIfAbsent("copies", name -> new ArrayList<>())
                .add(new XmlElement(
                        "copy",
                        "",
                        Map.of(),
                        values.entrySet().stream()
                                .map(entry -> element(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    /** Takes the files out again that would be copied to a path. */
    void dropCopy(String target) {
        children.getOrDefault("copies", new ArrayList<>())
                .removeIf(copy -> isTarget(
                        copy.text("target").orElse(""), copy.text("source").orElse(""), target));
    }

    private static boolean isTarget(String target, String source, String path) {
        var file = target.endsWith("/") ? target + source.replaceFirst("^.*/", "") : target;
        return file.equals(path) || file.endsWith("/" + path.replaceFirst("^\\./", ""));
    }

    /** Takes all of a parameter out again. */
    void clear(String parameter) {
        texts.remove(parameter);
        children.remove(parameter);
    }

    /**
     * Takes the parameters out again that a problem names, and lists them.
     *
     * @param problem why they cannot be applied, naming each as an element
     * @return whether it names one of these settings
     */
    public boolean giveUp(String problem) {
        var named = configuration().children().stream()
                .map(XmlElement::name)
                .filter(name -> problem.contains("<" + name + ">"))
                .toList();
        named.forEach(name -> {
            clear(name);
            leave("<" + name + ">", problem.replaceFirst("\\.$", ""));
        });
        if (named.contains("packages")) {
            // One of them has the program.
            clear("entrypointPrefix");
        }
        return !named.isEmpty();
    }

    /** Notes what has no setting: where it stands, and what to do. */
    void leave(String what, String remedy) {
        var line = what + " (" + remedy + ")";
        if (!left.contains(line)) {
            left.add(line);
        }
    }

    private static boolean fits(String parameter, String value) {
        // Maven would replace ${...} by values of its own.
        return !value.contains("${")
                && ANY.matcher(value).matches()
                && !(parameter.equals("user") && ContainerUser.isRoot(value))
                && passes(CHECKS.getOrDefault(parameter, any -> {}), value);
    }

    private static boolean passes(Consumer<String> check, String value) {
        try {
            check.accept(value);
            return true;
        } catch (DockerfileGenException e) {
            return false;
        }
    }

    private static XmlElement element(String name, String value) {
        return new XmlElement(name, value, Map.of(), List.of());
    }

    /** The element {@code <configuration>}, with the parameters in the order of their names. */
    public XmlElement configuration() {
        var parameters = new TreeMap<>(texts);
        children.forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, new XmlElement(name, "", Map.of(), values));
            }
        });
        return new XmlElement("configuration", "", Map.of(), List.copyOf(parameters.values()));
    }

    /** What has no setting, each with where it stands and what to do. */
    public List<String> left() {
        return List.copyOf(left);
    }
}
