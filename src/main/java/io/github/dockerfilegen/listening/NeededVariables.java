package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.model.Decision;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists environment variables that an application needs to start: its configuration refers to them without a default.
 */
public final class NeededVariables {

    private NeededVariables() {}

    /** A copy of the service with one decision that lists them all. */
    public static Listening list(Listening service, Config configuration, String... prefixes) {
        return list(service, configuration, key -> true, values -> new TreeSet<>(), prefixes);
    }

    /**
     * The same with those that a framework finds.
     *
     * @param demands whether the application does not start where the value of a key has no end
     * @param more is given what the values are without the placeholders that have one
     */
    public static Listening list(
            Listening service,
            Config configuration,
            Predicate<String> demands,
            Function<Stream<String>, SortedSet<String>> more,
            String... prefixes) {
        var values = configuration.unresolved(demands, prefixes).toList();
        var names = Config.unfilled(values);
        names.addAll(more.apply(values.stream()));
        return names.isEmpty()
                ? service
                : service.withNeed(Decision.of(
                        "the application needs " + String.join(", ", names) + " to start",
                        "its configuration has no default for " + (names.size() == 1 ? "it" : "them") + "; set "
                                + (names.size() == 1 ? "it" : "them")
                                + " with docker run --env, or in <env> unless it is a secret"));
    }
}
