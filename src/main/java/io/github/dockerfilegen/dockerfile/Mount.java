package io.github.dockerfilegen.dockerfile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The options of one {@code RUN --mount}. */
public record Mount(Map<String, String> options) {

    /** The mounts of a RUN; none for another instruction. */
    public static List<Mount> of(Instruction run) {
        return run.flagValues("mount").stream().map(Mount::parse).toList();
    }

    private static Mount parse(String value) {
        Map<String, String> options = new LinkedHashMap<>();
        // BuildKit reads it as CSV, whose fields may stand in quotes.
        for (String option : value.replace("\"", "").split(",")) {
            String[] parts = option.split("=", 2);
            options.put(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1] : "");
        }
        return new Mount(options);
    }

    /** BuildKit takes a mount without a type for a bind mount. */
    public boolean isType(String type) {
        return options.getOrDefault("type", "bind").equals(type);
    }

    /** The value of the first of some options that is there. */
    public Optional<String> get(String... names) {
        return Arrays.stream(names)
                .filter(options::containsKey)
                .map(options::get)
                .findFirst();
    }
}
