package io.github.dockerfilegen.config;

import io.github.dockerfilegen.model.StartReference;
import io.github.dockerfilegen.model.UserChoices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the image itself sets when the application starts, and what therefore wins over the application's files.
 *
 * @param environment the variables of {@code <env>}
 * @param system the system properties in {@code <jvmOptions>}
 */
public record Given(Map<String, String> environment, Map<String, String> system) {

    public static final Given NOTHING = new Given(Map.of(), Map.of());

    /**
     * What every JVM takes options from; the launcher's own options win ("The JDK_JAVA_OPTIONS Launcher Environment
     * Variable").
     */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private static final Pattern PROPERTY = Pattern.compile("(?:^|\\s)-D([\\w.-]+)=(\\S+)");

    public static Given by(UserChoices choices) {
        var system = new TreeMap<String, String>();
        Stream.concat(
                        VARIABLES.stream().map(name -> choices.env().getOrDefault(name, "")),
                        Stream.of(choices.jvmOptions()))
                .forEach(text ->
                        PROPERTY.matcher(text).results().forEach(match -> system.put(match.group(1), match.group(2))));
        return new Given(choices.env(), system);
    }

    /** The value that sets a key. */
    public Optional<ConfigProperty> property(String key, Dialect dialect) {
        return system.keySet().stream()
                .filter(name ->
                        dialect != Dialect.EXACT && dialect.canonical(name).equals(dialect.canonical(key)))
                .findFirst()
                .map(name -> new ConfigProperty(system.get(name), origin(name)))
                .or(() -> Stream.concat(dialect.variables(key).stream(), dialect.exactVariable(key).stream())
                        .filter(environment::containsKey)
                        .findFirst()
                        .map(name -> new ConfigProperty(environment.get(name), name + " in <env>")));
    }

    /** The files and folders that the options and the variables name for the application to read. */
    public Stream<StartReference> references() {
        return Stream.concat(
                system.entrySet().stream()
                        .flatMap(entry ->
                                StartReference.given(entry.getKey(), entry.getValue(), origin(entry.getKey()))),
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

    /** Who sets a system property, for the user. */
    private String origin(String key) {
        return "-D" + key + " in "
                + VARIABLES.stream()
                        .filter(name -> environment.getOrDefault(name, "").contains("-D" + key + "="))
                        .findFirst()
                        .map(name -> name + " in <env>")
                        .orElse("<jvmOptions>");
    }

    /** The value that a placeholder takes. */
    Optional<String> placeholder(String name, Dialect dialect) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> property(name, dialect).map(ConfigProperty::value));
    }
}
