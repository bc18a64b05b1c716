package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.Decision;
import java.util.List;
import java.util.regex.Pattern;

/** Environment variables that an application's configuration demands and nothing sets: without them it does not start. */
final class NeededVariables {

    /** What every container has, with its default; {@code ${HOME:${HOMEDRIVE}${HOMEPATH}}} needs nothing. */
    private static final Pattern ALWAYS_SET = Pattern.compile("\\$\\{(?:HOME|PATH|HOSTNAME)(?::(?:[^${}]|\\$\\{[^${}]*})*+)?}");

    /** The pattern of a log keeps what Spring has no value for, and the logging library knows {@code PID} (LoggingSystemProperties). */
    private static final Pattern LATER = Pattern.compile("logging\\.pattern\\..*");
    /** What Spring Cloud Config reads in a profile of that name only; Git is there without one ("Environment Repository"). */
    private static final Pattern BACKEND = Pattern.compile("spring\\.cloud\\.config\\.server\\.(native|vault|jdbc|redis|credhub|awss3)\\..*");

    private NeededVariables() {}

    /** Whether an application with these active profiles does not start where the value of a key has no end. */
    static boolean demands(String key, List<String> profiles) {
        var backend = BACKEND.matcher(key);
        return !LATER.matcher(key).matches() && (!backend.matches() || profiles.contains(backend.group(1)));
    }

    /** The value without the placeholders that the container itself fills. */
    static String demanding(String value) {
        return ALWAYS_SET.matcher(value).replaceAll("x");
    }

    /** The service with one line that lists them all. */
    static Service list(Service service, Configuration configuration, String... prefixes) {
        var names = configuration.unfilled(prefixes);
        return names.isEmpty() ? service : service.needing(Decision.of("needs " + String.join(", ", names) + " when it starts",
                "its configuration has no default for " + (names.size() == 1 ? "it" : "them") + "; set " + (names.size() == 1 ? "it" : "them")
                        + " with docker run --env, or in <env> what is no secret"));
    }
}
