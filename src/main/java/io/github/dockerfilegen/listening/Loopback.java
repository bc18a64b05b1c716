package io.github.dockerfilegen.listening;

import io.github.dockerfilegen.config.Config;
import io.github.dockerfilegen.model.Decision;
import java.util.regex.Pattern;

/**
 * Warns about a server that listens on the loopback address: healthy inside the container, but unreachable from
 * outside.
 */
public final class Loopback {

    /** Matches the loopback address in source code. */
    public static final String IN_CODE = "(?:\"(?:localhost|127(?:\\.\\d+){3}|::1)\"|\\bgetLoopbackAddress\\b)";

    private static final Pattern ADDRESS = Pattern.compile("(?i)localhost|127(?:\\.\\d+){3}|\\[?(?:0*+:)++0*1]?");

    private Loopback() {}

    /** A copy of the service with a warning for each key with a loopback address. */
    public static Listening warn(Listening service, Config configuration, String... keys) {
        var warned = service;
        for (var key : keys) {
            var address = configuration
                    .property(key)
                    .filter(property ->
                            ADDRESS.matcher(property.value().strip()).matches());
            if (address.isPresent()) {
                var variables = configuration.variables(key);
                warned = warned.withDecision(warning(
                        address.get().origin() + " is " + address.get().value().strip(),
                        variables.isEmpty()
                                ? "remove it or set it to 0.0.0.0"
                                : "set it to 0.0.0.0, or set " + variables.get(0)
                                        + "=0.0.0.0 in <env> or when the container starts"));
            }
        }
        return warned;
    }

    /** The warning for an address in the code. */
    public static Decision inCode(String origin) {
        return warning(origin + " binds to the loopback address", "bind to 0.0.0.0, or set no address");
    }

    private static Decision warning(String because, String remedy) {
        return Decision.warning("the application is unreachable from outside the container", because + "; " + remedy);
    }
}
