package io.github.dockerfilegen.files.config;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigIncluderClasspath;
import com.typesafe.config.ConfigIncluderFile;
import com.typesafe.config.ConfigIncluderURL;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigResolver;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.io.File;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads HOCON as an application would whose environment is empty: {@code ${?NAME}} gives way to what stands before it,
 * a reference that nothing resolves stays as it is, and what another file includes is not there.
 */
public final class Hocon {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{\\s*([^?}\\s][^}]*?)\\s*}");

    private Hocon() {}

    /**
     * The values as maps, lists, texts, numbers and truth values.
     *
     * @param leftOut is told each include
     * @throws ConfigException when the text does not parse
     * @throws Flattening.TooLargeException when its references make it too large
     */
    public static Map<String, Object> read(String text, Consumer<String> leftOut) {
        var required =
                REQUIRED.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
        var options = ConfigResolveOptions.noSystem().appendResolver(new AsWritten(required));
        var parsed =
                ConfigFactory.parseString(text, ConfigParseOptions.defaults().setIncluder(new Nothing(leftOut)));
        HoconSize.check(parsed.root());
        return parsed.resolve(options).root().unwrapped();
    }

    /** Gives a reference its own text. */
    private record AsWritten(Set<String> required) implements ConfigResolver {

        @Override
        public ConfigValue lookup(String path) {
            return required.contains(path) ? ConfigValueFactory.fromAnyRef("${" + path + "}") : null;
        }

        @Override
        public ConfigResolver withFallback(ConfigResolver fallback) {
            return this;
        }
    }

    /**
     * Includes nothing, whatever form names it: a file may lie outside the project, a URL in the network, a resource in
     * this plugin.
     */
    private record Nothing(Consumer<String> leftOut)
            implements ConfigIncluder, ConfigIncluderClasspath, ConfigIncluderFile, ConfigIncluderURL {

        @Override
        public ConfigIncluder withFallback(ConfigIncluder fallback) {
            return this;
        }

        @Override
        public ConfigObject include(ConfigIncludeContext context, String what) {
            return nothing("\"" + what + "\"");
        }

        @Override
        public ConfigObject includeFile(ConfigIncludeContext context, File what) {
            return nothing("file(" + what + ")");
        }

        @Override
        public ConfigObject includeURL(ConfigIncludeContext context, URL what) {
            return nothing("url(" + what + ")");
        }

        @Override
        public ConfigObject includeResources(ConfigIncludeContext context, String what) {
            return nothing("classpath(" + what + ")");
        }

        private ConfigObject nothing(String include) {
            leftOut.accept(include);
            return ConfigFactory.empty().root();
        }
    }
}
