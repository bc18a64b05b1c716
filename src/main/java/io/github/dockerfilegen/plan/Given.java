package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.UserChoices;
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
record Given(Map<String, String> environment, Map<String, String> system) {

    static final Given NOTHING = new Given(Map.of(), Map.of());

    private static final Pattern PROPERTY = Pattern.compile("(?:^|\\s)-D([\\w.-]+)=(\\S+)");

    static Given by(UserChoices choices) {
        var system = new TreeMap<String, String>();
        PROPERTY.matcher(choices.jvmOptions()).results().forEach(match -> system.put(match.group(1), match.group(2)));
        return new Given(choices.env(), system);
    }

    /** The value that sets a key. */
    Optional<Configuration.Property> property(String key, Dialect dialect) {
        return system.keySet().stream().filter(name -> dialect != Dialect.EXACT && dialect.canonical(name).equals(dialect.canonical(key))).findFirst()
                .map(name -> new Configuration.Property(system.get(name), "-D" + name + " in <jvmOptions>"))
                .or(() -> Stream.concat(dialect.variables(key).stream(), dialect.exactVariable(key).stream()).filter(environment::containsKey).findFirst()
                        .map(name -> new Configuration.Property(environment.get(name), name + " in <env>")));
    }

    /** The value that a placeholder takes. */
    Optional<String> placeholder(String name, Dialect dialect) {
        return Optional.ofNullable(environment.get(name)).or(() -> property(name, dialect).map(Configuration.Property::value));
    }
}
