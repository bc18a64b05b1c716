package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges the environment variables of the POM and of the command line. */
final class EnvironmentParameter {

    private EnvironmentParameter() {}

    static SortedMap<String, String> merge(Map<String, String> configured, String pairs) {
        var env = new TreeMap<String, String>();
        if (configured != null) {
            configured.forEach((name, value) -> env.put(name, Objects.requireNonNullElse(value, "")));
        }
        for (var text : pairs.isEmpty() ? new String[0] : pairs.split("[,\n]")) {
            var pair = text.strip();
            var equals = pair.indexOf('=');
            if (equals < 1) {
                throw new DockerfileGenException(
                        "\"" + pair + "\" in -Ddockerfile-gen.env is not NAME=value. Separate pairs with commas; "
                                + "where a value holds a comma, use <env> in the POM.");
            }
            env.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return env;
    }
}
