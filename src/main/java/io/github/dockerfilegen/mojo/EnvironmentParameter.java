package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges the named values of the POM and of the command line: environment variables, labels, build arguments. */
final class EnvironmentParameter {

    private EnvironmentParameter() {}

    /**
     * @param parameter the parameter, for errors
     * @param configured the elements in the POM; null for none
     * @param pairs {@code NAME=value} pairs of the command line, separated by commas
     */
    static SortedMap<String, String> merge(String parameter, Map<String, String> configured, String pairs) {
        var env = new TreeMap<String, String>();
        if (configured != null) {
            configured.forEach((name, value) -> env.put(name.strip(), Objects.requireNonNullElse(value, "")));
        }
        for (var text : pairs.isEmpty() ? new String[0] : pairs.split("[,\n]")) {
            var pair = text.strip();
            var equals = pair.indexOf('=');
            if (equals < 1) {
                throw new DockerfileGenException("\"" + pair + "\" in -Ddockerfile-gen." + parameter
                        + " is not NAME=value. Separate pairs with commas; where a value holds a comma, use <"
                        + parameter
                        + "> in the POM.");
            }
            env.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return env;
    }
}
