package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.model.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects settings in the form of this plugin's {@code <configuration>}, and what has no setting. */
public final class ImportedSettings {

    private static final String USER = "user";
    private static final Pattern ANY = Pattern.compile("[^\\p{Cntrl}]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** Outside of the folders that the image has for itself. */
    private static final Pattern VOLUME = Pattern.compile(
            "/(?!tmp|dev|proc|sys|etc|usr|s?bin|lib|boot|root|agents|certificates|var/tmp|app/(?:lib|BOOT-INF|META-INF"
                    + "|WEB-INF|org)|(?:var|var/lib|opt|home|run|mnt|srv|app)/?$)"
                    + "[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?");
    /** What the parameters take; a value of another form would be an error of a setting that nobody wrote. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "ports",
            Pattern.compile("(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d)(?:/(?:tcp|udp|sctp))?"),
            "volumes",
            VOLUME,
            USER,
            Pattern.compile("(?!0+(?::|$))\\d{1,9}(?::\\d{1,9})?"),
            "packages",
            Pattern.compile("[a-z0-9][a-z0-9+.-]*(?:=[A-Za-z0-9.+~:-]+)?"),
            "builderPackages",
            Pattern.compile("[a-z0-9][a-z0-9+.-]*(?:=[A-Za-z0-9.+~:-]+)?"),
            "mainClass",
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*"),
            "stopSignal",
            Pattern.compile("SIG(?:HUP|INT|QUIT|ABRT|KILL|USR1|USR2|ALRM|TERM|CONT|WINCH)|[1-9]\\d?"));

    /** Lists whose values are words of a command, where one may stand twice. */
    private static final Set<String> WORDS = Set.of("arguments", "entrypointPrefix", "mavenArguments");

    private static final Map<String, Pattern> KEYS = Map.of(
            "env", NAME,
            "labels", Pattern.compile("[A-Za-z][A-Za-z0-9._-]*"),
            "systemProperties", Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*"));

    private final Map<String, XmlElement> texts = new TreeMap<>();
    private final Map<String, List<XmlElement>> children = new TreeMap<>();
    private final List<String> left = new ArrayList<>();

    /** Sets a text; the last one holds. Returns whether the parameter can take it. */
    boolean set(String parameter, String value) {
        var fits = fits(parameter, value);
        if (fits) {
            texts.put(parameter, element(parameter, value));
        }
        return fits;
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
        var fits = KEYS.get(parameter).matcher(key).matches() && (value.isEmpty() || fits(parameter, value));
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

    /** Takes all of a parameter out again. */
    void clear(String parameter) {
        texts.remove(parameter);
        children.remove(parameter);
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
                && FORMS.getOrDefault(parameter, ANY).matcher(value).matches();
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
