package io.github.dockerfilegen.files.config;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import io.github.dockerfilegen.files.config.Flattening.TooLargeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How large HOCON becomes when its references are resolved, told without resolving them: a few lines that double each
 * other fill any memory.
 */
final class HoconSize {

    /** In characters. No configuration that people write comes near it. */
    private static final long LARGEST = 4_000_000;

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*\\??\\s*([^}]*?)\\s*}");
    private static final ConfigRenderOptions AS_WRITTEN =
            ConfigRenderOptions.defaults().setComments(false).setOriginComments(false);

    private final ConfigObject root;
    private final Map<ConfigValue, Long> sizes = new IdentityHashMap<>();
    private final Map<String, ConfigValue> found = new HashMap<>();

    private HoconSize(ConfigObject root) {
        this.root = root;
    }

    /** @throws TooLargeException when the resolved values would be larger than {@value #LARGEST} characters */
    static void check(ConfigObject unresolved) {
        new HoconSize(unresolved).size(unresolved);
    }

    private long size(ConfigValue value) {
        var known = sizes.get(value);
        if (known != null) {
            return known;
        }
        // A value that leads back to itself counts once there: its earlier definitions are part of its text.
        sizes.put(value, 1L);
        var size = bounded(
                value instanceof ConfigObject map && isKnown(map)
                        ? sum(map.values())
                        : value instanceof ConfigList list ? sum(list) : written(value));
        sizes.put(value, size);
        return size;
    }

    /** An object that is merged from references has no children yet. */
    private static boolean isKnown(ConfigObject map) {
        try {
            return map.values() != null;
        } catch (ConfigException.NotResolved e) {
            return false;
        }
    }

    private long sum(Iterable<ConfigValue> values) {
        var sum = 1L;
        for (var value : values) {
            sum = bounded(sum + size(value));
        }
        return sum;
    }

    /**
     * Text with references. Each further definition of a key may repeat the earlier ones as often as it names the key.
     */
    private long written(ConfigValue value) {
        var text = value.render(AS_WRITTEN);
        var size = (long) text.length();
        for (var definition : definitions(text)) {
            var own = 0;
            for (var reference : REFERENCE
                    .matcher(definition)
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                var target = found.computeIfAbsent(reference, this::lookUp);
                own += target == value ? 1 : 0;
                size = bounded(size + (target == value ? 0 : size(target)));
            }
            size = bounded(size * Math.max(1, own));
        }
        return size;
    }

    /**
     * A key that is defined more than once has its definitions one behind the other, with a comma outside all brackets
     * and quotes after each.
     */
    private static List<String> definitions(String text) {
        var definitions = new ArrayList<String>();
        var level = 0;
        var quoted = false;
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            at += quoted && c == '\\' ? 1 : 0;
            quoted ^= c == '"';
            level += quoted ? 0 : "{[".indexOf(c) >= 0 ? 1 : "}]".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && level == 0 && !quoted) {
                definitions.add(text.substring(start, at));
                start = at + 1;
            }
        }
        definitions.add(text.substring(start));
        return definitions;
    }

    /** What a path leads to, or the value on its way that is not resolved itself. */
    private ConfigValue lookUp(String path) {
        ConfigValue value = root;
        for (var name : names(path)) {
            if (!(value instanceof ConfigObject map) || !isKnown(map)) {
                return value;
            }
            var next = map.get(name);
            if (next == null) {
                return ConfigValueFactory.fromAnyRef("");
            }
            value = next;
        }
        return value;
    }

    private static List<String> names(String path) {
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException e) {
            return List.of(path);
        }
    }

    private static long bounded(long size) {
        if (size > LARGEST) {
            throw new TooLargeException("its references repeat each other to more than " + LARGEST + " characters");
        }
        return size;
    }
}
