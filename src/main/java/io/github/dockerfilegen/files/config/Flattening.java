package io.github.dockerfilegen.files.config;

import java.util.List;
import java.util.Map;

/**
 * Turns nested values into keys with dots and indexes; aliases can make a short file mean more values than memory
 * holds.
 */
public final class Flattening {

    private static final int MOST_VALUES = 100_000;
    private static final int MOST_LEVELS = 200;

    private final Map<String, String> flat;
    private int values;
    private int level;

    public Flattening(Map<String, String> flat) {
        this.flat = flat;
    }

    /** Adds what lies below {@code prefix}. */
    public void add(String prefix, Object node) {
        if (++values > MOST_VALUES) {
            throw new TooLargeException("it has more than " + MOST_VALUES + " values");
        }
        if (++level > MOST_LEVELS) {
            throw new TooLargeException("its values are nested more than " + MOST_LEVELS + " levels deep");
        }
        if (!prefix.isEmpty()
                && (node instanceof Map<?, ?> map && map.isEmpty() || node instanceof List<?> list && list.isEmpty())) {
            flat.put(prefix, "");
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> add(prefix.isEmpty() ? text(key) : prefix + "." + text(key), value));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(prefix + "[" + i + "]", list.get(i));
            }
        } else if (node != null && !prefix.isEmpty()) {
            flat.put(prefix, String.valueOf(node));
        }
        level--;
    }

    /** A collection as a key could hold itself or a bomb of aliases, and no framework reads one. */
    private static String text(Object key) {
        return key instanceof Map<?, ?> || key instanceof Iterable<?> ? "" : String.valueOf(key);
    }

    /** The values are too many or too deep. */
    public static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }
}
