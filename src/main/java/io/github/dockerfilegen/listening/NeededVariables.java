package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.model.Decision;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists environment variables that an application needs to start: its configuration refers to them without a default.
 */
public final class NeededVariables {

    /**
     * The pattern of a log keeps what Spring has no value for, and the logging library knows {@code PID}
     * (LoggingSystemProperties).
     */
    private static final Pattern LATER = Pattern.compile("logging\\.pattern\\..*");
    /**
     * What Spring Cloud Config reads in a profile of that name only; Git is there without one ("Environment
     * Repository").
     */
    private static final Pattern BACKEND =
            Pattern.compile("spring\\.cloud\\.config\\.server\\.(native|vault|jdbc|redis|credhub|awss3)\\..*");

    private NeededVariables() {}

    /** Whether an application with these active profiles does not start where the value of a key has no end. */
    private static boolean demands(String key, List<String> profiles) {
        var backend = BACKEND.matcher(key);
        return !LATER.matcher(key).matches() && (!backend.matches() || profiles.contains(backend.group(1)));
    }

    /** A copy of the service with one decision that lists them all. */
    public static Listening list(Listening service, Config configuration, String... prefixes) {
        return list(service, configuration, values -> new TreeSet<>(), prefixes);
    }

    /**
     * The same with those that a framework finds.
     *
     * @param more is given what the values are without the placeholders that have one
     */
    public static Listening list(
            Listening service,
            Config configuration,
            Function<Stream<String>, SortedSet<String>> more,
            String... prefixes) {
        var profiles = configuration.list("spring.profiles.active");
        var values = configuration
                .unresolved(key -> demands(key, profiles), prefixes)
                .toList();
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
