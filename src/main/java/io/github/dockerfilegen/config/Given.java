package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.StartReference;
import io.github.dockerfilegen.model.UserChoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the image itself sets when the application starts, and what therefore wins over the application's files.
 *
 * @param environment the variables of {@code <env>}
 * @param system the system properties in {@code <jvmOptions>} and {@code <systemProperties>}, by name
 * @param arguments what {@code <arguments>} set as {@code --key=value}, by key
 */
public record Given(
        Map<String, String> environment, Map<String, ConfigProperty> system, Map<String, ConfigProperty> arguments) {

    public static final Given NOTHING = new Given(Map.of());

    /**
     * What every JVM takes options from; the launcher's own options win ("The JDK_JAVA_OPTIONS Launcher Environment
     * Variable").
     */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private static final Pattern PROPERTY = Pattern.compile("(?:^|\\s)-D([\\w.-]+)=(\\S+)");
    /** Spring Boot and Micronaut take every key as such an argument; it comes before all other sources. */
    private static final Pattern ARGUMENT = Pattern.compile("--([\\w.-]+)=(.+)");

    private static final Set<Dialect> TAKE_ARGUMENTS = Set.of(Dialect.SPRING, Dialect.MICRONAUT);

    /** Variables alone. */
    public Given(Map<String, String> environment) {
        this(environment, Map.of(), Map.of());
    }

    public static Given by(UserChoices choices) {
        var system = new TreeMap<String, ConfigProperty>();
        VARIABLES.forEach(name -> options(choices.env().getOrDefault(name, ""), name + " in <env>", system));
        options(choices.jvmOptions(), "<jvmOptions>", system);
        // They stand in the command, where the last option counts.
        choices.image()
                .systemProperties()
                .forEach((name, value) ->
                        system.put(name, new ConfigProperty(value, "-D" + name + " in <systemProperties>")));
        var arguments = new TreeMap<String, ConfigProperty>();
        choices.image().arguments().stream()
                .map(ARGUMENT::matcher)
                .filter(Matcher::matches)
                .forEach(match -> arguments.put(
                        match.group(1), new ConfigProperty(match.group(2), "--" + match.group(1) + " in <arguments>")));
        return new Given(choices.env(), system, arguments);
    }

    private static void options(String text, String origin, Map<String, ConfigProperty> system) {
        PROPERTY.matcher(text)
                .results()
                .forEach(match -> system.put(
                        match.group(1), new ConfigProperty(match.group(2), "-D" + match.group(1) + " in " + origin)));
    }

    /** The value that sets a key. */
    public Optional<ConfigProperty> property(String key, Dialect dialect) {
        return (TAKE_ARGUMENTS.contains(dialect) ? find(arguments, key, dialect) : Optional.<ConfigProperty>empty())
                .or(() -> dialect == Dialect.EXACT ? Optional.empty() : find(system, key, dialect))
                .or(() -> Stream.concat(dialect.variables(key).stream(), dialect.exactVariable(key).stream())
                        .filter(environment::containsKey)
                        .findFirst()
                        .map(name -> new ConfigProperty(environment.get(name), name + " in <env>")));
    }

    private static Optional<ConfigProperty> find(Map<String, ConfigProperty> properties, String key, Dialect dialect) {
        return properties.keySet().stream()
                .filter(name -> dialect.canonical(name).equals(dialect.canonical(key)))
                .findFirst()
                .map(properties::get);
    }

    /** The files and folders that the options, the arguments and the variables name for the application to read. */
    public Stream<StartReference> references() {
        return Stream.concat(
                Stream.concat(system.entrySet().stream(), arguments.entrySet().stream())
                        .flatMap(entry -> StartReference.given(
                                entry.getKey(),
                                entry.getValue().value(),
                                entry.getValue().origin())),
                environment.entrySet().stream()
                        .flatMap(entry -> StartReference.given(
                                entry.getKey().replace('_', '.'), entry.getValue(), entry.getKey() + " in <env>")));
    }

    /** The files that the values of the keys name, in their order. */
    public List<String> files(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> property(key, Dialect.MICRONAUT).stream()
                        .flatMap(property -> StartReference.given(key, property.value(), property.origin())))
                .map(StartReference::path)
                .toList();
    }

    /** The value that a placeholder takes. */
    Optional<String> placeholder(String name, Dialect dialect) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> property(name, dialect).map(ConfigProperty::value));
    }
}
