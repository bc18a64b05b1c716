package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.ConfigDocument;
import io.github.dockerfilegen.model.ProjectFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an application's configuration files say when it starts, as far as they alone can tell. */
public final class Config {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}:]+)(?::([^${}]*))?}");
    /** A name that only the environment can have; properties have dots or dashes. */
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*|[A-Z][A-Z0-9]+)}");

    private static final int DEEPEST = 10;
    /** Placeholders can double a value with each level; none that means anything comes near. */
    private static final int LONGEST = 10_000;

    /** What every container has, with its default; {@code ${HOME:${HOMEDRIVE}${HOMEPATH}}} needs nothing. */
    private static final Pattern ALWAYS_SET =
            Pattern.compile("\\$\\{(?:HOME|PATH|HOSTNAME)(?::(?:[^${}]|\\$\\{[^${}]*})*+)?}");

    private final Map<String, ConfigProperty> properties = new TreeMap<>();
    private final Dialect dialect;
    private final Given given;

    /** @param entries keys and values; later ones win */
    public Config(Stream<Map.Entry<String, ConfigProperty>> entries) {
        this(entries, Dialect.EXACT, Given.NOTHING);
    }

    /**
     * @param entries keys and values; later ones win
     * @param dialect the forms of the keys
     * @param given what the image sets when it starts; wins over every file
     */
    public Config(Stream<Map.Entry<String, ConfigProperty>> entries, Dialect dialect, Given given) {
        this.dialect = dialect;
        this.given = given;
        entries.forEach(entry -> properties.put(dialect.canonical(entry.getKey()), entry.getValue()));
    }

    /**
     * The documents of the files of an application. Each file comes from the first module on the class path that has
     * it, as a class loader finds it; the documents tell their origin relative to the build context where that is not
     * the application itself.
     *
     * @param names paths on the class path, those that win behind those that give way
     */
    public static Stream<ConfigDocument> documents(ProjectFacts facts, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        RunningModules.of(facts)
                                .filter(module ->
                                        !module.files().configuration(name).isEmpty())
                                .findFirst()
                                .stream()
                                .flatMap(module -> module.files().configuration(name).stream()
                                        .map(document -> module == facts.module()
                                                ? document
                                                : new ConfigDocument(
                                                        module.place().inContext(document.origin()),
                                                        document.values()))));
    }

    /** What documents say; later ones win. */
    public static Config of(Stream<ConfigDocument> documents) {
        return of(documents, Dialect.EXACT, Given.NOTHING);
    }

    /** What documents of a framework say; later ones win. */
    public static Config of(Stream<ConfigDocument> documents, Dialect dialect, Given given) {
        return new Config(
                documents.flatMap(document ->
                        document.values().keySet().stream().map(key -> Map.entry(key, property(document, key)))),
                dialect,
                given);
    }

    /** The value of a document's key. */
    public static ConfigProperty property(ConfigDocument document, String key) {
        return new ConfigProperty(document.values().get(key), key + " in " + document.origin());
    }

    /** The value of a key. */
    public Optional<ConfigProperty> property(String key) {
        return given.property(key, dialect)
                .or(() -> Optional.ofNullable(properties.get(dialect.canonical(key))))
                .map(property -> new ConfigProperty(resolve(property.value(), 0), property.origin()));
    }

    /**
     * Whether a key has a value, upper and lower case being the same, and all of the framework's words for yes and no.
     */
    public boolean is(String key, String value) {
        return property(key)
                .filter(property -> dialect.says(property.value(), value))
                .isPresent();
    }

    /** The value of the first of the keys that is set to anything; empty where none is. */
    public Optional<String> first(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> property(key).stream())
                .map(property -> property.value().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The items of a list: separated by commas, or each with a key of its own. */
    public List<String> list(String key) {
        var items = Stream.iterate(0, index -> first(key + "[" + index + "]").isPresent(), index -> index + 1)
                .flatMap(index -> first(key + "[" + index + "]").stream())
                .filter(item -> given.property(key, dialect).isEmpty());
        return Stream.concat(first(key).stream().flatMap(text -> Stream.of(text.split("\\s*,\\s*"))), items)
                .toList();
    }

    /** The environment variables that set a key; none where the framework reads none. */
    public List<String> variables(String key) {
        return dialect.variables(key);
    }

    /**
     * The names of environment variables that values need, sorted: placeholders that nothing fills.
     *
     * @param values what {@link #unresolved} gives
     */
    public static SortedSet<String> unfilled(List<String> values) {
        return values.stream()
                .flatMap(value -> VARIABLE.matcher(value).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The values under keys that begin so, with the placeholders that nothing fills.
     *
     * @param demanded the keys whose values the application does not start without
     */
    public Stream<String> unresolved(Predicate<String> demanded, String... prefixes) {
        return Stream.of(prefixes)
                .flatMap(this::keysFrom)
                .filter(demanded)
                .map(key -> resolve(demanding(properties.get(key).value()), 0));
    }

    /** The keys that match as a whole in their canonical form, sorted. */
    public List<String> keys(String regex) {
        return properties.keySet().stream().filter(key -> key.matches(regex)).toList();
    }

    /** Whether any key begins so. */
    public boolean has(String prefix) {
        return keysFrom(prefix).findAny().isPresent();
    }

    /** The keys that begin so. */
    public Stream<String> keysFrom(String prefix) {
        return properties.keySet().stream().filter(key -> key.startsWith(dialect.canonical(prefix)));
    }

    /**
     * The innermost placeholder goes first, so that defaults may hold placeholders; what has no value stays as it is.
     */
    private String resolve(String value, int depth) {
        var matcher = PLACEHOLDER.matcher(value);
        var out = new StringBuilder();
        while (value.length() + out.length() <= LONGEST && matcher.find()) {
            var key = matcher.group(1);
            matcher.appendReplacement(
                    out,
                    Matcher.quoteReplacement(given.placeholder(key, dialect)
                            .or(() -> Optional.ofNullable(properties.get(dialect.canonical(key)))
                                    .map(ConfigProperty::value))
                            .orElse(matcher.group(2) != null ? matcher.group(2) : matcher.group())));
        }
        var resolved = matcher.appendTail(out).toString();
        return resolved.equals(value) || depth == DEEPEST ? resolved : resolve(resolved, depth + 1);
    }

    /** The value without the placeholders that the container itself fills. */
    private static String demanding(String value) {
        return ALWAYS_SET.matcher(value).replaceAll("x");
    }
}
